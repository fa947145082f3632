import { expect, test } from "vitest";
import { previewPath } from "../../src/compile/companions";
import { chosen } from "../model/real";

test("a picture's path tells language, indicator and period, and nothing else of a choice", () => {
  expect(previewPath(chosen({ language: "en", indicator: "exports", period: "2022", unit: "ha-noi" }))).toBe("og/en/exports/2022.png");
  expect(previewPath(chosen({}))).toBe("og/vi/iip_growth/2024-H1.png");
});
