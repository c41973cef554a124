import type { LoaderFunctionArgs } from "@remix-run/node";

import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { readReason } from "#app/domain/imports/filters.ts";
import { getRejectedRows } from "#app/domain/imports/queries.server.ts";
import { rejectedRows } from "#app/messages/rejected-rows.server.ts";
import { csvDownload } from "#app/platform/http/download.server.ts";
import { localeOf } from "#app/platform/http/locale.server.ts";
import { readId } from "#app/platform/http/read-id.ts";

/** The rows that were left out, as they stood in the file, with their line and the reason. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const actor = await requireStaff(request, "imports.run");
  const importRunId = readId("imp", params.importRunId);
  const reason = readReason(new URL(request.url).searchParams);
  const rejected = await getRejectedRows(actor, { importRunId, reason });
  return csvDownload("rejected-rows.csv", rejectedRows(rejected, localeOf(request)));
}
