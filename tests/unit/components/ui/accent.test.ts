import fc from "fast-check";
import { expect, test } from "vitest";

import { accentVariables, contrast, parseHex } from "#app/components/ui/accent.ts";

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);

function contrastOf(a: string | undefined, b: string | undefined): number {
  return contrast(parseHex(a ?? "")!, parseHex(b ?? "")!);
}

test("words on an accent of any colour can be read, in both themes, also while it is pointed at", () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      const made = accentVariables(colour);
      for (const [words, ground] of [
        ["--text-on-accent-light", "--accent-on-light"],
        ["--text-on-accent-light", "--accent-hover-on-light"],
        ["--text-on-accent-dark", "--accent-on-dark"],
        ["--text-on-accent-dark", "--accent-hover-on-dark"],
      ] as const) {
        expect(contrastOf(made[words], made[ground])).toBeGreaterThanOrEqual(4.5);
      }
    }),
  );
});

test("words and shapes in an accent of any colour stand out from the page", () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      const made = accentVariables(colour);
      expect(contrastOf(made["--accent-ink-on-light"], "#ffffff")).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(made["--accent-ink-on-dark"], "#141518")).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(made["--accent-on-light"], "#ffffff")).toBeGreaterThanOrEqual(3);
      expect(contrastOf(made["--accent-on-dark"], "#141518")).toBeGreaterThanOrEqual(3);
    }),
  );
});

test("a colour that can be read as it is stays what the brand chose", () => {
  expect(accentVariables("#b4471f")["--accent-on-light"]).toBe("#b4471f");
});

test("what is no colour becomes the accent of an installation without one", () => {
  expect(accentVariables("red; }")).toEqual(accentVariables("#17607f"));
});
