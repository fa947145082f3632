import { expect, test } from "vitest";
import { stageZoom } from "../../src/model/stage-type";

test("the smallest type of a map is a fortieth of the stage's shorter side, and never smaller than on the page", () => {
  for (const [width, height] of [[1280, 720], [1920, 1080], [3840, 2160], [1024, 768]] as const) expect(stageZoom(width, height) * 11).toBeGreaterThanOrEqual(Math.min(width, height) / 40);
  expect(stageZoom(360, 740)).toBe(1);
});
