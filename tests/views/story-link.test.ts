import fc from "fast-check";
import { expect, test } from "vitest";
import { packStory, unpackStory } from "../../src/views/story-link";
import { anyStory } from "../model/stories";

test("any story comes out of a link as it went in, in letters that need no escape", async () => {
  await fc.assert(
    fc.asyncProperty(anyStory, async (story) => {
      const packed = await packStory(story);
      expect(packed).toMatch(/^[\w-]+$/);
      expect((await unpackStory(packed)).story).toEqual(story);
    }),
    { numRuns: 40 },
  );
});

test("whatever else stands in a link is no story, and nothing is thrown", async () => {
  for (const text of ["", "%%%", "AAAA", "a".repeat(9000), "ế"]) expect((await unpackStory(text)).story).toBeNull();
});

test("what unfolds beyond measure is not unfolded", async () => {
  const stream = new Blob(["0".repeat(30_000_000)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = Buffer.from(await new Response(stream).arrayBuffer());
  const { story, problems } = await unpackStory(bytes.toString("base64url"));
  expect(story).toBeNull();
  expect(problems[0]?.rule).toBe("story-json");
});
