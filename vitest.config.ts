// The two suites: `unit` needs nothing but the sources, `browser` reads dist/ in a real Chromium. Locale and time zone
// are pinned before any worker starts, since a worker cannot change its own.
import { defineConfig } from "vitest/config";

Object.assign(process.env, { TZ: "UTC", LANG: "en_US.UTF-8", LC_ALL: "en_US.UTF-8" });

const exclude = ["**/node_modules/**", "**/.cache/**", "tests/bench/**"];

export default defineConfig({
  test: {
    projects: [
      {
        extends: "./vite.config.ts",
        test: { name: "unit", include: ["tests/**/*.test.ts"], exclude: [...exclude, "tests/browser/**"], testTimeout: 30_000 },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          exclude,
          // Each worker has browsers of its own; more of them than that would starve one another.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // What should show at once is waited for this long on two slow cores.
          expect: { poll: { timeout: 8_000 } },
        },
      },
    ],
  },
});
