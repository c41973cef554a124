import { expect, test } from "vitest";

import { changePassword } from "#app/domain/access/change-password.server.ts";
import { choosePassword } from "#app/domain/access/choose-password.server.ts";
import { forgotPassword } from "#app/domain/access/forgot-password.server.ts";
import { findActor } from "#app/domain/access/require-actor.server.ts";
import { signIn } from "#app/domain/access/sign-in.server.ts";
import { db } from "#app/platform/db.server.ts";
import { anAccount, PASSWORD, requestBy, sessionCookieOf } from "#tests/factories/access.ts";

const client = { ip: "192.0.2.1", locale: "zh-CN", origin: "https://portal.test" } as const;
const NEW_PASSWORD = "another long password";

test("a forgotten password is chosen anew by a mailed link, once, and every session ends", async () => {
  const person = await anAccount({ role: "finance" });
  const cookie = await sessionCookieOf(person);
  await forgotPassword({ email: person.email }, client);

  const token = await mailedToken(person.email);
  await choosePassword({ token, password: NEW_PASSWORD });

  expect(await findActor(requestBy(cookie))).toBeNull();
  await expect(attempt(person.email, PASSWORD)).rejects.toMatchObject({ code: "sign-in-failed" });
  await attempt(person.email, NEW_PASSWORD);
  await expect(choosePassword({ token, password: "yet another password" })).rejects.toMatchObject({
    code: "reset-link-invalid",
  });
});

test("two people with the same link: one chooses, the other is told", async () => {
  const person = await anAccount({ role: "finance" });
  await forgotPassword({ email: person.email }, client);
  const token = await mailedToken(person.email);
  const outcomes = await Promise.allSettled([
    choosePassword({ token, password: NEW_PASSWORD }),
    choosePassword({ token, password: NEW_PASSWORD }),
  ]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("a link is good for one hour, and a newer one ends it", async () => {
  const person = await anAccount({ role: "finance" });
  await forgotPassword({ email: person.email }, client);
  const first = await mailedToken(person.email);
  await expect(
    choosePassword({ token: first, password: NEW_PASSWORD }, new Date(Date.now() + 3_600_001)),
  ).rejects.toMatchObject({
    code: "reset-link-invalid",
  });
  await forgotPassword({ email: person.email }, client);
  await expect(choosePassword({ token: first, password: NEW_PASSWORD })).rejects.toMatchObject({
    code: "reset-link-invalid",
  });
});

test("an address without an account gets no mail, and whoever asks cannot tell", async () => {
  await expect(forgotPassword({ email: "nobody@example.test" }, client)).resolves.toBeUndefined();
  expect(await db.mailMessage.count()).toBe(0);
});

test("changing the password wants the present one, ends every session and starts a new one", async () => {
  const person = await anAccount({ role: "admin" });
  const cookie = await sessionCookieOf(person);
  const actor = await findActor(requestBy(cookie));
  if (!actor) throw new Error("not signed in");

  await expect(
    changePassword(requestBy(cookie), actor, { current: "wrong", password: NEW_PASSWORD }, client),
  ).rejects.toMatchObject({
    code: "sign-in-failed",
  });
  const fresh = await changePassword(requestBy(cookie), actor, { current: PASSWORD, password: NEW_PASSWORD }, client);

  expect(await findActor(requestBy(cookie))).toBeNull();
  expect(await findActor(requestBy(fresh.split(";")[0] as string))).not.toBeNull();
});

async function mailedToken(email: string): Promise<string> {
  const mail = await db.mailMessage.findFirstOrThrow({ where: { recipient: email }, orderBy: { id: "desc" } });
  return /choose-password\/([\w-]+)/.exec(mail.text)?.[1] as string;
}

function attempt(email: string, password: string): ReturnType<typeof signIn> {
  return signIn(new Request("http://portal.test/", { method: "POST" }), { email, password }, client);
}
