// Builds what has changed since the last time.
//
//   node scripts/build.mjs [client] [node] [pages]      all three where none is named
import { prepare } from "./prepare.mjs";

prepare(console.log);
const { build, PARTS } = await import("./build/parts.mjs");
const named = /** @type {(keyof typeof PARTS)[]} */ (process.argv.slice(2));
await build(named.length ? named : ["client", "node", "pages"], console.log);
