// What is said of a project on the map: its name, its kind and status. What its card says besides is in `project-details.ts`.

import type { Language, Project } from "./atlas";
import type { NAMED } from "./markers";
import { words } from "./words";

/** The same in both languages: proper names keep their marks on the map. */
const SHORT: Readonly<Record<(typeof NAMED)[number], string>> = {
  P01: "Hòa Lạc",
  P03: "Yên Thường",
};

/** The name beside a marker: short for the two that are always named. */
export function projectName(project: Project, language: Language): string {
  return project.id in SHORT ? SHORT[project.id as keyof typeof SHORT] : project.name[language];
}

/** A marker as it is spoken: name, kind, status. */
export function projectSpoken(project: Project, language: Language): string {
  const { projectKinds, projectStatus } = words(language);
  return `${project.name[language]}: ${projectKinds[project.kind]}, ${projectStatus[project.status]}`;
}
