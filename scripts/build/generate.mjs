// Writes the Prisma client (prisma/client) from the schema, which needs no network.
import { spawnSync } from "node:child_process";
import path from "node:path";

export function generate() {
  const env = {
    ...process.env,
    // Prisma would download a schema engine here and never run it: naming any executable keeps it offline.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    // It would also ask for newer versions, and keep notes of its use in the home directory.
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    HOME: path.resolve("build"),
    XDG_CONFIG_HOME: path.resolve("build"),
  };
  const args = ["node_modules/prisma/build/index.js", "generate", "--no-hints"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", env });
  if (status !== 0) throw new Error(`The Prisma client could not be generated:\n${stdout}${stderr}`);
}
