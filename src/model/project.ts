// What is said of a project: its name on the map, its place as it is called since districts were abolished.

import type { Language, Project } from "./atlas";
import { numberText } from "./format";
import type { NAMED } from "./markers";
import { words } from "./words";

/** Urban districts of Hà Nội before 1 July 2025; the others were rural, and Sơn Tây was a town. */
const URBAN = ["Ba Đình", "Hoàn Kiếm", "Tây Hồ", "Long Biên", "Cầu Giấy", "Đống Đa", "Hai Bà Trưng", "Hoàng Mai", "Thanh Xuân", "Nam Từ Liêm", "Bắc Từ Liêm", "Hà Đông"];

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

/** Former districts with their rank, marked as gone, a comma between them: `huyện Gia Lâm (cũ)`, `Gia Lâm district (former)`. */
export function formerDistricts(project: Project, language: Language): string {
  return project.district
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => {
      const urban = URBAN.includes(name);
      const town = name === "Sơn Tây";
      if (language === "vi") return `${urban ? "quận" : town ? "thị xã" : "huyện"} ${name} (cũ)`;
      return `${name} ${town ? "town" : urban ? "urban district" : "district"} (former)`;
    })
    .join(", ");
}

/**
 * Former communes as the table gives them, with the commune of 2025 they belong to: `Yên Thường (Phù Đổng from 2025)`,
 * `Hòa Lạc (2025)`, `Thạch Hòa and others (…)`.
 */
export function communes(project: Project, language: Language): string {
  if (language === "en") return project.commune;
  return project.commune
    .replace(/ and others/, " và các xã khác")
    .replace(/\(([^()]+) from 2025\)/, "(từ năm 2025: $1)")
    .replace(/^([^()]+) \(2025\)$/, "$1 (xã, phường từ năm 2025)");
}

/** The investment with its unit, as the table gives it; `null` when unknown. */
export function investmentText({ investment }: Project, language: Language): string | null {
  return investment && `${numberText(investment.value, "max", language)} ${investmentUnit(investment.unit, language)}`;
}

function investmentUnit(unit: string, language: Language): string {
  if (language === "en") return unit;
  return unit
    .replace("billion VND", "tỷ đồng")
    .replace("million USD", "triệu USD")
    .replace("billion USD", "tỷ USD")
    .replace("registered", "đăng ký")
    .replace("(up to)", "(tối đa)")
    .replace("(more than / nearly)", "(khoảng)")
    .replace("(more than)", "(hơn)");
}

/** The name of the site that an address is of, without what all sites have in front; an address that is none comes back as it is. */
export function siteName(url: string): string {
  const host = /^https?:\/\/([^/?#:]+)/.exec(url)?.[1];
  return host ? host.replace(/^(www|m|amp|en|english)\./, "") : url;
}
