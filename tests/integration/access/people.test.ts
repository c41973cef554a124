import { expect, test } from "vitest";

import { editMember, editStaff } from "#app/domain/access/edit-user.server.ts";
import { endSession } from "#app/domain/access/end-session.server.ts";
import { addMember, addStaff, resendInvitation } from "#app/domain/access/invite-user.server.ts";
import { getMember, listMembers, listMySessions, listStaff } from "#app/domain/access/queries.server.ts";
import { requireActor } from "#app/domain/access/require-actor.server.ts";
import { startActingFor, stopActingFor } from "#app/domain/partners/act-for.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { db } from "#app/platform/db.server.ts";
import { anAccount, requestBy, sessionCookieOf } from "#tests/factories/access.ts";
import { aPartner, memberActor, staffActor } from "#tests/factories/partners.ts";

const from = { locale: "en", origin: "https://portal.test" } as const;

test("an administrator adds staff, who get a link to choose a password", async () => {
  const userId = await addStaff(staffActor(), { name: "Finn", email: "finn@example.test", role: "finance" }, from);
  expect(await db.mailMessage.findMany({ select: { recipient: true } })).toEqual([{ recipient: "finn@example.test" }]);
  expect(await listStaff(staffActor())).toMatchObject([{ userId, role: "finance", invited: true }]);
});

test("an address has one account", async () => {
  await addStaff(staffActor(), { name: "Finn", email: "finn@example.test", role: "finance" }, from);
  await expect(
    addStaff(staffActor(), { name: "Finn", email: "finn@example.test", role: "sales" }, from),
  ).rejects.toMatchObject({
    code: "email-taken",
  });
  expect(await db.user.count()).toBe(1);
});

test("only those who manage staff add, change and see them", async () => {
  const clerk = staffActor("order_desk");
  const { userId } = await anAccount({ role: "sales" });
  await expect(addStaff(clerk, { name: "X", email: "x@example.test", role: "admin" }, from)).rejects.toMatchObject({
    status: 403,
  });
  await expect(editStaff(clerk, { userId, role: "admin", status: "active" })).rejects.toMatchObject({ status: 403 });
  await expect(listStaff(clerk)).rejects.toMatchObject({ status: 403 });
});

test("an owner adds members to the own partner, never to another", async () => {
  const [mine, theirs] = [await aPartner(), await aPartner()];
  const owner = memberActor(mine.partnerId);
  await addMember(owner, { name: "Bo", email: "bo@example.test", role: "buyer", partnerId: mine.partnerId }, from);
  await expect(
    addMember(owner, { name: "Eve", email: "eve@example.test", role: "owner", partnerId: theirs.partnerId }, from),
  ).rejects.toMatchObject({ code: "not-permitted" });
  expect(await listMembers(owner, mine.partnerId)).toMatchObject([{ email: "bo@example.test" }]);
  await expect(listMembers(owner, theirs.partnerId)).rejects.toMatchObject({ status: 403 });
});

test("another partner's member does not exist for an owner", async () => {
  const [mine, theirs] = [await aPartner(), await aPartner()];
  const stranger = await anAccount({ role: "buyer", partnerId: theirs.partnerId });
  const owner = memberActor(mine.partnerId);
  await expect(getMember(owner, stranger.userId)).rejects.toMatchObject({ code: "not-found" });
  await expect(
    editMember(owner, { userId: stranger.userId, role: "viewer", status: "disabled" }),
  ).rejects.toMatchObject({ code: "not-found" });
  await expect(resendInvitation(owner, { userId: stranger.userId }, from)).rejects.toMatchObject({ code: "not-found" });
});

test("nobody changes their own role, and an owner cannot be made staff", async () => {
  const { partnerId } = await aPartner();
  const owner = memberActor(partnerId);
  await expect(editMember(owner, { userId: owner.userId, role: "viewer", status: "active" })).rejects.toMatchObject({
    code: "own-account",
  });
  const member = await anAccount({ role: "owner", partnerId });
  await expect(
    editStaff(staffActor(), { userId: member.userId, role: "admin", status: "active" }),
  ).rejects.toMatchObject({ code: "not-found" });
});

