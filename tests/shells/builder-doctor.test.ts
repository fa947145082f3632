// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { pageOf } from "../../src/compile/pages";
import { WAYS } from "../../src/model/doctor";
import type { HostNotes } from "../../src/model/host-notes";
import { showVerdicts, tell, told } from "../../src/shells/builder-doctor";
import { opened, siteAt } from "../compile/site";

const EMBED = { folder: "https://atlas.example/embed/", zoom: true };
const builder = pageOf(siteAt("https://atlas.example/"), "embed/builder/", "");
let doctor: HTMLElement;
let verdicts: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = opened(builder).querySelector("#doctor")?.outerHTML ?? "";
  doctor = document.querySelector("#doctor") as HTMLElement;
  verdicts = document.querySelector("#verdicts") as HTMLElement;
});

const NOTHING: HostNotes = { csp: "", sandbox: "", cms: [] };
const row = (way: string): HTMLElement => verdicts.querySelector(`[data-way=${way}]`) as HTMLElement;

test("what is written into the fields of the page is read from them", () => {
  const notes: HostNotes = { csp: "default-src 'none'", sandbox: "allow-scripts", cms: ["script", "svg"] };
  tell(doctor, notes);
  expect(told(doctor)).toEqual(notes);
  tell(doctor, NOTHING);
  expect(told(doctor)).toEqual(NOTHING);
});

test("each way has one row, with a verdict in words; a page that forbids nothing loses nothing", () => {
  showVerdicts(verdicts, NOTHING, EMBED, "en");
  showVerdicts(verdicts, NOTHING, EMBED, "en");
  expect([...verdicts.querySelectorAll("tbody tr")].map((each) => (each as HTMLElement).dataset["way"])).toEqual([...WAYS]);
  for (const way of WAYS) {
    expect([row(way).dataset["level"], row(way).dataset["losses"]]).toEqual(["works", ""]);
    expect(row(way).querySelector("strong")?.textContent).toBeTruthy();
  }
});

test("a strict policy is answered by the very directives to add, and by the whole policy folded away", () => {
  showVerdicts(verdicts, { ...NOTHING, csp: "default-src 'none'" }, EMBED, "en");
  const codes = [...row("element").querySelectorAll(":scope > td > code")].map(({ textContent }) => textContent);
  expect(codes.join("\n")).toMatch(/script-src .*https:\/\/atlas\.example/);
  expect(row("element").querySelector("details code")?.textContent).toMatch(/default-src 'none'.*script-src/s);
});

test("a content system is named the tags to let through, and what it is told stays text", () => {
  showVerdicts(verdicts, { ...NOTHING, csp: "script-src https://<img/src=x/onerror=alert(1)>", cms: ["iframe"] }, EMBED, "vi");
  expect(row("frame").dataset["level"]).toBe("fails");
  expect([...row("frame").querySelectorAll("code")].map(({ textContent }) => textContent)).toContain("<iframe>");
  expect(verdicts.querySelector("img, iframe, script")).toBeNull();
});
