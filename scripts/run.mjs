// Runs one of scripts/commands, whether or not the portal is running: on the portal's database, with the embedded server up
// for the time it takes.
//
//   node scripts/run.mjs NAME [ARGUMENT …]
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { inDataFolder } from "./data-folder.mjs";
import { prepare } from "./prepare.mjs";

const [name = "", ...args] = process.argv.slice(2);
// Standard output belongs to the command.
const say = (/** @type {string} */ line) => console.error(line);

prepare(say);
const { build } = await import("./build/parts.mjs");
const { openDatabase } = await import("./database/open.mjs");
await build(["client", "node"], say);
const database = await openDatabase(say);
const command = spawn(process.execPath, ["--enable-source-maps", `build/node/commands/${name}.js`, ...args], {
  stdio: "inherit",
  env: {
    ...process.env,
    NODE_ENV: process.env.NODE_ENV ?? "production",
    LOG_LEVEL: process.env.LOG_LEVEL ?? "warn",
    DATABASE_URL: database.url,
    PORT: process.env.PORT ?? portalPort(), // links that the command prints
  },
});
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
  process.on(signal, () => command.kill(signal));
process.exitCode = await new Promise((resolve) => command.once("exit", (code) => resolve(code ?? 1)));
await database.close();

/** The one that `npm start` had last. */
function portalPort() {
  const file = inDataFolder("web.port");
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
