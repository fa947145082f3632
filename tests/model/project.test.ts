import { expect, test } from "vitest";
import type { Project } from "../../src/model/atlas";
import { projectName, projectSpoken } from "../../src/model/project";
import { atlas, LANGUAGES } from "./real";

const project = (id: string): Project => atlas.projects.find((each) => each.id === id) as Project;

test("the two that are always named are called Hòa Lạc and Yên Thường, the others by their whole name", () => {
  for (const language of LANGUAGES) {
    expect([projectName(project("P01"), language), projectName(project("P03"), language)]).toEqual(["Hòa Lạc", "Yên Thường"]);
    expect(projectName(project("P02"), language)).toBe(project("P02").name[language]);
  }
});

test("a marker is told by name, kind and status", () => {
  expect(projectSpoken(project("P01"), "vi")).toBe("Khu công nghệ cao Hòa Lạc: khu công nghệ cao, đang hoạt động");
  expect(projectSpoken(project("P01"), "en")).toBe("Hoa Lac Hi-Tech Park: hi-tech park, operating");
});
