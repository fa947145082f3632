// Finds a Chromium for the browser tests, and fetches one when the machine has none. It keeps no note of what it
// found: whoever needs the path looks again, the same way.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"];
const PLACES = [
  "/usr/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Playwright's own copy, where `playwright-core install chromium` puts it. */
async function playwrightPath() {
  try {
    const { chromium } = await import("playwright-core");
    return chromium.executablePath();
  } catch {
    return "";
  }
}

/**
 * Looks for a Chromium: `$CHROMIUM`, the usual places, the PATH, Playwright's own.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @param {readonly string[]} [places] where systems put it
 * @returns {Promise<string | null>} path of the program, `null` when there is none
 * @throws {Error} when `$CHROMIUM` is set and is no program
 */
export async function findBrowser(env = process.env, places = PLACES) {
  if (env.CHROMIUM) {
    if (isProgram(env.CHROMIUM)) return env.CHROMIUM;
    throw new Error(`CHROMIUM is set to ${env.CHROMIUM}, which cannot be run: correct it or unset it`);
  }
  const onPath = (env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...places, ...onPath, await playwrightPath()].find((path) => path !== "" && isProgram(path)) ?? null;
}

/** @param {string} command @param {NodeJS.ProcessEnv} [env] */
function run(command, env = {}) {
  console.log(`browser: ${command}`);
  const log = spawnSync(command, {
    shell: true,
    env: { ...process.env, ...env },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 64 * 2 ** 20,
  });
  if (log.status !== 0) console.error(`${log.stdout}${log.stderr}`.trimEnd().split("\n").slice(-20).join("\n"));
  return log.status === 0;
}

/** Ubuntu's `chromium` is a wrapper that needs snapd, so only Debian proper will do. */
function isRootOnDebian() {
  return (
    process.getuid?.() === 0 && existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"))
  );
}

/**
 * Finds a browser or installs one, and says which.
 *
 * @returns {Promise<string | null>} its path; `null`, with the reason printed, when nothing worked
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) {
    console.log(`browser: ${found}`);
    return found;
  }
  console.log("browser: no Chromium here, installing one …");
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  const fromDebian =
    isRootOnDebian() &&
    run("apt-get update", quiet) &&
    run("apt-get install --yes --no-install-recommends chromium", quiet);
  if (!fromDebian) run(`npx --no-install playwright-core install ${process.getuid?.() === 0 ? "--with-deps " : ""}chromium`);
  const installed = await findBrowser();
  if (installed) console.log(`browser: installed ${installed}`);
  else console.error("browser: none could be installed; install Chromium or Chrome, or set CHROMIUM to its path, and try again");
  return installed;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.exitCode = (await ensureBrowser()) ? 0 : 1;
}
