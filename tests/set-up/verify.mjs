// `npm run verify`: every check that CI runs, the quick ones first, up to the first failure, with times.
import { ensureBrowser } from "./browser.mjs";
import { installPackages } from "./packages.mjs";
import { runAndReport } from "./steps.mjs";

if (installPackages(process.cwd()) && (await ensureBrowser())) {
  runAndReport(["data:check", "types", "lint", "unit", "build", "browser", "size"], { stop: true });
} else {
  process.exitCode = 1;
}
