// `npm start`: installs, builds and serves the site, and prints its address. Vite runs in this very process, so that
// ending it ends the server.
import { installPackages } from "./packages.mjs";

/** npm's shell does not pass a signal on to what it runs, so a server whose shell is gone would hold its port for ever. */
function endWithParent() {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.exit(), 500).unref();
}

if (installPackages(process.cwd())) {
  const { build, preview } = await import("vite");
  console.log("build: checking the data and writing dist/ …");
  await build({ configLoader: "runner", logLevel: "warn" });
  const server = await preview({ configLoader: "runner" });
  if (process.env.npm_lifecycle_event) endWithParent();
  console.log("serving dist/; stop with Ctrl+C");
  server.printUrls();
} else {
  process.exitCode = 1;
}
