import { createReadStream } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";

import { TabularError } from "./tabular-error.ts";

/** A path, bytes in memory, or anything that yields bytes: a node stream, a web stream, a generator. */
export type ByteSource = string | Uint8Array | AsyncIterable<Uint8Array>;

export function bytesOf(source: ByteSource): AsyncIterable<Uint8Array> {
  if (typeof source === "string") return createReadStream(source);
  if (source instanceof Uint8Array) return inPieces(source);
  return source;
}

/** Passes bytes on and throws "file-too-large" at the first one beyond `limit`. */
export async function* atMost(limit: number, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) throw new TabularError("file-too-large", { limit });
    yield chunk;
  }
}

/** Throws "file-malformed" where the compressed stream is broken or cut short. */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpacked = pipeline(
    Readable.from(chunks, { objectMode: false }),
    createGunzip({ chunkSize: 64 * 1024 }),
    () => {},
  );
  try {
    yield* unpacked;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw code.startsWith("Z_") ? new TabularError("file-malformed", { reason: "bad-gzip" }) : error;
  }
}

/** The first bytes of a stream, which is then read as if nothing had been taken from it. `close` ends it unread. */
export type PeekedStream = {
  readonly head: Buffer;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly close: () => Promise<void>;
};

export async function peek(source: AsyncIterable<Uint8Array>, size: number): Promise<PeekedStream> {
  const rest = source[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let length = 0;
  while (length < size) {
    const next = await rest.next();
    if (next.done) break;
    taken.push(next.value);
    length += next.value.length;
  }
  const head = Buffer.concat(taken);
  const close = async (): Promise<void> => void (await rest.return?.());
  return { head, chunks: continueWith(head, rest, close), close };
}

async function* continueWith(
  head: Buffer,
  rest: AsyncIterator<Uint8Array>,
  close: () => Promise<void>,
): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await close();
  }
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const size = 256 * 1024;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
