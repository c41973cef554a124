/** What a person may do. The sentence is for whoever grants it. */
export const permissions = {
  "catalog.browse": "Sees the own assortment with prices and stock",
  "carts.edit": "Fills and names the partner's carts",
  "orders.place": "Places orders within the own limits",
  "orders.approve": "Approves colleagues' orders",
  "orders.view": "Follows the partner's orders and shipments",
  "orders.cancel": "Cancels orders while that is allowed",
  "team.manage": "Sees the team and sets buying limits",
  "addresses.manage": "Keeps the partner's addresses",

  "desk.view": "Sees every partner's orders",
  "desk.work": "Holds, releases, allocates, ships and closes orders",
  "desk.order-for-partner": "Orders on behalf of a partner",
  "credit.view": "Sees credit limits and exposure",
  "credit.set": "Sets credit limits",
  "credit.override": "Releases credit holds",
  "catalog.edit": "Edits products, categories and assortments",
  "prices.view": "Sees every price list",
  "prices.edit": "Edits price lists and contract prices",
  "inventory.view": "Sees stock and movements of every warehouse",
  "inventory.move": "Receives, adjusts and counts stock",
  "partners.view": "Sees every partner",
  "partners.edit": "Edits partners, tiers and standing",
  "imports.run": "Imports products, partners, prices, stock and past orders",
  "audit.view": "Reads who did what",
  "staff.manage": "Adds staff and sets their roles",
  "system.operate": "Sees mail, events and schedules and retries what was parked",
} as const;

export type Permission = keyof typeof permissions;

export const memberRoles = ["owner", "buyer", "approver", "sales", "viewer"] as const;
export const staffRoles = ["admin", "channel_manager", "sales", "order_desk", "finance", "marketing"] as const;

export type MemberRole = (typeof memberRoles)[number];
export type StaffRole = (typeof staffRoles)[number];

const everyMember = ["catalog.browse", "orders.view"] as const satisfies readonly Permission[];
const buying = [...everyMember, "carts.edit", "orders.place", "orders.cancel"] as const satisfies readonly Permission[];
const everyStaff = [
  "partners.view",
  "inventory.view",
  "prices.view",
  "desk.view",
] as const satisfies readonly Permission[];

/** Roles of a partner's members. */
export const memberPermissions: Readonly<Record<MemberRole, readonly Permission[]>> = {
  owner: [...buying, "orders.approve", "team.manage", "addresses.manage"],
  buyer: buying,
  approver: [...buying, "orders.approve"],
  sales: [...everyMember, "carts.edit"],
  viewer: everyMember,
};

/** Roles of the brand's staff. */
export const staffPermissions: Readonly<Record<StaffRole, readonly Permission[]>> = {
  admin: [
    ...everyStaff,
    "desk.work",
    "desk.order-for-partner",
    "credit.view",
    "credit.set",
    "credit.override",
    "catalog.edit",
    "prices.edit",
    "inventory.move",
    "partners.edit",
    "imports.run",
    "audit.view",
    "staff.manage",
    "system.operate",
  ],
  channel_manager: [...everyStaff, "partners.edit", "credit.view", "desk.order-for-partner", "audit.view"],
  sales: [...everyStaff, "credit.view", "desk.order-for-partner"],
  order_desk: [
    ...everyStaff,
    "desk.work",
    "desk.order-for-partner",
    "credit.view",
    "inventory.move",
    "imports.run",
    "audit.view",
  ],
  finance: [...everyStaff, "credit.view", "credit.set", "credit.override", "prices.edit", "audit.view"],
  marketing: [...everyStaff, "catalog.edit"],
};

/** What a member of staff may do in the portal while ordering for a partner. */
export const onBehalfPermissions: readonly Permission[] = buying;

export function permissionsOf(kind: "staff" | "member", role: string): readonly Permission[] {
  const table: Readonly<Record<string, readonly Permission[]>> =
    kind === "staff" ? staffPermissions : memberPermissions;
  return table[role] ?? [];
}
