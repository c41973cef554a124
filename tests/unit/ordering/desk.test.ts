import { expect, test } from "vitest";

import { type DeskRow, deskOrder, deskReasons, queuesShown, readDeskFilter } from "#app/domain/ordering/desk.ts";
import type { Day } from "#app/platform/dates.ts";

const today = "2026-03-10" as Day;
const none: DeskRow["units"] = { open: 0, backordered: 0, allocated: 0, shipped: 0, cancelled: 0 };

type Facts = Parameters<typeof deskReasons>[0];

function row(facts: Partial<Facts>): Facts {
  return {
    status: "confirmed",
    requestedOn: null,
    units: none,
    holds: [],
    escalated: false,
    shipComplete: false,
    undated: 0,
    ...facts,
  };
}

function reasons(facts: Partial<Facts>): readonly string[] {
  return deskReasons(row(facts), today).map(({ code }) => code);
}

test("an order can be in a queue for several reasons, the most urgent first", () => {
  const units = { ...none, allocated: 3, backordered: 5 };
  expect(reasons({ requestedOn: "2026-03-09" as Day, units, undated: 2 })).toEqual([
    "overdue",
    "no-supply",
    "waiting",
    "ready",
  ]);
});

test("what ships complete is not ready before everything is there", () => {
  expect(reasons({ shipComplete: true, units: { ...none, allocated: 3, backordered: 1 } })).toEqual(["waiting"]);
  expect(reasons({ shipComplete: true, units: { ...none, allocated: 3 } })).toEqual(["ready"]);
});

test("a held order waits for its holds, and nothing of it is ready", () => {
  const holds = [{ kind: "credit", openedAt: new Date() }] as const;
  expect(reasons({ status: "on_hold", holds, units: { ...none, allocated: 3 } })).toEqual(["hold"]);
});

test("today is not too late, and an ended order is never overdue", () => {
  expect(reasons({ requestedOn: today, units: { ...none, allocated: 1 } })).toEqual(["ready"]);
  expect(reasons({ status: "completed", requestedOn: "2026-01-01" as Day })).toEqual([]);
});

test("an approval is the desk's only where the partner has nobody", () => {
  expect(reasons({ status: "pending_approval" })).toEqual([]);
  expect(reasons({ status: "pending_approval", escalated: true })).toEqual(["approval"]);
});

test("the list begins with what needs somebody, a search looks everywhere, nonsense filters nothing", () => {
  const read = (query: string): object => readDeskFilter(new URLSearchParams(query));
  expect(read("")).toEqual({ queue: "attention", text: "", status: null, partnerId: null });
  expect(read("q=ＳＯ－１")).toMatchObject({ queue: "all", text: "SO-1" });
  expect(read("q=x&queue=credit")).toMatchObject({ queue: "credit" });
  expect(read("queue=nothing&status=lost&partner=1")).toEqual(read(""));
  expect(deskOrder({ queue: "credit", text: "" }).defaultSort).toBe("placedAt");
  expect(deskOrder({ queue: "all", text: "" }).defaultSort).toBe("-placedAt");
});

test("queues that hold nothing have no chip, unless they are looked at all day", () => {
  const counts = Object.fromEntries(
    ["attention", "credit", "price", "stock", "manual", "approval", "waiting", "ready", "overdue", "all"].map(
      (queue) => [queue, queue === "price" ? 1 : 0],
    ),
  ) as Parameters<typeof queuesShown>[0];
  expect(queuesShown(counts, "attention")).toEqual(["attention", "price", "waiting", "ready", "overdue", "all"]);
  expect(queuesShown(counts, "stock")).toContain("stock");
});
