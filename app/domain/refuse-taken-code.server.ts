import { isDuplicate } from "#app/platform/db.server.ts";

import { refusal } from "./refusals.ts";

/** A write that met the unique key of a code refuses `code-taken`. */
export async function refuseTakenCode(code: string, write: Promise<unknown>): Promise<void> {
  try {
    await write;
  } catch (error) {
    if (isDuplicate(error)) throw refusal("code-taken", { code });
    throw error;
  }
}