test("two owners remove each other at once: one stays", async () => {
  const { partnerId } = await aPartner();
  const [ada, ben] = [await anAccount({ role: "owner", partnerId }), await anAccount({ role: "owner", partnerId })];
  const as = (account: typeof ada) => ({ ...memberActor(partnerId), userId: account.userId });
  const outcomes = await Promise.allSettled([
    editMember(as(ada), { userId: ben.userId, role: "viewer", status: "active" }),
    editMember(as(ben), { userId: ada.userId, role: "viewer", status: "active" }),
  ]);
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await db.user.count({ where: { partnerId, role: "owner", status: "active" } })).toBe(1);
});

test("one of the own sessions can be ended; another person's cannot", async () => {
  const [mine, theirs] = [await anAccount({ role: "admin" }), await anAccount({ role: "admin" })];
  const [here, there] = [await sessionCookieOf(mine), await sessionCookieOf(mine)];
  const strangerCookie = await sessionCookieOf(theirs);
  const me = await requireActor(requestBy(here));
  const other = (await listMySessions(requestBy(here), me)).find(({ current }) => !current);
  const foreign = (await listMySessions(requestBy(strangerCookie), await requireActor(requestBy(strangerCookie))))[0];

  await expect(endSession(me, { session: foreign?.name ?? "" })).rejects.toMatchObject({ code: "not-found" });
  await endSession(me, { session: other?.name ?? "" });

  await expect(requireActor(requestBy(there))).rejects.toMatchObject({ status: 302 });
  expect(await requireActor(requestBy(here))).toMatchObject({ userId: mine.userId });
});

test("staff order for a partner with a buyer's permissions, and the audit names both", async () => {
  const { partnerId } = await aPartner();
  const clerk = await anAccount({ role: "order_desk" });
  const cookie = await sessionCookieOf(clerk);
  const actor = { ...staffActor("order_desk"), userId: clerk.userId };

  await startActingFor(requestBy(cookie), actor, { partnerId });
  const inPortal = await requirePartnerActor(requestBy(cookie));

  expect(inPortal.actor).toMatchObject({ kind: "staff", onBehalf: true, partnerId, userId: clerk.userId });
  expect(inPortal.actor.permissions.has("orders.place")).toBe(true);
  expect(inPortal.actor.permissions.has("desk.work")).toBe(false);

  await stopActingFor(requestBy(cookie), inPortal.actor);
  await expect(requirePartnerActor(requestBy(cookie))).rejects.toMatchObject({ status: 302 });
  expect(
    await db.auditEntry.findMany({
      where: { action: "partner.acting-ended" },
      select: { actorId: true, onBehalfOfId: true },
    }),
  ).toEqual([{ actorId: clerk.userId, onBehalfOfId: partnerId }]);
});

test("nobody acts for a suspended partner, and marketing acts for none", async () => {
  const { partnerId } = await aPartner({ standing: "suspended" });
  const request = requestBy(await sessionCookieOf(await anAccount({ role: "order_desk" })));
  await expect(startActingFor(request, staffActor("order_desk"), { partnerId })).rejects.toMatchObject({
    code: "partner-suspended",
  });
  await expect(startActingFor(request, staffActor("marketing"), { partnerId })).rejects.toMatchObject({
    code: "not-permitted",
  });
});

test.each([
  ["blocked", { "catalog.browse": true, "orders.place": false, "orders.view": true }],
  ["suspended", { "catalog.browse": false, "orders.place": false, "orders.view": true }],
  ["active", { "catalog.browse": true, "orders.place": true, "orders.view": true }],
] as const)("a partner that is %s keeps what its standing allows", async (standing, expected) => {
  const { partnerId } = await aPartner({ standing });
  const cookie = await sessionCookieOf(await anAccount({ role: "owner", partnerId }));
  const { actor } = await requirePartnerActor(requestBy(cookie));
  for (const [permission, allowed] of Object.entries(expected))
    expect(actor.permissions.has(permission as "orders.place")).toBe(allowed);
});

test("a terminated partner's people are signed out", async () => {
  const { partnerId } = await aPartner({ standing: "terminated" });
  const cookie = await sessionCookieOf(await anAccount({ role: "owner", partnerId }));
  await expect(requirePartnerActor(requestBy(cookie))).rejects.toMatchObject({ status: 302 });
  expect(await db.session.count()).toBe(0);
});
