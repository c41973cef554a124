// The database by hand.
//
//   npm run db:migrate                applies what is new in prisma/migrations
//   npm run db:seed                   puts the demo brand into an empty database
//   npm run db:reset [-- --yes]       deletes everything and migrates anew; --yes where it is not the embedded database
//   npm run db:diff                   what the database has otherwise than the Prisma schema; fails if anything
//   npm run -s db:url                 the address, for a database tool, while something keeps the server up
import { prepare } from "./prepare.mjs";

const [task = "", ...flags] = process.argv.slice(2);
const say = (/** @type {string} */ line) => console.error(line);

/** @type {Record<string, (database: import("./database/open.mjs").Database) => Promise<void>>} */
const TASKS = { migrate: async () => say("The database is up to date."), seed, reset, diff, url };

prepare(say);
const { openDatabase } = await import("./database/open.mjs");
const database = await openDatabase(say);
try {
  await TASKS[task]?.(database);
} finally {
  await database.close();
}

/** @type {(typeof TASKS)[string]} */
async function seed({ url }) {
  const { build } = await import("./build/parts.mjs");
  const { seedDemo } = await import("./database/demo.mjs");
  await build(["client", "node"], say);
  const env = { ...process.env, NODE_ENV: /** @type {const} */ ("production"), DATABASE_URL: url };
  if (await seedDemo(url, { env, say })) return;
  say("The database holds something, and only an empty one is seeded: npm run db:reset empties it.");
  process.exitCode = 1;
}

/** @type {(typeof TASKS)[string]} */
async function reset({ url, embedded }) {
  if (!embedded && !flags.includes("--yes")) {
    say(
      `This deletes everything in ${new URL(url).host}${new URL(url).pathname}. If that is what you want: npm run db:reset -- --yes`,
    );
    process.exitCode = 1;
    return;
  }
  const { createConnection } = await import("mysql2/promise");
  const { migrate } = await import("./database/migrate.mjs");
  const connection = await createConnection({ uri: url });
  await connection.query("DROP DATABASE ??", [decodeURIComponent(new URL(url).pathname.slice(1))]);
  await connection.end();
  await migrate(url, { say });
}

/** @type {(typeof TASKS)[string]} */
async function diff({ url }) {
  const { createConnection } = await import("mysql2/promise");
  const { compareTables } = await import("./schema/compare-tables.mjs");
  const { readLiveTables } = await import("./schema/live-tables.mjs");
  const { readSchemaTables } = await import("./schema/schema-tables.mjs");
  const connection = await createConnection({ uri: url });
  const differences = compareTables(await readSchemaTables("prisma/schema"), await readLiveTables(connection));
  await connection.end();
  say(differences.length ? differences.join("\n") : "The database has what the schema asks for.");
  process.exitCode = differences.length ? 1 : 0;
}

/** @type {(typeof TASKS)[string]} */
async function url({ url }) {
  console.log(url);
}
