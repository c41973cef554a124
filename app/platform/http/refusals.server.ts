import { data } from "@remix-run/node";

import { refusalText } from "#app/messages/refusal-text.server.ts";
import type { MessageKey } from "#app/messages/translator.ts";

import { type Facts, isDomainError } from "../errors.ts";
import { localeOf } from "./locale.server.ts";
import type { FormReply, ParsedForm } from "./parse-form.server.ts";
import { redirectWithToast } from "./toast.server.ts";

/**
 * Runs the command of a button. A refusal that the person can act on (a conflict, a limit) sends them back to `to` with a
 * toast that says why; not found, forbidden and malformed stay what they are, with their status.
 */
export async function orToast(to: string, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!isDomainError(error)) throw error;
    if (error.status !== 409 && error.status !== 429) throw problem(error.code, error.status, error.facts);
    return redirectWithToast(to, {
      key: `refusals.${error.code}` as MessageKey,
      values: wordsOf(error.facts),
      tone: "bad",
    });
  }
}

/**
 * Runs the command of a page's own form. A refusal stands above the form, or at the field that `blame` names for its code,
 * and nothing typed is lost.
 */
export async function orFormError<T>(
  request: Request,
  form: ParsedForm<T>,
  work: () => Promise<Response>,
  blame: Readonly<Record<string, keyof T & string>> = {},
): Promise<Response | FormReply> {
  try {
    return await work();
  } catch (error) {
    if (!isDomainError(error) || ![400, 409, 429].includes(error.status)) throw error;
    const words = [refusalText(localeOf(request), error.code, error.facts)];
    const field = blame[error.code];
    return form.refuse(field ? { fields: { [field]: words } } : { form: words }, error.status);
  }
}

/** Runs what answers a program or a download: a refusal becomes problem+json (RFC 9457) in the reader's language. */
export async function orProblem(request: Request, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return problem(error.code, error.status, error.facts, refusalText(localeOf(request), error.code, error.facts));
  }
}

function problem(code: string, status: number, facts: Facts, title?: string): Response {
  return Response.json(
    { code, facts, title: title ?? code, status },
    { status, headers: { "Content-Type": "application/problem+json" } },
  );
}

function wordsOf(facts: Facts): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === "number" ? value : Array.isArray(value) ? value.join(", ") : String(value),
    ]),
  );
}

/** What a page says of a file or a paste that it could not take. */
export type Refused = { readonly refused: string };

/**
 * Runs what receives a file for a page. What is wrong with the file or with what is in it, the page says, with the status
 * of the refusal; who may not be here at all is told as everywhere.
 */
export async function orRefused(
  request: Request,
  work: () => Promise<Response>,
): Promise<Response | ReturnType<typeof data<Refused>>> {
  try {
    return await work();
  } catch (error) {
    if (!isDomainError(error) || [401, 403, 404].includes(error.status)) throw error;
    return data({ refused: refusalText(localeOf(request), error.code, error.facts) }, { status: error.status });
  }
}
