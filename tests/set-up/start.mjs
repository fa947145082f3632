// `npm start`: installs, builds and serves the site, and prints its address. Vite runs in this very process, so that
// ending it ends the server.
import { installPackages } from "./packages.mjs";

if (installPackages(process.cwd())) {
  const { build, preview } = await import("vite");
  console.log("build: checking the data and writing dist/ …");
  await build({ configLoader: "runner", logLevel: "warn" });
  const server = await preview({ configLoader: "runner" });
  console.log("serving dist/; stop with Ctrl+C");
  server.printUrls();
} else {
  process.exitCode = 1;
}
