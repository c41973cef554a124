// npm run -s create-admin -- --email ada@example.com --name "Ada Wong"
// Makes an administrator and prints the link with which they choose their password.
import { parseArgs } from "node:util";

import { createAdmin } from "#app/domain/access/create-admin.server.ts";
import { addStaffSchema } from "#app/domain/access/schemas.ts";
import { refusalText } from "#app/messages/refusal-text.server.ts";
import { paths } from "#app/paths.ts";
import { closeDatabase } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { isDomainError } from "#app/platform/errors.ts";

const { values } = parseArgs({ options: { email: { type: "string" }, name: { type: "string" } } });
const input = addStaffSchema.omit({ role: true }).safeParse(values);

if (!input.success) {
  console.error('Usage: npm run -s create-admin -- --email ada@example.com --name "Ada Wong"');
  process.exitCode = 2;
} else {
  try {
    const token = await createAdmin(input.data);
    const origin = env.PUBLIC_URL ?? `http://localhost:${env.PORT}`;
    console.log(`${input.data.email} is an administrator now. Choose a password within seven days:`);
    console.log(new URL(paths.auth.choosePassword(token), origin).href);
  } catch (error) {
    if (!isDomainError(error)) throw error;
    console.error(refusalText("en", error.code, error.facts));
    process.exitCode = 1;
  } finally {
    await closeDatabase();
  }
}
