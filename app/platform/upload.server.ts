import { MaxFileSizeExceededError, MaxTotalSizeExceededError, parseFormData } from "@remix-run/form-data-parser";

import { DomainError } from "./errors.ts";

export type UploadLimits = {
  /** The form's file field. */
  readonly field: string;
  readonly maxBytes: number;
};

/**
 * The one file of a form, in memory, and the form's other fields. What the file is, its bytes must show: see
 * `fileType`.
 */
export type Upload = { readonly file: File; readonly fields: FormData };

/** What the other fields may weigh together. */
const FIELDS_BYTES = 256 * 1024;
/**
 * What is still read of a body that is refused, so that the browser gets to see the answer instead of a broken
 * connection.
 */
const DISCARD_BYTES = 64 * 1024 * 1024;

/**
 * Receives a form with one file. Never holds more than `maxBytes` of it.
 *
 * Throws "form-type" (415) for anything but multipart/form-data, "file-too-large" (413), "file-missing" (400) where
 * the field is empty, and "form-malformed" (400) for a body that is cut short or makes no sense.
 */
export async function receiveUpload(request: Request, { field, maxBytes }: UploadLimits): Promise<Upload> {
  if (!/^multipart\/form-data\b/.test(request.headers.get("Content-Type") ?? ""))
    throw new DomainError("form-type", 415);
  if (Number(request.headers.get("Content-Length")) > maxBytes + FIELDS_BYTES) {
    await discard(request);
    throw tooLarge(maxBytes);
  }

  let file: File | undefined;
  const fields = await parseFormData(
    request,
    { maxFiles: 4, maxParts: 100, maxFileSize: maxBytes, maxTotalSize: maxBytes + FIELDS_BYTES },
    (part) => {
      if (part.fieldName === field) file = part;
    },
  ).catch(async (error: unknown) => {
    await discard(request);
    const large = error instanceof MaxFileSizeExceededError || error instanceof MaxTotalSizeExceededError;
    throw large ? tooLarge(maxBytes) : new DomainError("form-malformed", 400);
  });

  if (!file || file.size === 0) throw new DomainError("file-missing", 400);
  return { file, fields };
}

function tooLarge(limit: number): DomainError {
  return new DomainError("file-too-large", 413, { limit });
}

async function discard(request: Request): Promise<void> {
  let left = DISCARD_BYTES;
  try {
    const reader = request.body?.getReader();
    for (let next = await reader?.read(); next && !next.done && left > 0; next = await reader?.read()) {
      left -= next.value.length;
    }
  } catch {
    // The sender has gone: nobody is left to read the answer.
  }
}
