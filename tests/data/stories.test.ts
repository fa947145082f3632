import { describe, expect, test } from "vitest";
import { STEP_KINDS } from "../../src/model/story";
import { stepSources } from "../../src/model/story-sources";
import { storyPieces, storyText } from "../../src/model/story-text";
import { compile } from "../../src/compile/compile";
import { readFiles } from "../../src/compile/read";
import { LANGUAGES } from "../model/real";
import { known } from "../model/stories";
import { ROOT } from "./package";

const stories = compile(readFiles(ROOT)).compiled?.stories ?? [];
const steps = stories.flatMap((story) => story.steps.map((step) => ({ name: `${story.id} ${step.id}`, step })));

/** Words that a title may have on the stage. */
const TITLE_WORDS = 12;

function said(story: string, id: string, language: "vi" | "en" = "vi"): string {
  const step = steps.find(({ name }) => name === `${story} ${id}`)?.step;
  if (!step) throw new Error(`there is no step ${id}`);
  return [step.title, step.text, step.notes].map((text) => storyText(known, step, text, language)).join("\n");
}

test("two stories ship, with ten to fourteen steps each, and every kind of step in both", () => {
  expect(stories.map(({ id }) => id)).toEqual(["28-tinh-phia-bac", "hoa-lac-yen-thuong"]);
  for (const story of stories) {
    expect(story.steps.length).toBeGreaterThanOrEqual(10);
    expect(story.steps.length).toBeLessThanOrEqual(14);
    expect(new Set(story.steps.map(({ kind }) => kind))).toEqual(new Set(STEP_KINDS));
  }
});

describe.each(steps)("$name", ({ step }) => {
  test.each(LANGUAGES)("is a whole sentence in %s, with nothing missing, and cites its sources", (language) => {
    for (const text of [step.title, step.text, step.notes]) {
      for (const { expected, reference } of storyPieces(known, step, text, language)) expect([reference, expected]).toEqual([reference, null]);
      const words = storyText(known, step, text, language);
      expect(words).toMatch(/^["“]?[\p{Lu}\p{Nd}]/u);
      expect(words).not.toMatch(/[{}]|\s{2}|\.\.| [.,;:]|!/);
    }
    const words = (text: typeof step.title): string => storyText(known, step, text, language);
    expect(words(step.title).split(" ").length).toBeLessThanOrEqual(TITLE_WORDS);
    expect(words(step.title)).not.toMatch(/\.$/);
    for (const text of [step.text, step.notes]) expect(words(text)).toMatch(/[.”]$/);
    expect(stepSources(known, step, language).length).toBeGreaterThan(0);
  });
});

test("the conference's count holds for its own rates, and a later report makes it one more", () => {
  expect(said("28-tinh-phia-bac", "dieu-hoi-nghi-noi")).toMatch(/Trong 17 tốc độ tăng do chính hội nghị công bố, đúng 11 nơi từ 10% trở lên\. Báo cáo sau đó nâng con số lên 12: thêm Hưng Yên\./);
  expect(said("28-tinh-phia-bac", "dieu-hoi-nghi-noi", "en")).toMatch(/Of the 17 rates .* exactly 11 .* Later reports make it 12: Hung Yen moved\./);
});

test("of 2022 twenty to twenty-two are counted where twenty-three were claimed", () => {
  expect(said("28-tinh-phia-bac", "bao-nhieu-noi-tang")).toMatch(/2022: nói 23, đếm được từ 20 đến 22/);
});

test("the breaks of retail are named, and no rise is told across them", () => {
  expect(said("28-tinh-phia-bac", "diem-gay")).toMatch(/Đường gãy ở 2004 và 2008/);
  expect(said("28-tinh-phia-bac", "ban-le-dai-han")).toMatch(/Hà Nội chỉ so được từ sau khi mở rộng: gấp khoảng 2,5 lần năm 2009/);
});

test("the clusters of Hà Nội are those of the document, their area as nearly as it says", () => {
  expect(said("hoa-lac-yen-thuong", "cum-cong-nghiep")).toMatch(/44 cụm công nghiệp[^]*khoảng 821 ha/);
  expect(said("hoa-lac-yen-thuong", "cum-cong-nghiep", "en")).toMatch(/44 industrial clusters[^]*about 821 ha/);
});
