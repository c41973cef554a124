import { describe, expect, test } from "vitest";

import type { MemberActor, StaffActor } from "#app/domain/access/actor.ts";
import { type MemberRole, permissionsOf, type StaffRole } from "#app/domain/access/permissions.ts";
import { DEALER_CANCEL_HOURS } from "#app/domain/ordering/limits.ts";
import type { HoldKind, OrderStatus } from "#app/domain/ordering/order.ts";
import {
  cancellationOf,
  dealerCancelsUntil,
  mayApprove,
  mayCancelOrders,
  mayConfirmReceipt,
  mayReleaseHold,
  type OrderForPolicy,
} from "#app/domain/ordering/policy.ts";

const partnerId = "par_01J00000000000000000000000";
const now = new Date("2026-03-02T10:00:00Z");

function order(status: OrderStatus, rest: Partial<OrderForPolicy> = {}): OrderForPolicy {
  const lines = [{ ordered: 5, allocated: 5, backordered: 0, shipped: 0, cancelled: 0 }];
  return { status, placedById: null, confirmedAt: null, approvalEscalated: false, lines, ...rest };
}

function staffActor(role: StaffRole): StaffActor {
  return { ...person("usr_staff", role), kind: "staff", partnerId: null, onBehalf: false };
}

function memberActor(of: typeof partnerId, role: MemberRole): MemberActor {
  return { ...person("usr_member", role), kind: "member", partnerId: of, onBehalf: false };
}

function person(userId: "usr_staff" | "usr_member", role: StaffRole | MemberRole) {
  const kind = userId === "usr_staff" ? "staff" : "member";
  return { userId, name: role, email: "", role, permissions: new Set(permissionsOf(kind, role)) } as const;
}

describe("who approves", () => {
  test("colleagues with the right, never whoever placed it", () => {
    const approver = memberActor(partnerId, "approver");
    expect(mayApprove(approver, order("pending_approval"))).toBe(true);
    expect(mayApprove(approver, order("pending_approval", { placedById: approver.userId }))).toBe(false);
    expect(mayApprove(memberActor(partnerId, "buyer"), order("pending_approval"))).toBe(false);
  });

  test("the order desk only where the partner has nobody", () => {
    const desk = staffActor("order_desk");
    expect(mayApprove(desk, order("pending_approval"))).toBe(false);
    expect(mayApprove(desk, order("pending_approval", { approvalEscalated: true }))).toBe(true);
    expect(mayApprove(staffActor("sales"), order("pending_approval", { approvalEscalated: true }))).toBe(false);
  });
});

test("credit holds are finance's to release, the others the order desk's", () => {
  const kinds: readonly HoldKind[] = ["credit", "price", "stock", "manual"];
  const released = (role: "finance" | "order_desk" | "sales" | "admin"): readonly HoldKind[] =>
    kinds.filter((kind) => mayReleaseHold(staffActor(role), kind));
  expect(released("finance")).toEqual(["credit"]);
  expect(released("order_desk")).toEqual(["price", "stock", "manual"]);
  expect(released("sales")).toEqual([]);
  expect(released("admin")).toEqual(kinds);
});

describe("cancelling", () => {
  const buyer = memberActor(partnerId, "buyer");
  const desk = staffActor("order_desk");

  test("is possible for the dealer until some hours after the confirmation, for the desk until goods leave", () => {
    const confirmed = order("confirmed", { confirmedAt: now });
    const end = dealerCancelsUntil(now);
    expect(end.getTime() - now.getTime()).toBe(DEALER_CANCEL_HOURS * 3_600_000);
    expect(cancellationOf(buyer, confirmed, new Date(end.getTime() - 1))).toBe("possible");
    expect(cancellationOf(buyer, confirmed, end)).toBe("ask-order-desk");
    expect(cancellationOf(desk, confirmed, end)).toBe("possible");
    expect(cancellationOf(buyer, order("on_hold"), end)).toBe("possible");
  });

  test("is over once anything has shipped, or the order has ended", () => {
    const lines = [{ ordered: 5, allocated: 4, backordered: 0, shipped: 1, cancelled: 0 }];
    expect(cancellationOf(desk, order("partially_shipped", { lines }), now)).toBe("has-shipped");
    expect(cancellationOf(desk, order("on_hold", { lines }), now)).toBe("has-shipped");
    expect(cancellationOf(desk, order("declined"), now)).toBe("moved-on");
  });

  test("is not for those who only look or prepare", () => {
    expect(mayCancelOrders(memberActor(partnerId, "viewer"))).toBe(false);
    expect(mayCancelOrders(memberActor(partnerId, "sales"))).toBe(false);
    expect(mayCancelOrders(buyer)).toBe(true);
  });
});

test("who buys confirms receipt; staff do not, at their own desk", () => {
  expect(mayConfirmReceipt(memberActor(partnerId, "owner"))).toBe(true);
  expect(mayConfirmReceipt(memberActor(partnerId, "viewer"))).toBe(false);
  expect(mayConfirmReceipt(staffActor("admin"))).toBe(false);
});
