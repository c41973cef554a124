// The portal's database: the one DATABASE_URL names, else the embedded server.
import path from "node:path";
import { openMariadb } from "../mariadb.mjs";
import { clearHalfSeeded } from "./demo.mjs";
import { migrate } from "./migrate.mjs";

/**
 * A migrated database, held until `close`.
 * @typedef {object} Database
 * @property {string} url
 * @property {boolean} embedded
 * @property {() => Promise<void>} close
 * @property {Promise<void>} lost never resolves for a server that is not ours to keep
 */

/**
 * @param {(line: string) => void} say
 * @returns {Promise<Database>}
 * @throws {Error} where it cannot be reached, is too old, or cannot be migrated
 */
export async function openDatabase(say) {
  const database = process.env.DATABASE_URL ? given(process.env.DATABASE_URL) : await embedded(say);
  try {
    await migrate(database.url, { say });
    await clearHalfSeeded(database.url, say);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/**
 * @param {string} url
 * @returns {Database}
 */
function given(url) {
  return { url, embedded: false, close: async () => {}, lost: new Promise(() => {}) };
}

/**
 * @param {(line: string) => void} say
 * @returns {Promise<Database>}
 */
async function embedded(say) {
  const home = path.join(process.env.DATA_DIR || ".data", "mariadb");
  const { url, close, lost } = await openMariadb({ home, profile: "portal", say });
  return { url: url("portal"), embedded: true, close, lost };
}
