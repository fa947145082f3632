// A reader who tries everything: finds the controls of a page, a few of each kind, and uses them with real mouse and
// keys. What is not visible, leaves the page or asks the system for a window is left alone.
import type { Page } from "playwright-core";

/** One thing to use. */
export interface Control {
  /** What it is, for the table: its element, its group and its name. */
  readonly name: string;
  /** Where the robot left its mark on it. */
  readonly selector: string;
  readonly kind: "press" | "turn" | "type" | "key";
}

const MARK = "data-robot";

/**
 * Marks the visible controls of the page now.
 *
 * @param each how many of one kind in one group, since 28 provinces are one control 28 times
 */
export function controls(page: Page, each = 2): Promise<readonly Control[]> {
  return page.evaluate(
    ([mark, most]) => {
      for (const old of document.querySelectorAll(`[${mark}]`)) old.removeAttribute(mark);
      const counts = new Map<string, number>();
      const all = document.querySelectorAll<HTMLElement>('button, select, input, textarea, summary, [role="button"], [role="slider"], [role="option"], svg [tabindex]');
      return [...all].flatMap((node, i) => {
        const { width, height } = node.getBoundingClientRect();
        if (width === 0 || height === 0 || !node.checkVisibility() || (node as HTMLButtonElement).disabled) return [];
        if (node.closest("[data-leaves], atlas-take [role=dialog], atlas-take dialog")) return [];
        const group = [...document.querySelectorAll("*")].filter((other) => other.localName.startsWith("atlas-") && other.contains(node)).at(-1)?.localName ?? "page";
        const kind = node.closest("svg") ? "svg" : `${node.localName}${node.getAttribute("role") ?? ""}${node.getAttribute("type") ?? ""}${node.parentElement?.className ?? ""}`;
        const count = (counts.get(group + kind) ?? 0) + 1;
        counts.set(group + kind, count);
        if (count > most) return [];
        node.setAttribute(mark, String(i));
        const text = (node.getAttribute("aria-label") ?? node.textContent ?? "").trim().replaceAll(/\s+/g, " ").slice(0, 28);
        const is = node.localName === "select" ? "turn" : node.matches('input:not([type=radio], [type=checkbox], [type=range], [type=button]), textarea') ? "type" : node.matches("[role=slider], input[type=range]") ? "key" : "press";
        return [{ name: `${group} ${node.localName} “${text}”`, selector: `[${mark}="${String(i)}"]`, kind: is } as const];
      });
    },
    [MARK, each] as const,
  );
}

/** Milliseconds that a control may take to be reached. */
const PATIENCE = 1500;

/** Uses one control, as a reader does: pressed with the mouse, or by key where it lies out of the camera's view. @returns whether it was still there */
export async function use(page: Page, { selector, kind }: Control): Promise<boolean> {
  const node = page.locator(selector);
  try {
    if (kind === "press" && (await node.click({ timeout: PATIENCE / 3 }).then(() => true, () => false))) return true;
    await node.focus({ timeout: PATIENCE });
    await page.keyboard.press({ press: "Enter", turn: "ArrowDown", key: "ArrowRight", type: "h" }[kind]);
    return true;
  } catch {
    return false;
  }
}
