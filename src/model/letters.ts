// How names begin: large where a line begins with them, small where a sentence goes on. It must not know a language.

/** A text with its first letter large; the rest stays as it is. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name within a sentence: its first letter small, unless it begins with an abbreviation, `IIP`. */
export function within(name: string): string {
  return /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
