import type { ActionFunction, LoaderFunction } from "@remix-run/node";

import { isDomainError } from "#app/platform/errors.ts";

export type Answer = {
  readonly status: number;
  /** Everything that was sent: the data as JSON, or the text of the response. */
  readonly body: string;
  readonly location: string | null;
};

type RouteModule = { readonly loader?: LoaderFunction; readonly action?: ActionFunction };

/** Imports the module of a line of routes.ts. */
export function routeModule(file: string): Promise<RouteModule> {
  return import(/* @vite-ignore */ `../../app/${file}`) as Promise<RouteModule>;
}

/**
 * Calls a loader or action as the server would and says what reached the caller. What is thrown that is no answer (a bug)
 * counts as 500.
 */
export async function callRoute(
  handler: LoaderFunction | ActionFunction,
  { request, params }: { readonly request: Request; readonly params: Readonly<Record<string, string>> },
): Promise<Answer> {
  try {
    return await answerOf(
      await handler({ request, params, context: { clientIp: "192.0.2.1", cspNonce: "", requestId: "" } as never }),
    );
  } catch (thrown) {
    if (thrown instanceof Response) return answerOf(thrown);
    if (isDomainError(thrown)) return { status: thrown.status, body: JSON.stringify(thrown.data), location: null };
    return {
      status: 500,
      body: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
      location: null,
    };
  }
}

async function answerOf(value: unknown): Promise<Answer> {
  if (value instanceof Response) {
    return { status: value.status, body: await beginningOf(value), location: value.headers.get("Location") };
  }
  if (isWithInit(value))
    return { status: value.init?.status ?? 200, body: JSON.stringify(value.data) ?? "", location: null };
  return { status: 200, body: JSON.stringify(value) ?? "", location: null };
}

function isWithInit(value: unknown): value is { data: unknown; init: ResponseInit | null } {
  return typeof value === "object" && value !== null && "type" in value && value.type === "DataWithResponseInit";
}

/** The whole text, but of a stream that does not end (live stock) only what comes within a moment. */
async function beginningOf(response: Response): Promise<string> {
  if (!response.body || !response.headers.get("Content-Type")?.startsWith("text/event-stream")) return response.text();
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  const deadline = new Promise<null>((resolve) => setTimeout(() => resolve(null), 300));
  for (;;) {
    const next = await Promise.race([reader.read(), deadline]);
    if (next === null || next.done) break;
    chunks.push(next.value as Uint8Array);
  }
  await reader.cancel();
  return Buffer.concat(chunks).toString();
}
