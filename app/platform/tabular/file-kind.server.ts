import { fileTypeFromBuffer } from "file-type";

import { TabularError } from "./tabular-error.ts";
import { encodingByMark } from "./text-encoding.server.ts";

export type FileKind = "gzip" | "zip" | "text";

/** What the first bytes of a file show it to be, whatever its name says. Throws "file-empty" and "file-wrong-type". */
export async function fileKind(head: Buffer): Promise<FileKind> {
  if (head.length === 0) throw new TabularError("file-empty");
  if (head[0] === 0x1f && head[1] === 0x8b) return "gzip";
  if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04) return "zip";

  const found = await otherKind(head);
  if (found) throw new TabularError("file-wrong-type", { found });
  return "text";
}

/**
 * Signatures of a few letters ("BM" is a bitmap) may as well begin a header, so they count only beside binary bytes.
 */
async function otherKind(head: Buffer): Promise<string | undefined> {
  const start = head.subarray(0, 1024).toString("latin1").trimStart();
  if (start.startsWith("%PDF-")) return "pdf";
  if (start.startsWith("{\\rtf")) return "rtf";
  if (/^(?:\xEF\xBB\xBF)?<(?:!doctype|html|table|\?xml)\b/i.test(start))
    return start.startsWith("<?xml") ? "xml" : "html";
  if (encodingByMark(head)) return undefined;

  const control = head.filter(isControlByte).length;
  if (control === 0) return undefined;
  const known = await fileTypeFromBuffer(head).catch(() => undefined);
  if (known) return known.ext === "cfb" ? "xls" : known.ext;
  return control > 3 && control > 0.02 * head.length ? "binary" : undefined;
}

/** NUL and the other bytes below space that no text file uses. */
function isControlByte(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1a && byte !== 0x1b);
}
