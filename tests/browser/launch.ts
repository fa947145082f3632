// Starts the Chromium that the set-up found, with or without WebGL.
import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../set-up/browser.mjs";

const QUIET = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** SwiftShader draws WebGL on machines without a graphics card; it must not draw the rest of the page too, at a thirtieth of the speed. */
const WITH_WEBGL = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--disable-gpu-compositing", "--disable-gpu-rasterization"];
const WITHOUT_WEBGL = ["--disable-3d-apis"];

/**
 * @param webgl whether pages can get a WebGL2 context
 * @returns a browser of its own; the caller closes it
 * @throws when the machine has none
 */
export async function startBrowser(webgl: boolean): Promise<Browser> {
  const executablePath = await findBrowser();
  if (executablePath === null) throw new Error("there is no Chromium: run node tests/set-up/browser.mjs");
  return chromium.launch({ executablePath, args: [...QUIET, ...(webgl ? WITH_WEBGL : WITHOUT_WEBGL)] });
}
