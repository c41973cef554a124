import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { nodeBundle } from "#scripts/build/parts.mjs";

export type CommandResult = { readonly code: number | null; readonly said: string; readonly complaint: string };

export type BundledCommand = {
  /** Runs it in a process of its own, on this worker's database; `watch` is given the means to kill it, as a machine would. */
  readonly run: (args: readonly string[], watch?: (kill: () => void) => Promise<void>) => Promise<CommandResult>;
  readonly remove: () => Promise<void>;
};

/** A command of scripts/commands as it is shipped. */
export async function bundleCommand(name: string): Promise<BundledCommand> {
  const folder = path.resolve(".test-data", `command-${name}-${process.pid}`);
  await build({ ...nodeBundle(), entryPoints: [`scripts/commands/${name}.ts`], outdir: folder });
  return {
    run: (args, watch) => runProcess([path.join(folder, `${name}.js`), ...args], watch),
    remove: () => rm(folder, { recursive: true }),
  };
}

async function runProcess(
  args: readonly string[],
  watch: (kill: () => void) => Promise<void> = async () => {},
): Promise<CommandResult> {
  const child = spawn(process.execPath, args, { env: { ...process.env, LOG_LEVEL: "silent" } });
  const said: Buffer[] = [];
  const complaint: Buffer[] = [];
  child.stdout.on("data", (chunk) => said.push(chunk));
  child.stderr.on("data", (chunk) => complaint.push(chunk));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  await watch(() => child.kill("SIGKILL"));
  const code = await ended;
  return { code, said: Buffer.concat(said).toString(), complaint: Buffer.concat(complaint).toString() };
}
