import type { Drawing } from "./look.ts";
import { paints } from "./paints.ts";
import {
  circle,
  diagonal,
  edged,
  ellipse,
  flat,
  ground,
  group,
  lit,
  litFromLeft,
  move,
  path,
  rect,
  repeat,
  rod,
  scale,
  stroke,
  tint,
  turn,
} from "./shapes.ts";

export const lighting = {
  torch: ({ paint = "black" }) =>
    diagonal(
      rect(-112, -15, 30, 30, 6, lit("black")),
      rect(-84, -17, 104, 34, 3, lit(paint)),
      repeat(9, (at) => stroke(`M${-72 + at * 7} -16v32`, paints[paint].dark, 2)),
      rect(0, -7, 18, 12, 5, lit("red")),
      path("M20 -17L44 -30H80L88 -26V26L80 30H44L20 17Z", lit(paint)),
      repeat(4, (at) => stroke(`M${50 + at * 8} -29v58`, paints[paint].dark, 2)),
      ellipse(87, 0, 6, 26, edged("clear")),
    ),

  headlamp: ({ paint = "kestrel" }) =>
    stroke("M-50 -14Q-112 -40 -96 -76Q-60 -104 0 -104Q60 -104 96 -76Q112 -40 50 -14", paints.black.dark, 19) +
    stroke("M-50 -14Q-112 -40 -96 -76Q-60 -104 0 -104Q60 -104 96 -76Q112 -40 50 -14", paints.black.base, 15) +
    stroke("M-56 -18Q-106 -42 -92 -74Q-60 -98 0 -98Q60 -98 92 -74Q106 -42 56 -18", paints[paint].base, 3) +
    path("M-62 -40Q-62 -50 -52 -50H52Q62 -50 62 -40V6H-62Z", lit("black")) +
    path("M-52 -22Q-52 -34 -40 -34H40Q52 -34 52 -22V40Q52 56 36 56H-36Q-52 56 -52 40Z", lit(paint)) +
    circle(0, 14, 33, edged("black")) +
    circle(0, 14, 26, edged("clear")) +
    repeat(6, (at) => move(0, 14, turn(at * 60, circle(0, -13, 5, tint("#fff7cf"))))) +
    circle(0, 14, 6, tint("#fff2a8")) +
    circle(40, -26, 4, flat("red")),

  inspectionLamp: ({ paint = "kestrel" }) =>
    turn(
      18,
      rect(-30, -114, 44, 124, 12, litFromLeft("black")),
      rect(-24, -106, 20, 106, 6, tint("#fff3b8")),
      repeat(10, (at) => rect(-21, -101 + at * 10.2, 14, 6, 2, tint("#ffffff", 0.9))),
      circle(-8, 14, 13, lit("silver")),
      path("M-32 16Q-32 10 -26 10H14Q22 10 22 18V90Q22 106 6 106H-18Q-32 106 -32 90Z", litFromLeft(paint)),
      rect(-22, 30, 34, 60, 9, litFromLeft("black")),
      circle(-5, 44, 7, lit("red")),
      rod("M-5 106V114Q10 124 20 112", "silver", 6),
    ),

  workLight: ({ paint = "yellow", sleeve }) =>
    group(
      ground(102, 80) +
        rod("M-96 -8V94M96 -8V94M-100 98H100", "black", 12) +
        path("M-88 -66H88Q98 -66 98 -56V46Q98 56 88 56H-88Q-98 56 -98 46V-56Q-98 -66 -88 -66Z", lit(paint)) +
        rect(-82, -52, 164, 94, 6, edged("black", "dark")) +
        rect(-76, -46, 152, 82, 4, tint("#fdf6d2")) +
        repeat(24, (at) => circle(-62 + (at % 8) * 17.7, -32 + Math.floor(at / 8) * 26, 6, edged("yellow", "light"))) +
        path("M-76 -46H-10L-50 36H-76Z", tint("#ffffff", 0.45)) +
        circle(-98, -6, 10, lit("black")) +
        circle(98, -6, 10, lit("black")) +
        (sleeve ? rect(-42, 60, 84, 34, 7, lit(sleeve)) + rect(-24, 72, 48, 10, 4, flat("kestrel")) : ""),
    ),

  tripodLight: ({ paint = "yellow" }) =>
    ground(110, 70) +
    rod("M0 -30V40", "silver", 9) +
    rod("M0 20L-60 108M0 20L60 108M0 20V108", "black", 8) +
    rod("M-66 -34H66", "black", 9) +
    mirroredX(
      move(
        58,
        -58,
        turn(
          8,
          path("M-44 -34H44Q50 -34 50 -28V28Q50 34 44 34H-44Q-50 34 -50 28V-28Q-50 -34 -44 -34Z", lit(paint)),
          rect(-40, -25, 80, 50, 3, tint("#fdf6d2")),
          repeat(10, (at) => circle(-30 + (at % 5) * 15, -11 + Math.floor(at / 5) * 22, 5, edged("yellow", "light"))),
        ),
      ),
    ) +
    rect(-9, 12, 18, 20, 4, lit("kestrel")),

  benchLamp: ({ paint = "black" }) =>
    ground(102, 60) +
    stroke("M-36 78Q-66 -20 -8 -54Q18 -70 46 -50", paints[paint].dark, 13) +
    stroke("M-36 78Q-66 -20 -8 -54Q18 -70 46 -50", paints[paint].light, 8) +
    path("M22 -20Q26 -58 62 -62Q96 -58 98 -36L92 -26L30 -8Z", lit(paint)) +
    ellipse(61, -18, 34, 9, tint("#fff3b8")) +
    path("M-84 84Q-84 70 -70 70H-4Q10 70 10 84V102H-84Z", lit("grey")) +
    rect(-84, 92, 94, 10, 2, lit("kestrel")) +
    circle(-14, 80, 5, flat("green")),

  cableReel: ({ paint = "kestrel" }) =>
    ground(108, 74) +
    rod("M-70 106L-30 -60Q0 -112 30 -60L70 106", "black", 10) +
    rod("M-22 -80H22", "black", 13) +
    circle(0, 22, 76, edged("black", "dark")) +
    repeat(5, (at) => circle(0, 22, 70 - at * 5.5, edged(at % 2 ? "orange" : "kestrel"))) +
    circle(0, 22, 45, lit("grey")) +
    repeat(4, (at) =>
      move(
        at % 2 ? 17 : -17,
        22 + (at < 2 ? -17 : 17),
        circle(0, 0, 14, edged("black")),
        circle(-4, 0, 2.2, flat("silver")),
        circle(4, 0, 2.2, flat("silver")),
      ),
    ) +
    rect(-9, 16, 18, 12, 3, lit("red")) +
    rod("M62 66Q96 92 112 74", paint, 8),

  extensionLead: ({ paint = "orange" }) =>
    move(
      0,
      -12,
      repeat(
        4,
        (at) =>
          stroke(`M0 ${-64 + at * 7}a64 ${54 - at * 3} 0 1 0 1 0`, paints[paint][at % 2 ? "dark" : "base"], 9) +
          stroke(`M0 ${-66 + at * 7}a64 ${54 - at * 3} 0 0 0 -56 30`, paints[paint].light, 2),
      ) +
        stroke("M50 26Q92 56 82 90", paints[paint].base, 9) +
        stroke("M-50 26Q-92 52 -78 84", paints[paint].base, 9) +
        turn(
          14,
          path("M66 52H96L102 62V96H60V62Z", litFromLeft("black")),
          rect(66, 96, 6, 18, 1, litFromLeft("silver")),
          rect(90, 96, 6, 18, 1, litFromLeft("silver")),
        ) +
        turn(
          -14,
          path("M-96 48H-66L-58 58V102H-104V58Z", litFromLeft("black")),
          rect(-100, 92, 38, 10, 3, lit(paint)),
        ) +
        rect(-14, 26, 28, 26, 6, lit("black")),
    ),

  voltageTester: ({ paint = "red" }) =>
    turn(
      20,
      rod("M-4 70Q-4 116 40 108Q86 96 78 20", "black", 7),
      path("M-26 -60H18L14 -84Q8 -92 -4 -92Q-16 -92 -22 -84Z", litFromLeft(paint)),
      rect(-7, -118, 6, 30, 1, litFromLeft("silver")),
      path("M-34 -56Q-34 -64 -26 -64H18Q26 -64 26 -56V58Q26 76 10 76H-18Q-34 76 -34 58Z", litFromLeft("black")),
      rect(-26, -52, 44, 80, 7, litFromLeft(paint)),
      rect(-19, -45, 30, 26, 3, tint("#b9c8b4")),
      repeat(5, (at) => circle(-4, -8 + at * 8, 3, flat(at < 3 ? "green" : "yellow"))),
      circle(-4, 48, 8, lit("yellow")),
      path("M64 -54Q64 -62 78 -62Q92 -62 92 -54L94 20Q94 32 78 32Q62 32 62 20Z", litFromLeft("black")),
      rect(69, -36, 18, 40, 6, litFromLeft(paint)),
      rect(75, -94, 6, 34, 1, litFromLeft("silver")),
    ),
} as const satisfies { readonly [name: string]: Drawing };

function mirroredX(part: string): string {
  return part + scale(-1, 1, part);
}
