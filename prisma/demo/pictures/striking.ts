import type { Drawing } from "./look.ts";
import { type Paint, paints } from "./paints.ts";
import {
  circle,
  diagonal,
  ellipse,
  flat,
  group,
  lit,
  litFromLeft,
  mirrored,
  move,
  path,
  rect,
  repeat,
  rod,
  scale,
  stroke,
  turn,
} from "./shapes.ts";

export const striking = {
  clawHammer: ({ paint = "kestrel", sleeve }) =>
    turn(
      -45,
      shaft(sleeve ?? "black", 64, 15),
      softGrip(paint),
      path("M52 -16L58 -20H84L88 -14V30L92 36V62H50V36L54 30Z", litFromLeft("silver")),
      rect(47, 58, 48, 18, 4, litFromLeft("grey")),
      path("M54 -14H86Q92 -30 84 -50Q76 -74 52 -88Q46 -88 50 -80Q60 -62 58 -44Q57 -26 54 -14Z", litFromLeft("silver")),
      stroke("M72 -26Q72 -52 54 -78", paints.silver.dark, 3),
    ),

  ballHammer: ({ paint = "wood" }) =>
    turn(
      -45,
      woodShaft(paint, 62),
      move(
        66,
        0,
        group(
          path("M-16 -24L-18 -18V18L-20 26V66Q0 70 20 66V26L18 18V-18L16 -24Z", litFromLeft("silver")),
          rect(-23, 58, 46, 12, 4, litFromLeft("grey")),
          path("M-16 -24H16L4 -66Q0 -70 -4 -66Z", litFromLeft("silver")),
          path("M-3 -64Q0 -68 3 -64L6 -28H-6Z", flat("silver", "light")),
        ),
      ),
      rect(58, -7, 16, 14, 2, flat("wood", "light")),
    ),

  clubHammer: ({ paint = "black", stretch = 1 }) =>
    turn(
      -45,
      shaft(stretch > 1.2 ? "black" : "wood", 66, 14),
      softGrip(paint),
      move(
        70,
        0,
        scale(
          stretch > 1.2 ? 1.1 : 1,
          stretch > 1.2 ? 1.15 : 1,
          path("M-22 -52L-16 -60H16L22 -52V52L16 60H-16L-22 52Z", litFromLeft("grey")),
          rect(-8, -60, 14, 120, 0, flat("grey", "light")),
          rect(-22, -42, 44, 2.5, 0, flat("grey", "dark")),
          rect(-22, 40, 44, 2.5, 0, flat("grey", "dark")),
          rect(-14, -9, 28, 18, 3, lit("black")),
        ),
      ),
    ),

  mallet: ({ paint = "black", sleeve = "wood" }) =>
    turn(
      -45,
      sleeve === "wood" ? woodShaft("wood", 56) : shaft("black", 58, 15) + softGrip(sleeve),
      path(
        "M36 -54Q36 -60 44 -60H92Q100 -60 100 -54L94 0L100 54Q100 60 92 60H44Q36 60 36 54L42 0Z",
        litFromLeft(paint),
      ),
      path("M46 -54H58L54 0L58 54H46L50 0Z", flat(paint, "light")),
      rect(36, -62, 64, 10, 5, lit(paint)),
      rect(36, 52, 64, 10, 5, lit(paint)),
      sleeve === "wood" ? rect(64, -8, 12, 16, 2, flat("wood", "light")) : "",
    ),

  chisel: ({ paint = "kestrel" }) => {
    const half = 15;
    return diagonal(
      rect(-112, -14, 12, 28, 5, litFromLeft("silver")),
      path("M-100 -16Q-60 -22 -26 -13L-16 -10V10L-26 13Q-60 22 -100 16Z", lit(paint)),
      rect(-92, -8, 58, 6, 3, flat(paint, "light")),
      rect(-18, -10, 12, 20, 2, lit("silver")),
      path(`M-6 -7H8L22 ${-half}H108L112 ${half}H22L8 7H-6Z`, lit("silver")),
      path(`M92 ${-half}H108L112 ${half}H96Z`, flat("silver", "light")),
      stroke(`M24 ${-half * 0.45}H93M24 ${half * 0.45}H95`, paints.silver.dark, 1.2),
    );
  },

  punch: ({ paint = "red" }) =>
    diagonal(
      path("M-104 -13L-98 -17H30L44 -10H84L98 -4V4L84 10H44L30 17H-98L-104 13Z", lit(paint)),
      path("M30 -17L44 -10H84L98 -4V4L84 10H44L30 17Z", lit("silver")),
      rect(-104, -13, 16, 26, 4, lit("silver")),
      repeat(9, (at) => stroke(`M${-70 + at * 8} -16L${-62 + at * 8} 16`, paints[paint].dark, 1.6)),
      rect(-86, -10, 112, 5, 2.5, flat(paint, "light")),
    ),

  pryBar: ({ paint = "kestrel" }) =>
    turn(
      -45,
      rod("M-92 0H74Q108 0 106 34Q104 48 88 46", "silver", 17),
      path("M96 36L84 56L70 48Q78 36 84 36Z", lit("silver")),
      path("M-88 -9L-114 -13Q-120 0 -114 13L-88 9Z", lit("silver")),
      stroke("M-117 0H-96", paints.silver.dark, 2.5),
      rect(-62, -10, 104, 20, 6, lit(paint)),
      repeat(7, (at) => rect(-52 + at * 14, -10, 4, 20, 2, flat(paint, "dark"))),
    ),

  axe: ({ paint = "kestrel" }) =>
    turn(
      -45,
      path("M-114 6Q-120 -8 -106 -12Q-60 -4 -20 -8L88 -9V9L-20 10Q-60 10 -96 16Q-110 18 -114 6Z", lit("black")),
      path("M-114 6Q-120 -8 -106 -12Q-76 -6 -46 -7V10Q-72 10 -96 16Q-110 18 -114 6Z", lit(paint)),
      repeat(4, (at) => stroke(`M${-98 + at * 13} ${-8 + at * 0.6}v18`, paints[paint].dark, 2)),
      path("M58 -20H96V12Q98 32 110 54Q78 64 46 52Q60 34 60 12Z", litFromLeft("grey")),
      path("M46 52Q78 64 110 54L106 46Q78 56 51 44Z", flat("silver", "light")),
      rect(64, -22, 26, 8, 2, lit("grey")),
    ),
} as const satisfies { readonly [name: string]: Drawing };

function shaft(paint: Paint, to: number, width: number): string {
  return rect(-60, -width / 2, to + 60, width, 3, lit(paint));
}

/** A hand-shaped rubber grip at the left end. */
function softGrip(paint: Paint): string {
  return (
    path(
      "M-114 -12Q-116 -18 -108 -18Q-90 -12 -72 -14Q-50 -17 -30 -11V11Q-50 17 -72 14Q-90 12 -108 18Q-116 18 -114 12Z",
      lit(paint),
    ) + repeat(4, (at) => ellipse(-88 + at * 14, 0, 3, 9, flat(paint, "dark")))
  );
}

function woodShaft(paint: Paint, to: number): string {
  return (
    path(`M-114 -9Q-116 -14 -108 -14Q-70 -12 -40 -8L${to} -7V7L-40 8Q-70 12 -108 14Q-116 14 -114 9Z`, lit(paint)) +
    stroke(`M-104 -5Q-60 -4 ${to - 20} -2M-100 4Q-70 3 -30 3`, paints[paint].light, 1.6) +
    mirrored(circle(-106, 0, 1.6, flat(paint, "dark")))
  );
}
