import { checkReadiness } from "#app/domain/operations/health.server.ts";

/** Everything that serving needs is there; 503 says what is not. */
export async function loader(): Promise<Response> {
  const readiness = await checkReadiness();
  return Response.json(readiness, { status: Object.values(readiness).every(Boolean) ? 200 : 503 });
}
