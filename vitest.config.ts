// The suites: `unit` needs nothing but the sources, and `unit-page` a page in jsdom besides; `browser` reads dist/ in a real
// Chromium. Locale and time zone are pinned before any worker starts, since a worker cannot change its own.
import { defineConfig } from "vitest/config";

Object.assign(process.env, { TZ: "UTC", LANG: "en_US.UTF-8", LC_ALL: "en_US.UTF-8" });

const exclude = ["**/node_modules/**", "**/.cache/**", "tests/bench/**"];

/** Tests of what lives in a page: elements, globals, modules that are mended once. Each file has a world of its own. */
const PAGE = ["tests/{views,shells}/**/*.test.ts"];

export default defineConfig({
  test: {
    // By itself it would leave one of two cores idle. More browsers than that would starve one another.
    maxWorkers: 2,
    projects: [
      {
        extends: "./vite.config.ts",
        // Pure functions share their modules from file to file: half the time of a suite is in loading them.
        test: { name: "unit", include: ["tests/**/*.test.ts"], exclude: [...exclude, ...PAGE, "tests/browser/**"], isolate: false, testTimeout: 30_000 },
      },
      {
        extends: "./vite.config.ts",
        test: { name: "unit-page", include: PAGE, exclude, testTimeout: 30_000 },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          exclude,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // What should show at once is waited for this long on two slow cores.
          expect: { poll: { timeout: 8_000 } },
        },
      },
    ],
  },
});
