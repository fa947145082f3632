// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from "vitest";
import { cellOf } from "../../src/model/cells";
import { mapScene } from "../../src/model/scene";
import { AtlasDetails } from "../../src/views/details";
import { atlas, chosen, sources } from "../model/real";

customElements.define("atlas-details", AtlasDetails);

let details: AtlasDetails;
beforeEach(() => {
  details = new AtlasDetails();
  document.body.replaceChildren(details);
});

async function show(wish: Parameters<typeof chosen>[0]): Promise<string> {
  Object.assign(details, { atlas, scene: mapScene(atlas, chosen(wish)) });
  await details.updateComplete;
  if (wish.unit ?? wish.project) await vi.waitFor(() => expect(details.sources).not.toBeNull());
  if (wish.project) await vi.waitFor(() => expect(details.projectCard).not.toBeNull());
  await details.updateComplete;
  return (details.textContent ?? "").replaceAll(/\s+/g, " ");
}

test("with nothing chosen it says how to choose", async () => {
  expect(await show({})).toContain("Chọn một tỉnh trên bản đồ hoặc trong bảng");
  expect(details.sources).toBeNull();
});

describe("a chosen unit", () => {
  test("shows its figure, its source and every other report of it", async () => {
    const text = await show({ unit: "bac-giang" });
    const reports = cellOf(atlas, "iip_growth", "2024-H1", "bac-giang") ?? [];
    expect(reports).toHaveLength(4);
    for (const report of reports) {
      expect([...details.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toContain(sources.get(report.source)?.url);
    }
    expect(text).toContain("26,45%");
    expect(text).toContain("Số liệu khác đã công bố");
  });

  test("shows all ten indicators of the period, the unknown ones with the reason", async () => {
    await show({ unit: "ha-giang" });
    expect([...details.querySelectorAll("dt")].map(({ textContent }) => textContent)).toEqual(atlas.indicators.map(({ name }) => name.vi));
    expect(details.querySelector("dd")?.textContent).toContain("chưa thu thập được");
  });

  test("marks the periods whose figure has a note, and says each note once", async () => {
    await show({ indicator: "retail", period: "1999", unit: "bac-ninh" });
    const periods = [...details.querySelectorAll("details tr")].filter(({ textContent }) => textContent?.includes("†")).map((row) => row.querySelector("th")?.textContent);
    expect(periods).toEqual(["1999", "1998", "1997", "1996", "1995"].map((year) => `năm ${year}`));
    const notes = [...details.querySelectorAll(".card > .hint, details .hint")].filter(({ textContent }) => textContent?.includes("†"));
    expect(notes.map(({ textContent }) => textContent)).toEqual(Array(2).fill("† Bảng gốc có vẻ đổi chỗ số liệu của Bắc Ninh và Hải Dương trước năm 2000; ở đây giữ như đã công bố"));
  });

  test("is announced by one sentence", async () => {
    await show({});
    const status = details.querySelector("[role=status]");
    await show({ unit: "ha-tinh" });
    expect(status?.textContent).toBe("Chi tiết: Hà Tĩnh");
    await show({ unit: "ha-tinh", period: "2022" });
    expect(details.querySelector("[role=status]")).toBe(status);
  });
});

describe("a chosen project", () => {
  test("shows what the documents say, its status with a date, and its district as gone", async () => {
    const text = await show({ project: "P03" });
    expect(text).toContain("huyện Gia Lâm (cũ)");
    expect(text).toContain("được đề xuất");
    expect(text).toContain("4/10/2023");
    expect(text).toContain("155");
  });

  test("has its name and a way to close it at once, before the rest is there", async () => {
    Object.assign(details, { atlas, scene: mapScene(atlas, chosen({ project: "P03" })) });
    await details.updateComplete;
    expect(details.querySelector("h2")?.textContent).toBe("Chợ đầu mối / trung tâm cung ứng nông sản Yên Thường");
    expect(details.querySelector("button")?.textContent).toBe("Đóng");
  });

  test("and a chosen unit lead to the place's own page, where the foot knows one", async () => {
    const foot = document.createElement("footer");
    foot.className = "foot";
    const link = Object.assign(document.createElement("a"), { href: "https://example.org/ha-noi/", textContent: "Hà Nội: số liệu" });
    link.dataset["place"] = "ha-noi";
    foot.append(link);
    document.body.append(foot);
    const ways = () => [...details.querySelectorAll("a")].map((each) => each.href).filter((href) => href.endsWith("/ha-noi/"));
    await show({ unit: "ha-noi" });
    expect(ways()).toEqual(["https://example.org/ha-noi/"]);
    await show({ unit: "bac-giang" });
    expect(ways()).toEqual([]);
    await show({ project: "P01" });
    expect(ways()).toEqual(["https://example.org/ha-noi/"]);
  });

  test("says how coarse its point is", async () => {
    expect(await show({ project: "P01" })).toContain("Điểm đặt ở giữa xã");
  });
});
