import { describe, expect, test } from "vitest";
import { drawSource, drawTable } from "../../src/draw/table";
import type { Source } from "../../src/model/atlas";
import type { Wish } from "../../src/model/choice";
import { mapScene } from "../../src/model/scene";
import { atlas, chosen, sources } from "../model/real";
import { emptyDocument } from "./document";

function tableOf(wish: Wish, known: ReadonlyMap<string, Source> = sources): HTMLElement {
  const { body } = emptyDocument();
  drawTable(body, mapScene(atlas, chosen(wish)), known);
  return body;
}

const row = (body: HTMLElement, unit: string) => body.querySelector(`[data-unit="${unit}"]`) as HTMLElement;

describe("the table of the conference's half-year", () => {
  const body = tableOf({});
  const scene = mapScene(atlas, chosen({}));

  test("has 28 rows in the scene's order, each with name and figure", () => {
    expect([...body.querySelectorAll("tbody tr")].map((line) => [line.querySelector("th")?.textContent, line.querySelector(".number")?.textContent])).toEqual(scene.units.map(({ name, figure }) => [name, figure || "–"]));
  });

  test("names status, publisher and date of every known figure, linked to the publication", () => {
    for (const { unit, cell } of scene.units) {
      if (!cell) continue;
      const source = sources.get(cell[0].source) as Source;
      const link = row(body, unit.id).querySelector("a");
      expect(link?.getAttribute("href")).toBe(source.url);
      expect(link?.textContent?.startsWith(source.publisher.vi)).toBe(true);
      expect(row(body, unit.id).querySelector(".status")?.textContent).toMatch(/^(?:chính thức|sơ bộ|theo công bố|ước tính).*\. $/);
    }
  });

  test("lists the three other reports of Bắc Giang, each with its source", () => {
    const others = [...row(body, "bac-giang").querySelectorAll(".others li")];
    const [, ...reports] = scene.units.find(({ unit }) => unit.id === "bac-giang")?.cell ?? [];
    expect(others).toHaveLength(3);
    others.forEach((item, i) => expect(item.querySelector("a")?.getAttribute("href")).toBe(sources.get(reports[i]?.source ?? "")?.url));
    expect(row(body, "ha-tinh").querySelector(".others") === null).toBe((scene.units.find(({ unit }) => unit.id === "ha-tinh")?.cell?.length ?? 0) === 1);
  });

  test("says of a missing figure why it is missing", () => {
    expect(row(body, "ha-giang").querySelector(".missing")?.textContent).toBe("Chưa có số liệu: chưa thu thập được");
  });

  test("says the unit of levels in its head, and repeats the title as its caption", () => {
    expect(body.querySelector("caption")?.textContent).toBe(scene.title);
    expect(tableOf({ indicator: "exports" }).querySelector("th.number")?.textContent).toBe("Số liệu (triệu USD)");
    expect(body.querySelector("th.number")?.textContent).toBe("Số liệu");
  });
});

test("drawn twice is the same, and nothing of the former view stays", () => {
  const body = tableOf({ indicator: "retail", period: "2003" });
  drawTable(body, mapScene(atlas, chosen({})), sources);
  expect(body.innerHTML === tableOf({}).innerHTML).toBe(true);
});

test("figures of former land carry a dagger, and what changed stands below", () => {
  const body = tableOf({ indicator: "retail", period: "2003" });
  expect([...body.querySelectorAll("th[scope=row]")].filter(({ textContent }) => textContent?.includes("†"))).toHaveLength(5);
  expect([...body.querySelectorAll(".note")].map(({ textContent }) => textContent)).toContain("† Vĩnh Phúc: Huyện Mê Linh chuyển về Hà Nội");
});

test("figures that look exchanged carry a dagger, and the remark on each stands below", () => {
  const body = tableOf({ indicator: "retail", period: "1999", language: "en" });
  expect(row(body, "nam-dinh").querySelector("th")?.textContent).toBe("Nam Dinh †");
  const notes = [...body.querySelectorAll(".note")].map(({ textContent }) => textContent ?? "");
  expect(notes).toHaveLength(5 + 4);
  expect(notes.filter((note) => note.includes("seems to exchange")).map((note) => note.slice(0, note.indexOf(":")))).toEqual(["† Bac Ninh", "† Hai Duong", "† Ha Nam", "† Nam Dinh"]);
});

test("working notes are not in the atlas, so that no reader sees them", () => {
  expect(JSON.stringify([...sources.values()])).not.toContain('"note"');
  expect(JSON.stringify(atlas.projects)).not.toContain('"note"');
});

describe("a source", () => {
  const source: Source = { id: "s", kind: "press", publisher: { vi: "Báo", en: "Paper" }, url: "https://example.org/a", published: "2024-05-17" };
  const drawn = (each: Source | undefined, language: "vi" | "en") => {
    const { body } = emptyDocument();
    drawSource(body, each, language);
    return body;
  };

  test("is told with its date in the reader's language", () => {
    expect(drawn(source, "vi").textContent).toBe("Báo, 17/5/2024");
    expect(drawn(source, "en").textContent).toBe("Paper, 17 May 2024");
    expect(drawn({ ...source, published: null }, "en").textContent).toBe("Paper");
  });

  test("that is not there is not told", () => {
    expect(drawn(undefined, "vi").innerHTML).toBe("");
    expect(tableOf({}, new Map()).querySelectorAll("tbody a")).toHaveLength(0);
  });

  test("with an address that runs is told without a link, and its name stays text", () => {
    const body = drawn({ ...source, url: "javascript:alert(1)", publisher: { vi: "<img src=x onerror=alert(1)>", en: "" } }, "vi");
    expect(body.querySelectorAll("a, img")).toHaveLength(0);
    expect(body.textContent).toBe("<img src=x onerror=alert(1)>, 17/5/2024");
  });
});
