import { inflateRawSync } from "node:zlib";

import { TabularError } from "./tabular-error.ts";

/** One file of a zip archive, as the central directory declares it. */
export type ZipEntry = {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly method: 0 | 8;
  readonly size: number;
};

const endOfDirectory = 0x06054b50;
const zip64Locator = 0x07064b50;
const directoryEntry = 0x02014b50;
const longestComment = 0xffff;

/**
 * The entries of a zip archive. Stricter than most readers, so that whatever reads the archive later sees the same
 * thing: no encryption, no zip64, no method but store and deflate. Throws "file-malformed" for anything else.
 */
export function zipEntries(archive: Buffer): ZipEntry[] {
  const end = findEnd(archive);
  const count = archive.readUInt16LE(end + 8);
  if (end >= 20 && archive.readUInt32LE(end - 20) === zip64Locator) throw broken();

  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || archive.readUInt32LE(at) !== directoryEntry) throw broken();
    const encrypted = (archive.readUInt16LE(at + 8) & 1) === 1;
    const method = archive.readUInt16LE(at + 10);
    const packedSize = archive.readUInt32LE(at + 20);
    const nameLength = archive.readUInt16LE(at + 28);
    const local = archive.readUInt32LE(at + 42);
    if (encrypted || (method !== 0 && method !== 8) || local + 30 > end) throw broken();

    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    if (start + packedSize > end) throw broken();
    entries.push({
      name: archive.toString("utf8", at + 46, at + 46 + nameLength),
      packed: archive.subarray(start, start + packedSize),
      method,
      size: archive.readUInt32LE(at + 24),
    });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * What an entry holds. Unpacks no further than the declared size, and throws "file-malformed" when the content is not
 * exactly as long: a small declaration before a large content is how a zip bomb passes a check of declarations.
 */
export function unzip(entry: ZipEntry): Buffer {
  const content = entry.method === 0 ? Buffer.from(entry.packed) : inflate(entry);
  if (content.length !== entry.size) throw broken();
  return content;
}

function inflate(entry: ZipEntry): Buffer {
  try {
    return inflateRawSync(entry.packed, { maxOutputLength: Math.max(entry.size, 1) });
  } catch {
    throw broken();
  }
}

function findEnd(archive: Buffer): number {
  const earliest = Math.max(0, archive.length - 22 - longestComment);
  for (let at = archive.length - 22; at >= earliest; at -= 1) {
    if (archive.readUInt32LE(at) === endOfDirectory) return at;
  }
  throw broken();
}

function broken(): TabularError {
  return new TabularError("file-malformed", { reason: "bad-zip" });
}
