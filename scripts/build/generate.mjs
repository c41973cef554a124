// Writes the Prisma client (prisma/client) from the schema, which needs no network.
import { spawnSync } from "node:child_process";

export function generate() {
  // Prisma would download a schema engine here and never run it: naming any executable keeps it offline.
  const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1", ...process.env };
  const args = ["node_modules/prisma/build/index.js", "generate", "--no-hints"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", env });
  if (status !== 0) throw new Error(`The Prisma client could not be generated:\n${stdout}${stderr}`);
}
