// `npm run generate`: writes the Prisma client, which needs no network.
import { spawnSync } from "node:child_process";

// Prisma would download a schema engine here and never run it: naming any executable keeps it offline.
const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1", ...process.env };
const { status } = spawnSync(process.execPath, ["node_modules/prisma/build/index.js", "generate", "--no-hints"], {
  stdio: "inherit",
  env,
});
process.exitCode = status ?? 1;
