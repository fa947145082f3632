// `npm test`: installs what the tests need, then runs unit tests, build and browser tests, whatever the others say.
import { ensureBrowser } from "./browser.mjs";
import { installPackages } from "./packages.mjs";
import { runAndReport } from "./steps.mjs";

if (installPackages(process.cwd()) && (await ensureBrowser())) {
  runAndReport(["unit", "build", "browser"], { stop: false });
} else {
  process.exitCode = 1;
}
