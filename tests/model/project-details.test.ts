import { expect, test } from "vitest";
import type { Project } from "../../src/model/atlas";
import { formerDistricts, investmentText, siteName } from "../../src/model/project-details";
import { atlas, LANGUAGES } from "./real";

const project = (id: string): Project => atlas.projects.find((each) => each.id === id) as Project;

test("districts are told with their rank and as gone", () => {
  const old = (id: string) => LANGUAGES.map((language) => formerDistricts(project(id), language));
  expect(old("P03")).toEqual(["huyện Gia Lâm (cũ)", "Gia Lâm district (former)"]);
  expect(old("P05")).toEqual(["quận Hoàng Mai (cũ)", "Hoàng Mai urban district (former)"]);
  expect(old("P11")).toEqual(["thị xã Sơn Tây (cũ)", "Sơn Tây town (former)"]);
  expect(old("P01")[0]).toBe("huyện Thạch Thất (cũ), huyện Quốc Oai (cũ)");
});

test("every project has a district that is gone, in both languages", () => {
  for (const each of atlas.projects) {
    expect(formerDistricts(each, "vi")).toMatch(/^(?:(?:huyện|quận|thị xã) [\p{L} ]+ \(cũ\)(?:, |$))+$/u);
    expect(formerDistricts(each, "en")).toMatch(/\(former\)$/);
  }
});

test("a district that is not named is not told", () => {
  expect(formerDistricts({ ...project("P03"), district: "" }, "vi")).toBe("");
});

test("an investment is told with its unit, in words of the language", () => {
  expect(LANGUAGES.map((language) => investmentText(project("P01"), language))).toEqual(["115.500 tỷ đồng đăng ký", "115,500 billion VND registered"]);
  expect(investmentText(project("P02"), "vi")).toBeNull();
  for (const each of atlas.projects) expect(investmentText(each, "vi") ?? "").not.toMatch(/billion|million|more|up to|registered/);
});

test("an address is called by its site, without what all sites have in front", () => {
  expect(["https://www.vietnam.vn/en/a", "https://en.sggp.org.vn/b", "http://hanoitimes.vn:80/c?d", "https://emidas-magazine.com"].map(siteName)).toEqual(["vietnam.vn", "sggp.org.vn", "hanoitimes.vn", "emidas-magazine.com"]);
  expect(siteName("no address")).toBe("no address");
});
