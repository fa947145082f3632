// Text as it is matched, not as it is shown: however Vietnamese is typed, the same words fold to the same letters. It must
// not know what is searched.

/** What stands before or after a name and is not part of it, folded. */
const PREFIXES = /^(?:(?:tinh|thanh pho|t ?p) )+/;
const SUFFIXES = /(?: (?:province|city))+$/;

/**
 * Folds a text for matching: small letters without diacritics, `đ` as `d`, runs of anything but letters and digits as one
 * space, none at the ends. `Hoà Bình`, `Hòa Bình`, `HOA-BINH` and their decomposed forms are all `hoa binh`.
 *
 * @returns possibly `""`; folding again changes nothing
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Folds the name of a place and drops what only says its kind: `TP. Hà Nội` is `ha noi`, `Tỉnh Bắc Giang` and `Bac Giang province` are `bac giang`. */
export function foldPlace(name: string): string {
  return fold(name).replace(PREFIXES, "").replace(SUFFIXES, "");
}

/** Whether a text holds a query, both folded; a query without letters and digits is held by every text. */
export function holds(text: string, query: string): boolean {
  return fold(text).includes(fold(query));
}
