// The changelog keeps its own grammar, since the corrections page is built from it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

/** What breaks the grammar that the changelog states at its top, in the order of the lines. */
function breaches(changelog: string): readonly string[] {
  const releases = changelog.split(/^## /m).slice(1);
  const dates = releases.map((release) => /^\d+\.\d+\.\d+ – (\d{4}-\d{2}-\d{2})\n/.exec(release)?.[1] ?? "");
  const disorder = [...dates].sort().reverse().join() === dates.join() ? [] : ["releases not newest first"];
  return [
    ...(releases.length === 0 ? ["no release"] : []),
    ...disorder,
    ...releases.flatMap((release, i) => {
      const [heading = "", ...lines] = release.trimEnd().replaceAll(/\n {2}(?=\S)/g, " ").split("\n").filter(Boolean);
      const kinds = lines.map((line) => /^- (Data|App) \((vi|en)\): \S/.exec(line));
      const odd = lines.filter((_, j) => kinds[j] === null);
      const pairs = kinds.map((kind) => (kind ? `${kind[1]}-${kind[2]}` : "")).join(" ").replaceAll(/(Data|App)-vi \1-en/g, "").trim();
      return [
        ...(dates[i] === "" ? [`heading “${heading}”`] : []),
        ...odd.map((line) => `line “${line}”`),
        ...(odd.length === 0 && pairs !== "" ? [`unpaired ${pairs}`] : []),
      ];
    }),
  ];
}

it("keeps to its grammar", () => {
  expect(breaches(read("CHANGELOG.md"))).toEqual([]);
});

it("has the version of package.json as its newest release", () => {
  const { version } = JSON.parse(read("package.json")) as { readonly version: string };
  expect(/^## (\S+)/m.exec(read("CHANGELOG.md"))?.[1]).toBe(version);
});

describe("the grammar", () => {
  const pair = "- Data (vi): Sửa.\n- Data (en): Fixed,\n  and more.\n";

  it.each([
    ["a pair of lines", `# C\n\n## 0.1.0 – 2026-11-22\n\n${pair}`, []],
    ["no release", "# C\n", ["no release"]],
    ["a hyphen for the dash", `## 0.1.0 - 2026-11-22\n\n${pair}`, ["heading “0.1.0 - 2026-11-22”"]],
    ["a line of another kind", `## 0.1.0 – 2026-11-22\n\n${pair}- Fixed: a\n`, ["line “- Fixed: a”"]],
    ["one language alone", "## 0.1.0 – 2026-11-22\n\n- App (vi): Sửa.\n", ["unpaired App-vi"]],
    ["the older release first", `## 0.1.0 – 2026-11-22\n\n${pair}\n## 0.2.0 – 2026-12-01\n\n${pair}`, ["releases not newest first"]],
  ])("judges %s", (_, text, expected) => {
    expect(breaches(text)).toEqual(expected);
  });
});
