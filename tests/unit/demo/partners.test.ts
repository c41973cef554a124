import { describe, expect, test } from "vitest";

import { memberRoles, staffRoles } from "#app/domain/access/permissions.ts";
import { isId } from "#app/domain/ids.ts";
import { rangeOf } from "#prisma/demo/assortments.ts";
import { articles } from "#prisma/demo/catalogue/catalogue.ts";
import { dealerByCode, dealers, regions, staff, tiers } from "#prisma/demo/partners/partners.ts";

describe("the demo dealers", () => {
  test("are forty, ten to a region, in all three tiers", () => {
    expect(dealers.map(({ code }) => code)).toEqual(Array.from({ length: 40 }, (_, at) => `K-${1001 + at}`));
    for (const region of regions) expect(dealers.filter((dealer) => dealer.region === region)).toHaveLength(10);
    for (const tier of tiers) expect(dealers.filter((dealer) => dealer.tier === tier).length).toBeGreaterThan(6);
  });

  test("are active but for one that is blocked and one that is suspended", () => {
    expect(dealers.flatMap(({ standing }) => standing ?? []).toSorted()).toEqual(["blocked", "suspended"]);
  });

  test("have people: every role at three of them, an owner and a buyer everywhere", () => {
    const complete = dealers.filter(({ members }) =>
      memberRoles.every((role) => members.some((one) => one.role === role)),
    );
    expect(complete.map(({ code }) => code)).toEqual(["K-1001", "K-1021", "K-1031"]);
    for (const { members } of dealers) {
      expect(members.map(({ role }) => role)).toEqual(expect.arrayContaining(["owner", "buyer"]));
    }
  });

  test("and the brand's people of every role have addresses that reach nobody", () => {
    expect(new Set(staff.map(({ role }) => role))).toEqual(new Set(staffRoles));
    const emails = [...staff, ...dealers.flatMap(({ members }) => members)].map(({ email }) => email);
    expect(new Set(emails).size).toBe(emails.length);
    for (const email of emails) expect(email).toMatch(/^[a-z0-9.]+@[a-z-]+\.example$/);
  });

  test("keep their ids from one demo to the next", () => {
    expect(dealerByCode("K-1001").id).toBe(dealerByCode("K-1001").id);
    expect(dealers.every(({ id }) => isId("par", id))).toBe(true);
    expect(new Set(dealers.map(({ id }) => id)).size).toBe(40);
  });

  test("differ in what they may buy", () => {
    const skusOf = (code: string): readonly string[] => rangeOf(dealerByCode(code)).map(({ sku }) => sku);
    expect(skusOf("K-1001")).toContain("WR170-200");
    expect(skusOf("K-1006")).not.toContain("WR170-200");
    expect(skusOf("K-1001")).toContain("WS200-WHI");
    expect(skusOf("K-1021")).not.toContain("WS200-WHI");
    expect(skusOf("K-1011")).toContain("DR225-UK");
    expect(skusOf("K-1001")).not.toContain("DR225-UK");
    expect(skusOf("K-1013")).toContain("DR200-BODY");
    expect(skusOf("K-1014")).not.toContain("DR200-BODY");
    for (const { code } of dealers) expect(skusOf(code).length).toBeGreaterThan(articles.length * 0.7);
  });
});
