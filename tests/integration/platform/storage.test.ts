import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Disk } from "flydrive";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { deletePicture, storePicture } from "#app/platform/pictures.server.ts";
import { deleteFile, openFile, openStorage, storeFile } from "#app/platform/storage.server.ts";
import { type S3StandIn, startS3 } from "#tests/stand-ins/s3.ts";

let directory: string;
let s3: S3StandIn;
const disks = new Map<string, Disk>();

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "storage-"));
  s3 = await startS3();
  const settings = {
    DATA_DIR: directory,
    S3_BUCKET: "portal",
    S3_REGION: "eu-central-1",
    S3_ENDPOINT: s3.url,
    S3_ACCESS_KEY_ID: "key",
    S3_SECRET_ACCESS_KEY: "secret",
  };
  disks.set("fs", await openStorage({ ...settings, STORAGE_DRIVER: "fs" }));
  disks.set("s3", await openStorage({ ...settings, STORAGE_DRIVER: "s3" }));
});
afterAll(async () => {
  await s3.close();
  await rm(directory, { recursive: true });
});

async function contentOf(key: string, disk: Disk): Promise<Buffer> {
  return Buffer.concat(await (await openFile(key, disk)).stream.toArray());
}

describe.each(["fs", "s3"])("kept in %s", (driver) => {
  const disk = (): Disk => disks.get(driver)!;

  test("a file comes back as it was, with the type its bytes show", async () => {
    const content = Buffer.from("%PDF-1.7\n%âãÏÓ\n");
    const stored = await storeFile(content, disk());
    expect(stored).toEqual({
      key: expect.stringMatching(/^files\/[0-9A-Z]{26}\.pdf$/),
      size: content.length,
      contentType: "application/pdf",
    });
    expect(await openFile(stored.key, disk())).toMatchObject({ size: content.length, contentType: "application/pdf" });
    expect(await contentOf(stored.key, disk())).toEqual(content);
  });

  test("what a browser would run is kept as plain text", async () => {
    for (const markup of ["<!doctype html><script>1</script>", '<?xml version="1.0"?><svg onload="x"/>', "<svg/>"]) {
      expect((await storeFile(Buffer.from(markup), disk())).contentType).toBe("text/plain");
    }
  });

  test("a file that is deleted, or never was, is not found; deleting it again does nothing", async () => {
    const { key } = await storeFile(Buffer.from("sku,qty"), disk());
    await deleteFile(key, disk());
    await deleteFile(key, disk());
    await expect(openFile(key, disk())).rejects.toMatchObject({ code: "not-found", status: 404 });
  });

  test.each([
    "../../etc/passwd",
    "files/../../x.txt",
    "/etc/passwd",
    "",
    "files/01J9ZZ3Y6M7N8P9Q0R1S2T3U4V.txt/..",
    "files",
  ])("%j is no key", async (key) => {
    await expect(openFile(key, disk())).rejects.toMatchObject({ code: "not-found" });
    await deleteFile(key, disk());
  });

  test("a picture is kept in three sizes, upright and without what the camera wrote", async () => {
    const photo = await sharp({ create: { width: 2400, height: 1200, channels: 3, background: "#c33" } })
      .withExif({ IFD0: { Copyright: "somebody" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { key, renditions } = await storePicture(photo, disk());
    expect(renditions).toEqual({
      large: { key: `${key}/large.webp`, width: 800, height: 1600 },
      medium: { key: `${key}/medium.webp`, width: 320, height: 640 },
      thumb: { key: `${key}/thumb.webp`, width: 80, height: 160 },
    });
    expect((await openFile(renditions.thumb.key, disk())).contentType).toBe("image/webp");
    const kept = await sharp(await contentOf(renditions.large.key, disk())).metadata();
    expect(kept).toMatchObject({ format: "webp", width: 800, height: 1600 });
    expect(kept.exif).toBeUndefined();

    await deletePicture(key, disk());
    await expect(openFile(renditions.thumb.key, disk())).rejects.toMatchObject({ code: "not-found" });
  });
});

test("a small picture is not blown up", async () => {
  const icon = await sharp({ create: { width: 20, height: 10, channels: 4, background: "#0000" } })
    .png()
    .toBuffer();
  const { renditions } = await storePicture(icon, disks.get("fs"));
  expect(renditions.large).toMatchObject({ width: 20, height: 10 });
});

test.each<[string, Buffer, string, number]>([
  ["an SVG", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'), "file-wrong-type", 415],
  ["an SVG with a declaration", Buffer.from('<?xml version="1.0"?><svg/>'), "file-wrong-type", 415],
  ["a PDF", Buffer.from("%PDF-1.7\n"), "file-wrong-type", 415],
  ["nothing", Buffer.alloc(0), "file-wrong-type", 415],
  ["half a PNG", Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ", "base64"), "file-malformed", 400],
])("%s is refused as a picture", async (_, content, code, status) => {
  await expect(storePicture(content, disks.get("fs"))).rejects.toMatchObject({ code, status });
});

test("a picture that unpacks to more than 50 megapixels is refused", async () => {
  const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: "#000" } })
    .png({ compressionLevel: 9 })
    .toBuffer();
  await expect(storePicture(bomb, disks.get("fs"))).rejects.toMatchObject({ code: "file-too-large", status: 413 });
});
