import { expect, test } from "vitest";

import { receiveUpload } from "#app/platform/upload.server.ts";

const limits = { field: "file", maxBytes: 1000 };

function post(body: BodyInit, headers: Record<string, string> = {}): Request {
  return new Request("http://portal.example/upload", { method: "POST", body, headers });
}

function form(file: File | null, fields: Record<string, string> = {}): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  if (file) data.set("file", file);
  return data;
}

function raw(text: string): Request {
  return post(text.replaceAll("\n", "\r\n"), { "Content-Type": "multipart/form-data; boundary=x" });
}

test("the file and the other fields are received", async () => {
  const { file, fields } = await receiveUpload(post(form(new File(["sku,qty"], "订单.csv"), { note: "您好" })), limits);
  expect(file).toMatchObject({ name: "订单.csv", size: 7 });
  expect(await file.text()).toBe("sku,qty");
  expect(Object.fromEntries(fields)).toEqual({ note: "您好" });
});

test("a file of exactly the limit is received, one byte more is too large", async () => {
  expect((await receiveUpload(post(form(new File(["x".repeat(1000)], "a"))), limits)).file.size).toBe(1000);
  await expect(receiveUpload(post(form(new File(["x".repeat(1001)], "a"))), limits)).rejects.toMatchObject({
    code: "file-too-large",
    status: 413,
    facts: { limit: 1000 },
  });
});

test("a length that is announced too large is not waited for", async () => {
  const request = post(form(new File(["x"], "a")));
  request.headers.set("Content-Length", "99999999");
  await expect(receiveUpload(request, limits)).rejects.toMatchObject({ status: 413 });
});

test("an empty file field is a missing file", async () => {
  for (const body of [form(null), form(new File([], ""))]) {
    await expect(receiveUpload(post(body), limits)).rejects.toMatchObject({ code: "file-missing", status: 400 });
  }
});

test.each(["application/json", "text/csv", "application/x-www-form-urlencoded", ""])(
  "%j is no upload",
  async (type) => {
    const request = post("a=1", { "Content-Type": type });
    await expect(receiveUpload(request, limits)).rejects.toMatchObject({ code: "form-type", status: 415 });
  },
);

test.each([
  ["cut short", '--x\nContent-Disposition: form-data; name="file"; filename="a"\n\nabc'],
  ["without its boundary", "hello"],
  ["empty", ""],
  ["of a hundred and one parts", `${'--x\nContent-Disposition: form-data; name="a"\n\n1\n'.repeat(101)}--x--`],
  ["with a field that is no text", '--x\nContent-Disposition: form-data; name="a"\n\n\u0000\n--x--'],
])("a body %s is malformed or has no file", async (_, body) => {
  await expect(receiveUpload(raw(body), limits)).rejects.toMatchObject({ status: 400 });
});

test("bytes that are no text in a text field are malformed", async () => {
  const body = Buffer.from('--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n\xff\xfe\r\n--x--', "latin1");
  const request = post(body, { "Content-Type": "multipart/form-data; boundary=x" });
  await expect(receiveUpload(request, limits)).rejects.toMatchObject({ code: "form-malformed", status: 400 });
});

test("a sender that goes away is malformed, not a failure of ours", async () => {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(Buffer.from('--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc'));
      controller.error(new Error("aborted"));
    },
  });
  const request = new Request("http://portal.example/upload", {
    method: "POST",
    body,
    headers: { "Content-Type": "multipart/form-data; boundary=x" },
    duplex: "half",
  } as RequestInit);
  await expect(receiveUpload(request, limits)).rejects.toMatchObject({ code: "form-malformed", status: 400 });
});
