// A story inside a link: pressed together and written in letters that any service passes on. What comes out of a link is a
// stranger's file.

import { parseStory, writeStory, type Parsed, type Story } from "../model/story";

/** Letters that a link may have: what every chat and mail passes on whole. */
export const LINK_LETTERS = 8000;

/** Bytes that a link may unfold to: more than the longest story, and no more than a browser holds lightly. */
const MOST_BYTES = 4_000_000;

async function through(bytes: Uint8Array<ArrayBuffer>, by: CompressionStream | DecompressionStream, most = Infinity): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(by).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new Error("too large");
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/**
 * A story in the letters of a link.
 *
 * @throws where the browser cannot compress
 */
export async function packStory(story: Story): Promise<string> {
  const text = JSON.stringify(JSON.parse(writeStory(story)));
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream("deflate-raw"));
  const letters = bytes.reduce((all, byte) => all + String.fromCharCode(byte), "");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The story of a link as `parseStory` reads it; never throws, and what is no story is told like any file that is none. */
export async function unpackStory(packed: string): Promise<Parsed> {
  try {
    const letters = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    return parseStory(new TextDecoder("utf-8", { fatal: true }).decode(await through(bytes, new DecompressionStream("deflate-raw"), MOST_BYTES)));
  } catch {
    return parseStory("");
  }
}
