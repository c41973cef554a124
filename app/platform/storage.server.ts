import path from "node:path";
import type { Readable } from "node:stream";
import { fileTypeFromBuffer } from "file-type";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { ulid } from "ulid";

import { type Env, env } from "./env.server.ts";
import { DomainError } from "./errors.ts";
import { singleton } from "./singleton.ts";

/** A key is made here and never from a name that someone chose; keep the file's own name beside it in the database. */
export type StoredFile = { readonly key: string; readonly size: number; readonly contentType: string };

export type OpenedFile = { readonly stream: Readable; readonly size: number; readonly contentType: string };

export type StorageSettings = Pick<
  Env,
  | "DATA_DIR"
  | "STORAGE_DRIVER"
  | "S3_BUCKET"
  | "S3_REGION"
  | "S3_ENDPOINT"
  | "S3_ACCESS_KEY_ID"
  | "S3_SECRET_ACCESS_KEY"
>;

const storedKey = /^(?:files\/[0-9A-Z]{26}\.[a-z0-9]+|pictures\/[0-9A-Z]{26}\/[a-z]+\.webp)$/;

/** Where this installation keeps its files: below DATA_DIR, or in an S3 bucket by STORAGE_DRIVER=s3. */
export function storage(): Promise<Disk> {
  return singleton("storage", () => openStorage(env));
}

export async function openStorage(settings: StorageSettings): Promise<Disk> {
  if (settings.STORAGE_DRIVER === "fs") {
    return new Disk(new FSDriver({ location: path.resolve(settings.DATA_DIR, "storage"), visibility: "private" }));
  }
  const { S3_BUCKET: bucket = "", S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = settings;
  // Loaded only where it is used: the client is a large one.
  const { S3Driver } = await import("flydrive/drivers/s3");
  return new Disk(
    new S3Driver({
      bucket,
      region: settings.S3_REGION,
      visibility: "private",
      // Buckets of today have no ACLs, and servers that only resemble S3 know neither them nor the newer checksums.
      supportsACL: false,
      requestChecksumCalculation: "WHEN_REQUIRED",
      responseChecksumValidation: "WHEN_REQUIRED",
      ...(settings.S3_ENDPOINT && { endpoint: settings.S3_ENDPOINT, forcePathStyle: true }),
      ...(accessKeyId && secretAccessKey && { credentials: { accessKeyId, secretAccessKey } }),
    }),
  );
}

/** Keeps bytes under a new key. Their type is told from the bytes; what a browser would run counts as plain text. */
export async function storeFile(content: Uint8Array, disk: Disk | Promise<Disk> = storage()): Promise<StoredFile> {
  const { contentType, extension } = await typeOf(content);
  const key = `files/${ulid()}.${extension}`;
  await (await disk).put(key, content, { contentType });
  return { key, size: content.length, contentType };
}

/** A stored file or rendition as a stream. Throws "not-found" (404), also for a key that no file can have. */
export async function openFile(key: string, disk: Disk | Promise<Disk> = storage()): Promise<OpenedFile> {
  const opened = await disk;
  if (!storedKey.test(key) || !(await opened.exists(key))) throw new DomainError("not-found", 404);
  const { contentLength, contentType = "application/octet-stream" } = await opened.getMetaData(key);
  return { stream: await opened.getStream(key), size: contentLength, contentType };
}

/** Does not mind a file that is gone. */
export async function deleteFile(key: string, disk: Disk | Promise<Disk> = storage()): Promise<void> {
  if (storedKey.test(key)) await (await disk).delete(key);
}

async function typeOf(content: Uint8Array): Promise<{ contentType: string; extension: string }> {
  const known = await fileTypeFromBuffer(content).catch(() => undefined);
  if (known && !/xml$|html|svg/.test(known.mime)) {
    return { contentType: known.mime, extension: known.ext.replaceAll(/[^a-z0-9]/g, "") };
  }
  return isText(content)
    ? { contentType: "text/plain", extension: "txt" }
    : { contentType: "application/octet-stream", extension: "bin" };
}

function isText(content: Uint8Array): boolean {
  try {
    return !new TextDecoder("utf-8", { fatal: true }).decode(content).includes("\0");
  } catch {
    return false;
  }
}
