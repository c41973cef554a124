import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import type { z } from "zod";

import { fieldErrorIn } from "#app/messages/field-error.server.ts";

import { DomainError } from "../errors.ts";
import type { Locale } from "../i18n/locales.ts";
import { localeOf } from "./locale.server.ts";

/** A form that could be read: `value` is what the schema promises; `refuse` answers with errors and keeps what was typed. */
export type ParsedForm<T> = {
  readonly ok: true;
  readonly value: T;
  readonly locale: Locale;
  refuse(
    errors: { readonly form?: readonly string[]; readonly fields?: Readonly<Record<string, readonly string[]>> },
    status: number,
  ): FormReply;
};

export type FormReply = ReturnType<typeof data<SubmissionResult<string[]>>>;

/**
 * Reads and checks a posted form. Not a form at all: throws 415 or 400. A form with wrong fields: `ok: false` and the 400
 * reply for `useActionData`, with the errors in the reader's language.
 */
export async function parseForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<ParsedForm<z.output<Schema>> | { readonly ok: false; readonly reply: FormReply }> {
  const locale = localeOf(request);
  const submission = parseWithZod(await readForm(request), { schema, error: fieldErrorIn(locale) });
  if (submission.status !== "success") return { ok: false, reply: data(submission.reply(), { status: 400 }) };
  return {
    ok: true,
    value: submission.value,
    locale,
    refuse: ({ form, fields }, status) =>
      data(
        submission.reply({
          ...(form && { formErrors: [...form] }),
          ...(fields && {
            fieldErrors: Object.fromEntries(Object.entries(fields).map(([name, texts]) => [name, [...texts]])),
          }),
        }),
        { status },
      ),
  };
}

/** The fields of a posted form. Throws 415 for another content type and 400 for one that cannot be read. */
export async function readForm(request: Request): Promise<FormData> {
  const type = request.headers.get("Content-Type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type))
    throw new DomainError("form-type", 415);
  try {
    return await request.formData();
  } catch {
    throw new DomainError("form-malformed", 400);
  }
}
