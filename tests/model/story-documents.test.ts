import { expect, test } from "vitest";
import { storyText } from "../../src/model/story-text";
import { both, known } from "./stories";

const say = (text: string, language: "vi" | "en" = "vi"): string => storyText(known, null, both(text), language);

test("a fact's number says how far its document holds to it", () => {
  expect(say("{fact:F111} {fact:F112} ha {fact:F030} {fact:F044} {fact:F001} {when:F126}")).toBe("44 khoảng 821 ha 25–28 ước 584,7 7,36% ngày 17/5/2024");
  expect(say("{fact:F063} {fact:F112}", "en")).toBe("at least 20 about 821");
  expect(say("{fact:F008}")).toBe("[chưa có số liệu]");
});

test("a claim is told with what recomputing it gives", () => {
  expect(say("{claimed:c02} {checked:c02/own} {counted:c02/own} {counted:c02} {moved:c02} {threshold:c02}")).toBe("11 17 11 12 Hưng Yên 10%");
  expect(say("{claimed:c12} {possible:c12}")).toBe("23 từ 20 đến 22");
  expect(say("{counted:c12/own}")).toBe("[chưa có số liệu]");
});

test("a project is told from its row", () => {
  expect(say("{project:P01}, {area:P01}, {status:P03}; {projects}")).toBe("Khu công nghệ cao Hòa Lạc, 1.586 ha, được đề xuất; 37");
});
