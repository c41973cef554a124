import type { Actor, MemberActor, StaffActor } from "#app/domain/access/actor.ts";
import { type MemberRole, permissionsOf, type StaffRole } from "#app/domain/access/permissions.ts";
import { newId, type PartnerId, type RegionId, type TierId, type WarehouseId } from "#app/domain/ids.ts";
import type { PartnerStanding, StockDisplay } from "#app/domain/partners/partner-terms.ts";
import { db } from "#app/platform/db.server.ts";

let made = 0;

/** A number no other thing of this test run has. */
export function unique(): number {
  made += 1;
  return made;
}

/** A partner as it starts: active, in GBP, without tier or region unless given. */
export async function aPartner(
  facts: {
    readonly code?: string;
    readonly name?: string;
    readonly standing?: PartnerStanding;
    readonly currency?: string;
    readonly country?: string;
    readonly tierId?: TierId;
    readonly regionId?: RegionId;
    readonly warehouseId?: WarehouseId;
    readonly stockDisplay?: StockDisplay;
    readonly backorderAllowed?: boolean;
    readonly accountManagerId?: string;
  } = {},
): Promise<{ readonly partnerId: PartnerId; readonly code: string; readonly name: string }> {
  const partnerId = newId("par");
  const at = new Date();
  const code = facts.code ?? `P${unique()}`;
  const name = facts.name ?? `Dealer ${code}`;
  await db.partner.create({
    data: { id: partnerId, country: "GB", currency: "GBP", ...facts, code, name, createdAt: at, updatedAt: at },
  });
  return { partnerId, code, name };
}

export async function aTier(
  facts: { readonly code?: string; readonly rank?: number; readonly stockDisplay?: StockDisplay } = {},
): Promise<TierId> {
  const tierId = newId("tie");
  const code = facts.code ?? `T${unique()}`;
  await db.tier.create({ data: { id: tierId, nameEn: `Tier ${code}`, rank: 1, ...facts, code } });
  return tierId;
}

export async function aRegion(facts: { readonly code?: string } = {}): Promise<RegionId> {
  const regionId = newId("reg");
  const code = facts.code ?? `R${unique()}`;
  await db.region.create({ data: { id: regionId, nameEn: `Region ${code}`, code } });
  return regionId;
}

/** Someone of the brand with a role's permissions, as a request would make them; no row, no session. */
export function staffActor(role: StaffRole = "admin"): StaffActor {
  return { ...person(role), kind: "staff", permissions: allowed("staff", role), partnerId: null, onBehalf: false };
}

/** Someone of a partner with a role's permissions. */
export function memberActor(partnerId: PartnerId, role: MemberRole = "owner"): MemberActor {
  return { ...person(role), kind: "member", permissions: allowed("member", role), partnerId, onBehalf: false };
}

function person(role: string) {
  const number = unique();
  return { userId: newId("usr"), name: `${role} ${number}`, email: `${role}-${number}@example.test`, role };
}

function allowed(kind: "staff" | "member", role: string): Actor["permissions"] {
  return new Set(permissionsOf(kind, role));
}
