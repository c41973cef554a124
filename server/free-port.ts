import net from "node:net";

const STEPS = 50;

/** The first free port from `wanted` on; 0 stays 0, which lets the system choose. */
export async function findFreePort(host: string, wanted: number): Promise<number> {
  if (wanted === 0) return 0;
  for (let port = wanted; port < Math.min(wanted + STEPS, 65_536); port++) {
    if (await isFree(host, port)) return port;
  }
  throw new Error(`No port from ${wanted} to ${wanted + STEPS - 1} is free on ${host}.`);
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(false) : reject(error),
    );
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
