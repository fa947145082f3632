// Ways out of a page: a file to the reader's device, a text to the clipboard, an address to a service. No window is
// opened and no service is asked before the reader follows a link.

/** Milliseconds after which a browser has taken what a link gave it. */
const TAKEN = 60_000;

/** Gives a file to the browser to save. */
export function saveFile(name: string, file: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN);
}

/**
 * Copies the text of a field; where the clipboard is refused, the old command is tried on the field itself.
 *
 * @returns whether it is copied; if not, the field's text is left selected
 */
export async function copyField(field: HTMLTextAreaElement | HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    try {
      return document.execCommand("copy");
    } catch {
      return false;
    }
  }
}

/** Where Facebook asks what to say of an address. */
export function facebookLink(address: string): string {
  return `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(address)}`;
}

/** Where Zalo's own share button leads: the address in a record, in base64. Zalo documents only the button, not this. */
export function zaloLink(address: string): string {
  const record = btoa(JSON.stringify({ url: address }));
  return `https://button-share.zalo.me/share_external?layout=1&color=blue&customize=false&d=${encodeURIComponent(record)}&shareType=0`;
}

/** Whether the page is open inside an app that is known not to save files. */
export function isInApp(agent: string): boolean {
  return /\bZalo\b|\bFBA[NV]\b|FB_IAB|Instagram/.test(agent);
}
