// The imprint, the corrections and the page that is not there, in both languages. Corrections are the changelog's
// `Data` lines, so that what changed is written once.

import type { TextPage } from "../draw/text-page";
import { prefix } from "../model/address";
import type { Language } from "../model/atlas";
import { dateText } from "../model/format";
import { words } from "../model/words";

const IMPRINT: Readonly<Record<Language, TextPage>> = {
  vi: {
    title: "Về trang này",
    description: "Atlas Công Thương là gì, số liệu lấy từ đâu, giấy phép và cách báo sai sót.",
    sections: [
      {
        heading: null,
        blocks: [
          "Atlas Công Thương vẽ công nghiệp và thương mại của 28 tỉnh, thành phố phía Bắc: 14 tỉnh trung du và miền núi, 11 tỉnh, thành phố đồng bằng sông Hồng, cùng Thanh Hóa, Nghệ An và Hà Tĩnh.",
          "Mỗi con số có nguồn và mức độ tin cậy. Khi nhiều nơi công bố khác nhau, trang giữ đủ mọi số liệu và nói rõ số nào đang hiển thị. Nơi chưa có số liệu được gạch chéo, không ước đoán, không nội suy.",
        ],
      },
      {
        heading: "Số nào được hiển thị",
        blocks: [
          "Số chính thức trước, rồi số sơ bộ, số theo công bố, sau cùng là ước tính; cùng mức thì lấy số công bố sau, rồi số có nhiều chữ số thập phân hơn. Một số ít trường hợp được chọn riêng sau khi đối chiếu.",
        ],
      },
      {
        heading: "Giấy phép",
        blocks: [
          {
            list: [
              "Số liệu: là dữ kiện, trích dẫn từ cơ quan thống kê, cơ quan nhà nước và báo chí nêu cạnh mỗi con số.",
              "Địa giới: © OpenStreetMap contributors, ODbL 1.0, qua country-levels, đã giản lược và mã hóa lại; tệp hình học tải về giữ giấy phép này.",
              "Các huyện ngoại thành Hà Nội: Who’s On First (CC0). Sông: Natural Earth (phạm vi công cộng). Chữ: Be Vietnam Pro (OFL).",
              "Mã nguồn: MIT.",
            ],
          },
        ],
      },
      {
        heading: "Riêng tư",
        blocks: ["Trang không gửi yêu cầu nào đến bên thứ ba, không dùng cookie, không đếm người đọc."],
      },
    ],
  },
  en: {
    title: "About this site",
    description: "What the Atlas Công Thương is, where its figures come from, licences and corrections.",
    sections: [
      {
        heading: null,
        blocks: [
          "The Atlas Công Thương maps the industry and trade of Vietnam’s 28 northern provinces and cities: 14 of the midlands and mountains, 11 of the Red River Delta, and Thanh Hoa, Nghe An and Ha Tinh.",
          "Every figure has a source and a status. Where publications differ, all of them are kept and the one shown is named. Where no figure is known the map is hatched; nothing is guessed or interpolated.",
        ],
      },
      {
        heading: "Which figure is shown",
        blocks: [
          "Final before preliminary, then reported, then estimates; among equals the later publication, then the one with more decimals. A few cells were decided by hand after comparing the reports.",
        ],
      },
      {
        heading: "Licences",
        blocks: [
          {
            list: [
              "Figures are facts, cited from the statistics office, government bodies and newspapers named beside each.",
              "Boundaries: © OpenStreetMap contributors, ODbL 1.0, via country-levels, simplified and recoded; geometry that you download keeps that licence.",
              "Outer districts of Hanoi: Who’s On First (CC0). Rivers: Natural Earth (public domain). Type: Be Vietnam Pro (OFL).",
              "Code: MIT.",
            ],
          },
        ],
      },
      {
        heading: "Privacy",
        blocks: ["This site sends no request to any third party, sets no cookie and counts no reader."],
      },
    ],
  },
};

/** The imprint of a language. */
export function imprint(language: Language): TextPage {
  return IMPRINT[language];
}

/**
 * The corrections page from the changelog.
 *
 * @param changelog text of `CHANGELOG.md`: releases as `## <version> – <YYYY-MM-DD>`, lines as `- Data (vi): …` and `- Data (en): …`
 */
export function corrections(changelog: string, language: Language): TextPage {
  const releases = changelog.split(/^## /m).slice(1);
  const sections = releases.flatMap((release) => {
    const date = /\d{4}-\d{2}-\d{2}/.exec(release.split("\n")[0] ?? "")?.[0];
    const lines = [...release.matchAll(/^- Data \((vi|en)\): (.+(?:\n {2,}.+)*)/gm)].filter((match) => match[1] === language).map((match) => (match[2] as string).replaceAll(/\s+/g, " "));
    return date && lines.length > 0 ? [{ heading: dateText(date, language), blocks: [{ list: lines }] }] : [];
  });
  return language === "vi"
    ? { title: "Đính chính", description: "Những gì đã thay đổi trong số liệu của Atlas Công Thương, mới nhất trước.", sections }
    : { title: "Corrections", description: "What has changed in the data of the Atlas Công Thương, newest first.", sections };
}

/**
 * What a static host serves for an address that is not there; both languages at once, since none was asked for.
 *
 * @param root way to the site's root that holds at any depth
 */
export function notFound(root: string): TextPage {
  const vi = words("vi");
  const en = words("en");
  return {
    title: vi.ui.notFound,
    description: `${vi.ui.notFound}. ${en.ui.notFound}.`,
    sections: [
      { heading: null, blocks: ["Địa chỉ này không có trong atlas.", { link: root, label: vi.ui.toAtlas }] },
      { heading: en.ui.notFound, language: "en", blocks: [{ link: root + prefix("en"), label: en.ui.toAtlas }] },
    ],
  };
}
