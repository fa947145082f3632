import { expect, test } from "vitest";
import { nearest } from "../../src/compile/nearest";

const units = ["ha-noi", "ha-nam", "nam-dinh", "ninh-binh", "dien-bien", "hai-phong"];

test.each([
  ["hanoi", "ha-noi"],
  ["Hà Nội", "ha-noi"],
  ["Điện  Biên", "dien-bien"],
  ["nam-din", "nam-dinh"],
  ["hai", "hai-phong"],
  ["TP. Hải Phòng", "hai-phong"],
])("“%s” most likely means %s", (word, id) => {
  expect(nearest(word, units)).toBe(id);
});

test("nothing is near when nothing is known", () => {
  expect(nearest("ha-noi", [])).toBeNull();
});
