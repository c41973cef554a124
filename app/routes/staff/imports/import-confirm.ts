import type { ActionFunctionArgs } from "@remix-run/node";

import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { importCheckedFile } from "#app/domain/imports/import-checked-file.server.ts";
import { paths } from "#app/paths.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const actor = await requireStaff(request, "imports.run");
  const importRunId = readId("imp", params.importRunId);

  return orToast(paths.staff.import(importRunId), async () => {
    const startedId = await importCheckedFile(actor, { importRunId });
    return redirectWithToast(paths.staff.import(startedId), { key: "imports.run.started", tone: "good" });
  });
}
