// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://example.org/atlas/v/iip_growth/2024-H1/" }
import { beforeEach, describe, expect, test } from "vitest";
import { bindHistory, readAddress, siteRoot } from "../../src/shells/history";
import { createStore } from "../../src/shells/store";
import { atlas, chosen } from "../model/real";

const ROOT = "https://example.org/atlas/";

describe("the site's root", () => {
  test("is where the page says it lies, whatever folder the site is in", () => {
    document.documentElement.dataset["root"] = "../../../";
    expect(siteRoot(document)).toBe(ROOT);
    delete document.documentElement.dataset["root"];
    expect(siteRoot(document)).toBe("https://example.org/atlas/v/iip_growth/2024-H1/");
  });
});

describe("an address", () => {
  test("below the root is read as a choice", () => {
    expect(readAddress(atlas, ROOT, `${ROOT}en/v/exports/2023/?unit=ha-noi#table`)).toEqual(chosen({ language: "en", indicator: "exports", period: "2023", unit: "ha-noi" }));
  });

  test("of anywhere else is as good as none", () => {
    expect(readAddress(atlas, ROOT, "https://example.org/v/exports/2023/")).toEqual(chosen({}));
    expect(readAddress(atlas, ROOT, "about:srcdoc")).toEqual(chosen({}));
  });
});

describe("the address bar", () => {
  const store = createStore(atlas, chosen({}));
  bindHistory(store, atlas, ROOT);
  const path = () => location.href.slice(ROOT.length);
  const back = () =>
    new Promise<void>((done) => {
      addEventListener("popstate", () => done(), { once: true });
      history.back();
    });
  const choose = (wish: Parameters<typeof chosen>[0]) => store.dispatch({ type: "choose", wish });

  beforeEach(() => choose({ ...chosen({}) }));

  test("leaves an address that the reader went back to as it is, and so Forward still leads somewhere", async () => {
    history.replaceState(null, "", ROOT);
    choose({ unit: "ha-noi" });
    const length = history.length;
    await back();
    expect([location.href, history.length, store.state.choice.unit]).toEqual([ROOT, length, null]);
    await new Promise<void>((done) => {
      addEventListener("popstate", () => done(), { once: true });
      history.forward();
    });
    expect([path(), store.state.choice.unit]).toEqual(["v/iip_growth/2024-H1/?unit=ha-noi", "ha-noi"]);
  });

  test("follows each choice; what the reader chose makes a step back", () => {
    const before = history.length;
    choose({ unit: "ha-noi" });
    expect([path(), history.length]).toEqual(["v/iip_growth/2024-H1/?unit=ha-noi", before + 1]);
    choose({ indicator: "exports" });
    expect([path(), history.length]).toEqual(["v/exports/2023/?unit=ha-noi", before + 2]);
  });

  test("steps through units compared and ways to look, and not through what a slider passes", () => {
    const before = history.length;
    choose({ compare: "ha-noi~thanh-hoa" });
    choose({ view: "compare" });
    expect(history.length).toBe(before + 2);
    store.dispatch({ type: "choose", wish: { period: "2022" }, passing: true });
    store.dispatch({ type: "choose", wish: { form: "tiles", theme: "dark" } });
    expect([path(), history.length]).toEqual(["v/iip_growth/2022/?compare=ha-noi~thanh-hoa&form=tiles&view=compare&theme=dark", before + 2]);
  });

  test("takes how classes are cut without a step", () => {
    choose({ unit: "ha-noi" });
    const before = history.length;
    choose({ classes: 7, method: "equal" });
    expect([path(), history.length]).toEqual(["v/iip_growth/2024-H1/?unit=ha-noi&method=equal&classes=7", before]);
  });

  test("is not touched by a hover", () => {
    const before = [location.href, history.length];
    store.dispatch({ type: "hover", unit: "ha-noi" });
    expect([location.href, history.length]).toEqual(before);
  });

  test("leads back to the choice before, which makes no new step", async () => {
    choose({ unit: "ha-noi" });
    choose({ indicator: "retail" });
    const before = history.length;
    await back();
    expect([path(), store.state.choice, history.length]).toEqual(["v/iip_growth/2024-H1/?unit=ha-noi", chosen({ unit: "ha-noi" }), before]);
    await back();
    expect(store.state.choice).toEqual(chosen({}));
  });
});
