// @vitest-environment jsdom
import { expect, test } from "vitest";
import { parse } from "../../src/model/address";
import { OPENING } from "../../src/shells/embed";
import { atlas } from "../model/real";

test("without attributes it shows what the atlas itself opens with", () => {
  expect(parse(atlas, "")).toMatchObject(OPENING);
});
