// Puts the demo brand into an empty database. `npm start` and `npm run db:seed` run it; by itself it refuses a database that
// holds anything.
import { closeDatabase } from "#app/platform/db.server.ts";
import { DatabaseHoldsData } from "#prisma/demo/seed/refuse-unless-empty.ts";
import { seedDemo } from "#prisma/seed.ts";

try {
  await seedDemo();
} catch (error) {
  if (!(error instanceof DatabaseHoldsData)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
