import { createReadableStreamFromReadable } from "@remix-run/node";

import { DomainError } from "../errors.ts";
import { type RenditionName, renditionSizes } from "../pictures.server.ts";
import { openFile } from "../storage.server.ts";

/**
 * A stored picture in one of its sizes. Its URL names its key, which no other picture ever has, so the browser that may see
 * it keeps it for good; nobody between does. Throws not-found for another size.
 */
export async function pictureReply(request: Request, pictureKey: string, size: string | undefined): Promise<Response> {
  if (!isRendition(size)) throw new DomainError("not-found", 404);
  const key = `${pictureKey}/${size}.webp`;
  const headers = { ETag: `"${key}"`, "Cache-Control": "private, max-age=31536000, immutable" };
  if (request.headers.get("If-None-Match") === headers.ETag) return new Response(null, { status: 304, headers });
  const { stream, size: length, contentType } = await openFile(key);
  return new Response(createReadableStreamFromReadable(stream), {
    headers: { ...headers, "Content-Type": contentType, "Content-Length": String(length) },
  });
}

function isRendition(size: string | undefined): size is RenditionName {
  return size !== undefined && Object.hasOwn(renditionSizes, size);
}
