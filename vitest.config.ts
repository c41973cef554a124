import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// Each worker owns one database (tests/support/global-setup.ts), so their number is fixed before the run.
const maxWorkers = Math.max(2, Math.min(availableParallelism(), 8));

export default defineConfig({
  test: {
    maxWorkers,
    pool: "forks",
    testTimeout: 20_000,
    hookTimeout: 60_000,
    env: { NODE_ENV: "test", LOG_LEVEL: "silent", CHEAP_PASSWORD_HASH: "true" },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/support/fail-on-console-error.ts"],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.{ts,tsx}", "tests/routes/**/*.test.{ts,tsx}"],
          globalSetup: ["tests/support/global-setup.ts"],
          setupFiles: ["tests/support/fail-on-console-error.ts", "tests/support/use-test-database.ts"],
        },
      },
      {
        extends: true,
        test: { name: "architecture", include: ["tests/architecture/**/*.test.ts"], isolate: false },
      },
    ],
  },
});
