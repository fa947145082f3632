import { expect, test } from "vitest";
import { capital, within } from "../../src/model/letters";
import { atlas } from "./real";

test("a line begins with a large letter, marked ones too", () => {
  expect(["nửa đầu năm 2024", "đồng", "2024", ""].map(capital)).toEqual(["Nửa đầu năm 2024", "Đồng", "2024", ""]);
});

test("a name goes on small in a sentence, but an abbreviation stays one", () => {
  expect(["Dân số trung bình", "Đường", "IIP growth", "GRDP", ""].map(within)).toEqual(["dân số trung bình", "đường", "IIP growth", "GRDP", ""]);
});

test("every indicator's name in a sentence is itself again at the beginning of a line", () => {
  for (const { name } of atlas.indicators) for (const text of [name.vi, name.en]) expect(capital(within(text))).toBe(text);
});
