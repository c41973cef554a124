// The portal's database: the one DATABASE_URL names, else the embedded server.
import { inDataFolder } from "../data-folder.mjs";
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
  const database = process.env.DATABASE_URL ? await given(process.env.DATABASE_URL) : await embedded(say);
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
 * @returns {Promise<Database>}
 */
async function given(url) {
  const { host } = new URL(url);
  const version = await versionOf(url).catch((error) => {
    throw new Error(`The database at ${host} (DATABASE_URL) cannot be reached: ${error.message || error.code}`);
  });
  const [major = 0, minor = 0] = version.split(/[.-]/).map(Number);
  const [oldestMajor, oldestMinor] = /mariadb/i.test(version) ? [10, 6] : [8, 0];
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new Error(`The database at ${host} is ${version}; MySQL 8 or MariaDB 10.6 and later are supported.`);
  }
  return { url, embedded: false, close: async () => {}, lost: new Promise(() => {}) };
}

/**
 * The version of the server, whether or not the database exists on it yet.
 * @param {string} url
 * @returns {Promise<string>}
 */
async function versionOf(url) {
  const { createConnection } = await import("mysql2/promise");
  const server = new URL(url);
  server.pathname = "/";
  const connection = await createConnection({ uri: server.href });
  const [[row]] = /** @type {[{ version: string }[], unknown]} */ (
    await connection.query("SELECT VERSION() AS version")
  );
  await connection.end();
  return row?.version ?? "";
}

/**
 * @param {(line: string) => void} say
 * @returns {Promise<Database>}
 */
async function embedded(say) {
  const home = inDataFolder("mariadb");
  const { url, close, lost } = await openMariadb({ home, profile: "portal", say });
  return { url: url("portal"), embedded: true, close, lost };
}
