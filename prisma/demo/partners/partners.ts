import type { AddressId, PartnerId, RegionId, TierId, UserId, WarehouseId } from "#app/domain/ids.ts";

import { demoId } from "../demo-id.ts";
import { type Language, type Words, words } from "../words.ts";
import type { DealerRow, MemberRole, RegionCode, RegionRow, Rhythm, TierCode, WarehouseCode } from "./dealer.ts";
import { europe } from "./europe.ts";
import { hkTaiwan } from "./hk-taiwan.ts";
import { mainlandChina } from "./mainland-china.ts";
import { type StaffRow, staff as staffRows } from "./staff.ts";
import { ukIreland } from "./uk-ireland.ts";

const addressLabels = {
  ship: words("Warehouse", "总仓", "總倉"),
  bill: words("Accounts", "财务", "會計"),
};

export type DemoTier = {
  readonly id: TierId;
  readonly code: TierCode;
  readonly name: Words;
  readonly rank: number;
  readonly stockDisplay: "exact" | "band" | "yes_no";
};

export const tiers: readonly DemoTier[] = [
  tier("gold", words("Gold", "金牌", "金級"), 1, "exact"),
  tier("silver", words("Silver", "银牌", "銀級"), 2, "band"),
  tier("registered", words("Registered", "注册", "註冊"), 3, "yes_no"),
];

export type DemoWarehouse = {
  readonly id: WarehouseId;
  readonly code: WarehouseCode;
  readonly name: Words;
  readonly country: string;
};

export const warehouses: readonly DemoWarehouse[] = [
  warehouse("RTM", words("Rotterdam", "鹿特丹", "鹿特丹"), "NL"),
  warehouse("SZX", words("Shenzhen", "深圳", "深圳"), "CN"),
  warehouse("BHX", words("Birmingham", "伯明翰", "伯明罕"), "GB"),
];

export type DemoRegion = {
  readonly id: RegionId;
  readonly code: RegionCode;
  readonly name: Words;
  readonly currency: RegionRow["currency"];
  /** Who serves it, in order. */
  readonly warehouses: readonly WarehouseCode[];
};

export const regions: readonly DemoRegion[] = [
  region(europe, words("Europe", "欧洲", "歐洲"), ["RTM", "BHX"]),
  region(ukIreland, words("UK & Ireland", "英国与爱尔兰", "英國與愛爾蘭"), ["BHX", "RTM"]),
  region(mainlandChina, words("Mainland China", "中国大陆", "中國大陸"), ["SZX", "RTM"]),
  region(hkTaiwan, words("Hong Kong & Taiwan", "港台地区", "港台地區"), ["SZX", "RTM"]),
];

export type DemoAddress = {
  readonly id: AddressId;
  readonly kind: "ship_to" | "bill_to";
  readonly label: string;
  readonly street: string;
  readonly city: string;
  readonly postalCode: string;
  readonly province?: string;
  readonly isDefault: boolean;
};

export type DemoMember = {
  readonly id: UserId;
  readonly role: MemberRole;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
};

export type DemoDealer = Pick<
  DealerRow,
  "name" | "country" | "phone" | "standing" | "standingReason" | "stockDisplay"
> & {
  readonly id: PartnerId;
  /** "K-1001" to "K-1040", ten to a region. */
  readonly code: string;
  readonly email: string;
  readonly tier: DemoTier;
  readonly region: DemoRegion;
  readonly rhythm: Rhythm;
  readonly limitMinor: number;
  readonly backorderAllowed: boolean;
  readonly addresses: readonly DemoAddress[];
  readonly members: readonly DemoMember[];
};

export const dealers: readonly DemoDealer[] = [europe, ukIreland, mainlandChina, hkTaiwan].flatMap((row, regionAt) =>
  row.dealers.map((dealer, at) => dealerOf(row, dealer, `K-${1001 + regionAt * 10 + at}`)),
);

export type DemoStaff = StaffRow & { readonly id: UserId; readonly email: string };

export const staff: readonly DemoStaff[] = staffRows.map((row) => {
  const email = `${row.mailbox}@kestrel.example`;
  return { ...row, id: demoId("usr", email), email };
});

/** Found by its code; throws for one that is not in the demo. */
export function dealerByCode(code: string): DemoDealer {
  const dealer = dealers.find((candidate) => candidate.code === code);
  if (!dealer) throw new RangeError(`No dealer ${code}`);
  return dealer;
}

function tier(code: TierCode, name: Words, rank: number, stockDisplay: DemoTier["stockDisplay"]): DemoTier {
  return { id: demoId("tie", code), code, name, rank, stockDisplay };
}

function warehouse(code: WarehouseCode, name: Words, country: string): DemoWarehouse {
  return { id: demoId("war", code), code, name, country };
}

function region(row: RegionRow, name: Words, served: readonly WarehouseCode[]): DemoRegion {
  return { id: demoId("reg", row.code), code: row.code, name, currency: row.currency, warehouses: served };
}

function dealerOf(inRegion: RegionRow, row: DealerRow, code: string): DemoDealer {
  const own = tiers.find((candidate) => candidate.code === row.tier);
  const home = regions.find((candidate) => candidate.code === inRegion.code);
  if (!own || !home) throw new RangeError(`${code} has no tier or region`);
  const { name, country, phone, standing, standingReason, stockDisplay } = row;
  return {
    id: demoId("par", code),
    code,
    name,
    country,
    phone,
    email: `office@${row.domain}.example`,
    ...(standing && { standing, standingReason }),
    ...(stockDisplay && { stockDisplay }),
    tier: own,
    region: home,
    rhythm: row.rhythm,
    limitMinor: row.limit * 100,
    backorderAllowed: row.backorder ?? true,
    addresses: addressesOf(inRegion.language, row, code),
    members: row.people.map(([role, person, mailbox]) => {
      const email = `${mailbox}@${row.domain}.example`;
      return { id: demoId("usr", email), role, name: person, email, language: inRegion.language };
    }),
  };
}

function addressesOf(language: Language, row: DealerRow, code: string): readonly DemoAddress[] {
  const { street, city, postalCode, province } = row;
  const place = { street, city, postalCode, ...(province && { province }) };
  return [
    {
      id: demoId("adr", `${code} ship`),
      kind: "ship_to",
      label: addressLabels.ship[language],
      ...place,
      isDefault: true,
    },
    {
      id: demoId("adr", `${code} bill`),
      kind: "bill_to",
      label: addressLabels.bill[language],
      ...place,
      isDefault: true,
    },
    ...(row.branch
      ? [{ id: demoId("adr", `${code} branch`), kind: "ship_to" as const, ...row.branch, isDefault: false }]
      : []),
  ];
}
