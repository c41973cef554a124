// `npm test`: every check there is, set-up included, ending with the line `N passed, N failed`.
//
//   node scripts/test.mjs [STEP …]      only these: typecheck lint unit architecture integration e2e
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import net from "node:net";
import { findChromium } from "./chromium.mjs";
import { prepare } from "./prepare.mjs";

/** @typedef {{ passed: number, failed: number }} Count */

const REPORTS = `.test-data/reports/${process.pid}`;
const NATIVE_TSC = "node_modules/typescript-native/bin/tsc";
const PROJECTS = /** @type {const} */ (["unit", "architecture", "integration"]);

const asked = process.argv.slice(2);
const wants = (/** @type {string} */ step) => asked.length === 0 || asked.includes(step);
const say = console.log;

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
  process.on(signal, () => process.exit(130));
prepare(say);
const { build } = await import("./build/parts.mjs");
await build(["client"], say);
mkdirSync(REPORTS, { recursive: true });
// Two lanes for two cores: what compiles, and what waits for the database. The browser tests then have both.
const counts = [
  ...(await Promise.all([checkAndBuild(), runVitest()])).flat(),
  ...(wants("e2e") ? [await runBrowserTests()] : []),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
rmSync(REPORTS, { recursive: true });
process.exitCode = failed > 0 ? 1 : 0;
say(`\n${passed} passed, ${failed} failed`);

/** @returns {Promise<Count[]>} */
async function checkAndBuild() {
  const counts = [];
  if (wants("typecheck")) counts.push(await runCheck("type check", [NATIVE_TSC, "--noEmit", "--pretty", "false"]));
  if (wants("lint")) counts.push(await runCheck("lint", ["node_modules/@biomejs/biome/bin/biome", "check", "."]));
  if (wants("e2e")) counts.push(...(await buildPortal()));
  return counts;
}

/**
 * A check counts as one test, and is silent where it passes.
 * @param {string} name
 * @param {string[]} args
 * @returns {Promise<Count>}
 */
async function runCheck(name, args) {
  const { ok, output } = await run(args, { quiet: true });
  say(ok ? `✓ ${name}` : `✗ ${name}\n${output}`);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** @returns {Promise<Count[]>} nothing where it succeeds: the browser tests show that */
async function buildPortal() {
  try {
    await build(["node", "pages"], say);
    return [];
  } catch (error) {
    say(`✗ build\n${error instanceof Error ? error.message : error}`);
    return [{ passed: 0, failed: 1 }];
  }
}

/** @returns {Promise<Count[]>} */
async function runVitest() {
  const projects = PROJECTS.filter(wants).map((name) => `--project=${name}`);
  if (projects.length === 0) return [];
  const report = `${REPORTS}/vitest.json`;
  const args = [
    "node_modules/vitest/vitest.mjs",
    "run",
    ...projects,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  // Half the world away from the server's clock: a date that is computed in local time shows.
  const { ok } = await run(args, { env: { TZ: "Asia/Shanghai" } });
  return [readReport(report, ok, countVitest)];
}

/** @returns {Promise<Count>} */
async function runBrowserTests() {
  const report = `${REPORTS}/playwright.json`;
  try {
    const env = { CHROMIUM_PATH: findChromium(say), E2E_PORT: String(await freePort()), TEST_REPORT: report };
    const { ok } = await run(["node_modules/@playwright/test/cli.js", "test"], { env });
    return readReport(report, ok, countPlaywright);
  } catch (error) {
    say(`✗ browser tests: ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1 };
  }
}

/**
 * A runner that fails without a failed test (a file that does not load, a crash) counts as one failure.
 * @param {string} file
 * @param {boolean} ok
 * @param {(report: any) => Count} count
 * @returns {Count}
 */
function readReport(file, ok, count) {
  try {
    const { passed, failed } = count(JSON.parse(readFileSync(file, "utf8")));
    return { passed, failed: ok ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** @param {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} report */
function countVitest({ numPassedTests, numFailedTests, testResults }) {
  const unloaded = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

/** @param {{ stats: { expected: number, flaky: number, unexpected: number }, errors: unknown[] }} report */
function countPlaywright({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/**
 * @param {string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options]
 * @returns {Promise<{ ok: boolean, output: string }>} output is what a quiet program said
 */
function run(args, { quiet = false, env = {} } = {}) {
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
    env: { ...process.env, ...env },
  });
  process.once("exit", () => child.kill());
  let output = "";
  child.stdout?.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    output += chunk;
  });
  return new Promise((resolve) => child.once("close", (code) => resolve({ ok: code === 0, output })));
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = /** @type {net.AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}
