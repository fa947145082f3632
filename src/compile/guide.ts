// The guide for editors: recipes to copy, what to do when something is taken out, and the reference of attributes,
// events, parts, properties and messages.

import type { TextPage } from "../draw/text-page";
import type { Language } from "../model/atlas";
import { prefix } from "../model/address";
import { originOf } from "../model/doctor";
import { EMBED_CONTROLS, EMBED_VIEWS } from "../model/embed-choice";
import { GUIDE_WORDS } from "../model/words-guide";

/** Path of the guide below the root of a language. */
export const GUIDE = "embed/guide/";

const PARTS = "figure title summary controls map legend figures source note";
const PROPERTIES = "--atlas-paper --atlas-ink --atlas-quiet --atlas-hairline --atlas-accent --atlas-font";

/** What an attribute may say, as it is written. */
const VALUES: Readonly<Partial<Record<keyof (typeof GUIDE_WORDS)["vi"]["attribute"], readonly string[]>>> = {
  period: ["2024", "2024-H1", "2024-Q1", "2024-9M"],
  unit: ["ha-noi", "bac-giang"],
  view: EMBED_VIEWS,
  theme: ["light", "dark"],
  controls: EMBED_CONTROLS,
};

/** The ways in as code. @param url absolute address of the site's root, with its last slash */
function codes(url: string, language: Language): { readonly element: string; readonly frame: string } {
  return {
    element: `<script type="module" src="${url}embed/cong-thuong-atlas.js"></script>\n<cong-thuong-atlas indicator="iip_growth" period="2024-H1" unit="bac-giang" lang="${language}"></cong-thuong-atlas>`,
    frame: `<iframe src="${url}${prefix(language)}embed/iip_growth/2024-H1/?unit=bac-giang" title="Atlas Công Thương" lang="${language}" width="100%" height="900" loading="lazy" frameborder="0" style="height:auto;min-height:900px;frame-sizing:content-height"></iframe>\n<script type="module" src="${url}embed/parent.js"></script>`,
  };
}

/** The guide of a language. @param url absolute address of the site's root, with its last slash */
export function guide(url: string, language: Language): TextPage {
  const say = GUIDE_WORDS[language];
  const { element, frame } = codes(url, language);
  const origin = originOf(url);
  const attributes = Object.entries(say.attribute).map(([name, text]): readonly [string, string] => {
    const values = VALUES[name as keyof typeof say.attribute];
    return [name, values ? `${text}: ${values.join(", ")}` : text];
  });
  return {
    title: say.title,
    description: say.description,
    sections: [
      { heading: null, blocks: [say.description, { link: "../builder/", label: say.toBuilder }] },
      { heading: say.ways, blocks: [{ list: say.wayList }] },
      { heading: say.recipes, blocks: [say.recipesHint, { code: element }, { code: frame }] },
      { heading: say.wordpress, blocks: [{ list: say.wordpressList }] },
      { heading: say.plain, blocks: [{ list: say.plainList }] },
      { heading: say.strict, blocks: [say.strictText, { code: `script-src ${origin}\nworker-src blob: ${origin}\nframe-src ${origin}` }, { link: "../builder/#doctor", label: say.strictDoctor }] },
      { heading: say.stripped, blocks: [{ list: say.strippedList }] },
      { heading: say.attributes, blocks: [{ terms: attributes }, say.attributesHint] },
      { heading: say.styling, blocks: [{ terms: [["atlas-change", say.event], [PARTS, say.parts], [PROPERTIES, say.properties]] }] },
      { heading: say.messages, blocks: [{ terms: [["cong-thuong-atlas:height?", say.ask], ["cong-thuong-atlas:height", say.answer]] }] },
      { heading: say.height, blocks: [{ list: say.heightList }] },
      { heading: say.versions, blocks: [{ list: say.versionsList }] },
      { heading: say.privacy, blocks: [say.privacyText] },
      { heading: say.licence, blocks: [{ list: say.licenceList }] },
    ],
  };
}
