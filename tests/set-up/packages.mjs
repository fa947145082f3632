// Brings node_modules in line with package-lock.json, and does nothing when it already is. It runs before any
// package exists, so it may use Node alone; it never changes a file that the checkout holds.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const NODE_WANTED = { major: 20, minor: 19 };

/**
 * @param {string} found a version as in `process.versions.node`
 * @returns {boolean} whether the atlas can be built with it
 */
export function isNodeEnough(found) {
  const [major = 0, minor = 0] = found.split(".").map(Number);
  return major > NODE_WANTED.major || (major === NODE_WANTED.major && minor >= NODE_WANTED.minor);
}

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} Entry
 * @typedef {{ packages?: Record<string, Entry> }} Lock
 */

/**
 * Which packages of the lock file are not there in its version.
 *
 * @param {Lock} wanted package-lock.json
 * @param {Lock | null} installed node_modules/.package-lock.json, `null` when there is none
 * @returns {string[]} their folders, in the lock's order; optional ones of another platform do not count
 */
export function missingPackages(wanted, installed) {
  const there = installed?.packages ?? {};
  return Object.entries(wanted.packages ?? {})
    .filter(([folder]) => folder !== "")
    .filter(([folder, entry]) => (there[folder] ? there[folder].version !== entry.version : !entry.optional))
    .map(([folder]) => folder);
}

/** @param {string} path @returns {Lock | null} */
function readLock(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}

/**
 * Installs what is missing, in the lock file's versions and leaving that file alone, and says what it did.
 *
 * @param {string} root the checkout
 * @returns {boolean} whether the packages are there now
 */
export function installPackages(root) {
  if (!isNodeEnough(process.versions.node)) {
    console.error(`Node ${NODE_WANTED.major}.${NODE_WANTED.minor} or newer is needed; this is ${process.versions.node}. See https://nodejs.org`);
    return false;
  }
  const wanted = readLock(resolve(root, "package-lock.json")) ?? {};
  const missing = missingPackages(wanted, readLock(resolve(root, "node_modules/.package-lock.json")));
  if (missing.length === 0) {
    console.log("packages: all there");
    return true;
  }
  console.log(`packages: installing, ${missing.length} of package-lock.json not there yet …`);
  // devDependencies build the site, also where NODE_ENV says production
  const run = spawnSync("npm install --no-save --include=dev --no-audit --no-fund --loglevel=error", {
    cwd: root,
    shell: true,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (run.status === 0) return true;
  console.error("packages: npm could not install them, see above; try again when the registry can be reached");
  return false;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.exitCode = installPackages(process.cwd()) ? 0 : 1;
}
