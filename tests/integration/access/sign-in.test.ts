import { expect, test } from "vitest";

import { editStaff } from "#app/domain/access/edit-user.server.ts";
import { findActor } from "#app/domain/access/require-actor.server.ts";
import { signIn } from "#app/domain/access/sign-in.server.ts";
import { signOut } from "#app/domain/access/sign-out.server.ts";
import { db } from "#app/platform/db.server.ts";
import { anAccount, PASSWORD, requestBy, sessionCookieOf } from "#tests/factories/access.ts";
import { aPartner, staffActor } from "#tests/factories/partners.ts";

const client = { ip: "192.0.2.1" };
const HOUR = 60 * 60 * 1_000;

test("a member who signs in acts for their partner, with the permissions of their role", async () => {
  const { partnerId } = await aPartner();
  const buyer = await anAccount({ role: "buyer", partnerId });

  const actor = await findActor(requestBy(await sessionCookieOf(buyer)));

  expect(actor).toMatchObject({ kind: "member", userId: buyer.userId, partnerId, onBehalf: false });
  expect(actor?.permissions.has("orders.place")).toBe(true);
  expect(actor?.permissions.has("orders.approve")).toBe(false);
});

test("the table keeps no token that could sign anyone in", async () => {
  const cookie = await sessionCookieOf(await anAccount({ role: "admin" }));
  const [session] = await db.session.findMany();
  expect(session?.id).toMatch(/^[0-9a-f]{64}$/);
  expect(cookie).not.toContain(session?.id);
  expect(await findActor(requestBy(`sid=${session?.id}`))).toBeNull();
});

test("a wrong password and an unknown address are refused alike", async () => {
  const { email } = await anAccount({ role: "admin" });
  await expect(attempt(email, "wrong")).rejects.toMatchObject({ code: "sign-in-failed" });
  await expect(attempt("nobody@example.test", "wrong")).rejects.toMatchObject({ code: "sign-in-failed" });
  expect(await db.session.count()).toBe(0);
});

test("an account is locked after ten wrong tries, also for the right password, and a success forgives earlier ones", async () => {
  const { email } = await anAccount({ role: "admin" });
  for (let tried = 0; tried < 9; tried++) await expect(attempt(email, "wrong")).rejects.toMatchObject({ status: 400 });
  await attempt(email, PASSWORD);
  for (let tried = 0; tried < 10; tried++) await expect(attempt(email, "wrong")).rejects.toMatchObject({ status: 400 });
  await expect(attempt(email, PASSWORD)).rejects.toMatchObject({ code: "too-many-requests", status: 429 });
});

test("a disabled account says so only to someone who knows the password", async () => {
  const person = await anAccount({ role: "marketing" });
  await editStaff(staffActor(), { userId: person.userId, role: "marketing", status: "disabled" });
  await expect(attempt(person.email, "wrong")).rejects.toMatchObject({ code: "sign-in-failed" });
  await expect(attempt(person.email, PASSWORD)).rejects.toMatchObject({ code: "account-disabled" });
});

test("an account that is disabled loses its sessions with the next request", async () => {
  const person = await anAccount({ role: "marketing" });
  const cookie = await sessionCookieOf(person);
  await editStaff(staffActor(), { userId: person.userId, role: "marketing", status: "disabled" });
  expect(await findActor(requestBy(cookie))).toBeNull();
});

test("signing out ends this session only", async () => {
  const person = await anAccount({ role: "admin" });
  const [here, there] = [await sessionCookieOf(person), await sessionCookieOf(person)];
  await signOut(requestBy(here));
  expect(await findActor(requestBy(here))).toBeNull();
  expect(await findActor(requestBy(there))).not.toBeNull();
});

test("a session ends after 12 idle hours, and after 30 days however much it is used", async () => {
  const person = await anAccount({ role: "admin" });
  const idle = await sessionCookieOf(person);
  await db.session.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
  expect(await findActor(requestBy(idle))).toBeNull();

  const old = await sessionCookieOf(person, new Date(Date.now() - 30 * 24 * HOUR - 1));
  expect(await findActor(requestBy(old))).toBeNull();
});

test("over TLS the cookie is bound to this host", async () => {
  const { email } = await anAccount({ role: "admin" });
  const { cookie } = await signIn(new Request("https://portal.test/"), { email, password: PASSWORD }, client);
  expect(cookie).toMatch(/^__Host-sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+; Secure$/);
});

test("whatever stands in the cookie, nobody is signed in by it and nothing breaks", async () => {
  for (const value of ["", "x", "'; DROP TABLE User; --", "a".repeat(10_000), "%00", "sid=sid"]) {
    expect(await findActor(requestBy(`sid=${value}`))).toBeNull();
  }
});

function attempt(email: string, password: string): ReturnType<typeof signIn> {
  return signIn(new Request("http://portal.test/", { method: "POST" }), { email, password }, client);
}
