// What only a project's card and its row in a table say: where it lies since districts were abolished, its investment,
// the names of its sources' sites.

import type { Language, Project } from "./atlas";
import { numberText } from "./format";

/** Urban districts of Hà Nội before 1 July 2025; the others were rural, and Sơn Tây was a town. */
const URBAN = ["Ba Đình", "Hoàn Kiếm", "Tây Hồ", "Long Biên", "Cầu Giấy", "Đống Đa", "Hai Bà Trưng", "Hoàng Mai", "Thanh Xuân", "Nam Từ Liêm", "Bắc Từ Liêm", "Hà Đông"];

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
