import { type DemoAccounts, demoSetting } from "#app/domain/access/demo-accounts.server.ts";
import { importUsers, type NewUser } from "#app/domain/access/import-users.server.ts";
import type { StaffRole } from "#app/domain/access/permissions.ts";
import type { Brand } from "#app/domain/brand/brand.ts";
import { brandSetting, forgetBrand } from "#app/domain/brand/queries.server.ts";
import { inTransaction } from "#app/platform/db.server.ts";
import { writeSetting } from "#app/platform/settings.server.ts";

import { dealerByCode, dealers, staff } from "../partners/partners.ts";
import { memberOf, staffOf } from "./actors.ts";

/** Of every account of the demo. It is no secret: there is nothing to keep in a database that anyone can seed. */
export const DEMO_PASSWORD = "kestrel-works";

export const demoBrand: Brand = {
  name: "Kestrel Works",
  nameZhCn: "红隼工具",
  nameZhTw: "紅隼工具",
  accent: "#b04a1c",
  timeZone: "Europe/Amsterdam",
  currency: "EUR",
};

export async function writeBrand(now: Date): Promise<void> {
  await inTransaction((tx) => writeSetting(tx, brandSetting, demoBrand, now));
  forgetBrand();
}

/** The brand's people and the dealers', all with the one password. */
export async function insertPeople(now: Date): Promise<void> {
  const password = DEMO_PASSWORD;
  const people: NewUser[] = [
    ...staff.map(({ id, email, name, role, language }) => {
      return { userId: id, email, name, role, partnerId: null, password, locale: language };
    }),
    ...dealers.flatMap(({ id: partnerId, members }) =>
      members.map(({ id, email, name, role, language }) => {
        return { userId: id, email, name, role, partnerId, password, locale: language };
      }),
    ),
  ];
  await inTransaction((tx) => importUsers(tx, people, now));
}

/** Makes the database a demo: the sign-in page and `npm start` show these accounts. */
export async function writeDemoAccounts(now: Date): Promise<void> {
  await inTransaction((tx) =>
    writeSetting(tx, demoSetting, { password: DEMO_PASSWORD, accounts: shownAccounts() }, now),
  );
}

/** One of every role, and the dealers in each language that are worth a look. */
function shownAccounts(): DemoAccounts["accounts"] {
  const roles: readonly StaffRole[] = ["order_desk", "admin", "finance", "channel_manager", "sales", "marketing"];
  const notes = { "K-1001": "EUR, Gold", "K-1021": "CNY, 金牌", "K-1031": "HKD, 銀級" };
  const complete = dealerByCode("K-1001").members.map(({ email, role }) => ({ email, role, code: "K-1001" }));
  const others = (["K-1021", "K-1031"] as const).flatMap((code) =>
    (["buyer", "owner", "approver"] as const).map((role) => ({ ...memberOf(dealerByCode(code), role), code })),
  );
  const unusual = [
    { ...memberOf(dealerByCode("K-1018"), "owner"), code: "K-1018", note: "Blocked: browses, cannot order" },
    { ...memberOf(dealerByCode("K-1026"), "owner"), code: "K-1026", note: "Suspended: reads past orders only" },
  ];
  return [
    ...roles.map((role) => ({ email: staffOf(role).email, role })),
    ...[...complete, ...others].map(({ email, role, code }) => {
      return { email, role, partner: dealerByCode(code).name, note: notes[code as keyof typeof notes] };
    }),
    ...unusual.map(({ email, role, code, note }) => ({ email, role, partner: dealerByCode(code).name, note })),
  ];
}
