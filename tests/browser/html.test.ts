// Every page of the built site is valid HTML by html-validate's standard rules, and passes its checks of access. The
// files are judged as they are sent.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { pagePaths } from "../size/measure.mjs";
import { DIST } from "./serve";

const validator = new HtmlValidate(JSON.parse(readFileSync(join(import.meta.dirname, "../../.htmlvalidate.json"), "utf8")) as object);

/** Each finding as `line:column rule: message`. */
function findings(html: string): readonly string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) => messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`));
}

describe("a built page", () => {
  it.each([...pagePaths(DIST), "404.html"])("%s is valid", (path) => {
    expect(findings(readFileSync(join(DIST, path), "utf8"))).toEqual([]);
  });
});

describe("the judgement of a page", () => {
  const page = (body: string) => `<!DOCTYPE html>\n<html lang="vi"><head><title>Trang</title></head><body>${body}</body></html>\n`;

  it("passes a valid one", () => {
    expect(findings(page('<main><svg viewBox="0 0 1 1" role="img" aria-label="Bản đồ"><path d="M0 0h1"/></svg></main>'))).toEqual([]);
  });

  it.each([
    ["two elements of one id", '<p id="a"></p><p id="a"></p>', "no-dup-id"],
    ["an element that is not closed", "<main><p>a</main><div>", "close-order"],
    ["a block inside a paragraph's text", "<span><div>a</div></span>", "element-permitted-content"],
    ["an attribute value that does not exist", '<button type="press">a</button>', "attribute-allowed-values"],
    ["a picture without words", '<img src="a.png">', "wcag/h37"],
  ])("finds %s", (_, body, rule) => {
    expect(findings(page(body)).join("\n")).toContain(rule);
  });
});
