import fc from "fast-check";
import { expect, test } from "vitest";
import { parseStory, STORY_FORMAT, STORY_VERSION, writeStory, type Story } from "../../src/model/story";
import { anyStory, both, stepOf } from "./stories";

const story: Story = { id: "mau", title: both("t"), summary: both("s"), steps: [stepOf()] };

/** The file of the story with one of its parts changed. */
function edited(change: (file: Record<string, unknown> & { steps: Record<string, unknown>[] }) => void): string {
  const file = JSON.parse(writeStory(story)) as Record<string, unknown> & { steps: Record<string, unknown>[] };
  change(file);
  return JSON.stringify(file);
}

const told = (source: string): readonly string[] => parseStory(source).problems.map(({ path, rule, found, expected }) => `${path.join(".")} ${rule} ${found}; ${expected}`);

test("a story that was written is read as it was", () => {
  fc.assert(
    fc.property(anyStory, (any) => {
      expect(parseStory(writeStory(any))).toEqual({ story: any, problems: [] });
    }),
    { numRuns: 200 },
  );
});

test("any text is read or told, never thrown", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.json().map((value) => `{"format":"${STORY_FORMAT}","version":1,"steps":[${value}],"id":${value}}`)), (source) => {
      const { story: read, problems } = parseStory(source);
      if (read === null) expect(problems.length).toBeGreaterThan(0);
    }),
  );
});

test("a file that is no JSON, or another thing's JSON, is refused as that", () => {
  expect(told("{")).toEqual([" story-json ; JSON"]);
  expect(told("[]")[0]).toMatch(/ story-form /);
  expect(told('{"format":"other","version":1}')).toEqual([`format story-form other; ${STORY_FORMAT}`]);
});

test("a file of a newer version is refused in one sentence, whatever else is in it", () => {
  const newer = edited((file) => Object.assign(file, { version: STORY_VERSION + 1, steps: [{ hologram: true }] }));
  expect(told(newer)).toEqual(["version story-version 2; version 1; a newer atlas wrote this file, open it there"]);
  expect(parseStory(newer).story).toBeNull();
});

test("an unknown key is told where it stands, and the story is read without it", () => {
  const source = edited((file) => {
    file["theme"] = "dark";
    Object.assign(file.steps[0] ?? {}, { camera: 3 });
    Object.assign(file.steps[0]?.["choice"] as object, { era: "2025" });
  });
  expect(parseStory(source).story).toEqual(story);
  expect(told(source).map((line) => line.split(";")[0])).toEqual(["steps.0.choice.era story-key era", "steps.0.camera story-key camera", "theme story-key theme"]);
});

test("a wrong value is told with what it should be", () => {
  expect(told(edited((file) => Object.assign(file.steps[0] ?? {}, { kind: "film" })))).toEqual(["steps.0.kind story-form film; map, beside, figures, race"]);
  expect(told(edited((file) => Object.assign(file.steps[0] ?? {}, { beside: { era: "2008" } })))).toEqual(["steps.0.beside.era story-form 2008; 2025"]);
  expect(told(edited((file) => delete file.steps[0]?.["choice"]))).toEqual(["steps.0 story-form ; a key “choice”"]);
  expect(told(edited((file) => Object.assign(file.steps[0] ?? {}, { highlight: {} })))).toEqual(["steps.0.highlight story-form {}; units; or bounds above, from, to, below; or top; or bottom"]);
  expect(told(edited((file) => Object.assign(file, { id: "Mẫu" })))).toEqual(["id story-form Mẫu; lower-case words joined by hyphens"]);
  expect(told(edited((file) => Object.assign(file, { id: 5 })))).toEqual(["id story-form 5; string"]);
});

test("a language that is not written is empty", () => {
  const source = edited((file) => Object.assign(file, { title: { vi: "Chỉ tiếng Việt" } }));
  expect(parseStory(source).story?.title).toEqual({ vi: "Chỉ tiếng Việt", en: "" });
});
