// The browser that the browser tests drive.
import { installPackages, which } from "./system-packages.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/**
 * CHROMIUM_PATH, else the system's Chromium, installed by apt where there is none.
 * @param {(line: string) => void} say
 * @returns {string} its file
 */
export function findChromium(say) {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const found = search();
  if (found) return found;
  installPackages({ apt: ["chromium"], brew: "chromium" }, say);
  const installed = search();
  if (installed) return installed;
  throw new Error("No Chromium was found and none could be installed: name one by CHROMIUM_PATH.");
}

function search() {
  return NAMES.map(which).find((file) => file !== undefined);
}
