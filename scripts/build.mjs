// Builds what has changed since the last time.
//
//   node scripts/build.mjs [client] [node] [pages]      all three where none is named
import { prepare } from "./prepare.mjs";

prepare(console.log);
const { build } = await import("./build/parts.mjs");
const named = /** @type {import("./build/parts.mjs").PartName[]} */ (process.argv.slice(2));
await build(named.length ? named : ["client", "node", "pages"], console.log);
