import type { Drawing } from "./look.ts";
import { type Paint, paints } from "./paints.ts";
import {
  circle,
  diagonal,
  edged,
  ellipse,
  flat,
  group,
  lit,
  litFromLeft,
  move,
  path,
  rect,
  repeat,
  scale,
  stroke,
  turn,
} from "./shapes.ts";

export const drilling = {
  twistDrill: ({ paint = "silver" }) =>
    diagonal(scale(1, 1.1, rect(-108, -10, 84, 20, 2, lit("silver")), flutes(-28, 94, 11, paint))),

  drillSet: ({ paint = "kestrel" }) =>
    path("M-100 -30L-88 -96H88L100 -30Z", lit(paint)) +
    path("M-88 -38L-79 -88H79L88 -38Z", flat(paint, "dark")) +
    rect(-104, -28, 208, 118, 8, lit(paint)) +
    rect(-96, -20, 192, 100, 4, edged("black", "dark")) +
    repeat(
      3,
      (row) =>
        rect(-92, 4 + row * 27, 184, 12, 2, lit("grey")) +
        repeat(10 - row, (at) =>
          move(
            -80 + at * (18 + row * 2),
            2 + row * 27,
            scale(0.55 + row * 0.16, 1, turn(-90, flutes(-6, 14 + row * 3, 6, paint === "gold" ? "gold" : "silver"))),
          ),
        ),
    ),

  masonryDrill: () =>
    diagonal(
      scale(
        1,
        1.1,
        rect(-110, -9, 46, 18, 3, lit("silver")),
        rect(-98, -9, 20, 5, 2.5, flat("grey", "dark")),
        rect(-98, 4, 20, 5, 2.5, flat("grey", "dark")),
        path("M-64 -9L-54 -7H-44V7H-54L-64 9Z", lit("grey")),
        flutes(-44, 86, 10, "grey"),
        path("M84 -13H96L106 0L96 13H84Z", lit("gold")),
      ),
    ),

  holeSaw: ({ paint = "red" }) =>
    group(
      turn(
        -24,
        rect(-8, -112, 16, 44, 2, litFromLeft("silver")),
        path("M-14 -74H14L18 -58H-18Z", litFromLeft("grey")),
        path(`M-70 -46V62${"l5 12l5 -12".repeat(14)}V-46Z`, litFromLeft(paint)),
        repeat(2, (at) =>
          path(
            `M${-44 + at * 62} 44L${-34 + at * 62} -18H${-20 + at * 62}L${-30 + at * 62} 44Z`,
            edged("black", "dark"),
          ),
        ),
        ellipse(0, -46, 70, 20, edged(paint, "light")),
        ellipse(0, -46, 22, 7, edged("grey")),
        path("M-70 52H70V58H-70Z", flat(paint, "dark")),
      ),
    ),

  arbor: () =>
    diagonal(
      path("M-108 -12L-102 -15H-30V15H-102L-108 12Z", lit("silver")),
      rect(-106, -5, 76, 8, 0, flat("silver", "light")),
      rect(-34, -34, 20, 68, 4, lit("grey")),
      rect(-14, -24, 12, 6, 2, lit("silver")),
      rect(-14, 18, 12, 6, 2, lit("silver")),
      rect(-14, -16, 22, 32, 2, lit("silver")),
      repeat(4, (at) => stroke(`M${-10 + at * 5} -16v32`, paints.silver.dark, 1.2)),
      flutes(6, 92, 8, "silver"),
    ),

  stepDrill: ({ paint = "gold" }) =>
    diagonal(
      path("M-108 -10L-104 -13H-50V13H-104L-108 10Z", lit("silver")),
      repeat(7, (at) =>
        path(
          `M${-50 + at * 20} ${-48 + at * 6.4}L${-46 + at * 20} ${-50 + at * 6.4}H${-32 + at * 20}L${-30 + at * 20} ${-48 + at * 6.4}V${48 - at * 6.4}L${-32 + at * 20} ${50 - at * 6.4}H${-46 + at * 20}L${-50 + at * 20} ${48 - at * 6.4}Z`,
          lit(paint),
        ),
      ),
      path("M90 -8L108 0L90 8Z", lit(paint)),
      path("M-48 2Q20 18 100 1L92 6Q20 34 -48 18Z", flat(paint, "dark")),
    ),

  spadeBit: ({ paint = "blue" }) =>
    diagonal(
      path("M-108 -6L-100 -8H-80V8H-100L-108 6Z", lit("silver")),
      rect(-80, -5, 112, 10, 1, lit(paint)),
      path("M28 -8L42 -30H78L84 -22L90 -6L112 0L90 6L84 22L78 30H42L28 8Z", lit("silver")),
      circle(54, 0, 8, flat("white")),
      path("M78 -30L84 -22L90 -6H82Z", flat("silver", "light")),
    ),

  cordlessDrill: ({ paint = "kestrel", sleeve }) =>
    move(
      2,
      -2,
      path("M64 -62L92 -56L98 -44L92 -30L64 -26Z", lit("black")),
      repeat(4, (at) => stroke(`M${68 + at * 6} -59L${70 + at * 6} -29`, paints.black.dark, 1.6)),
      sleeve ? path("M96 -50H110V-38H96Z", lit("silver")) : rect(96, -47, 18, 7, 2, lit("silver")),
      path("M-84 -62Q-84 -82 -62 -82H40Q56 -82 66 -68V-22Q58 -14 44 -12H-58Q-84 -14 -84 -34Z", lit(paint)),
      path("M-84 -58Q-84 -82 -62 -82H-50V-12H-58Q-84 -14 -84 -34Z", lit("black")),
      repeat(4, (at) => rect(-78, -66 + at * 11, 20, 4, 2, flat("black", "dark"))),
      rect(44, -80, 22, 64, 4, lit(sleeve ?? "black")),
      path("M-48 -14H16L22 -2L4 62H-54L-42 6Z", litFromLeft(paint)),
      path("M-40 -2H-14L-28 62H-54L-42 6Z", litFromLeft("black")),
      path("M16 -12L32 -2Q26 20 8 22Z", lit("black")),
      path("M-78 56H34Q44 56 44 66V76H-84V66Q-84 56 -78 56Z", lit(paint)),
      path("M-88 72H46V96Q46 104 38 104H-80Q-88 104 -88 96Z", lit("black")),
      rect(-66, 84, 50, 10, 3, flat(paint)),
      repeat(4, (at) => circle(2 + at * 9, 89, 3, flat(at < 3 ? "green" : "grey"))),
    ),

  battery: ({ paint = "black" }) =>
    move(
      0,
      6,
      group(
        path("M-62 -60H62L74 -34H-74Z", lit("grey")),
        rect(-54, -74, 108, 20, 4, lit("black")),
        repeat(4, (at) => rect(-40 + at * 24, -70, 10, 14, 1, flat("gold"))),
        path("M-92 -34Q-92 -42 -84 -42H84Q92 -42 92 -34V58Q92 74 76 74H-76Q-92 74 -92 58Z", lit(paint)),
        path("M-92 6H92V44H-92Z", edged("kestrel")),
        path("M-10 10L-24 28H-6L-12 42L12 22H-4L4 10Z", flat("white")),
        repeat(4, (at) => circle(-36 + at * 24, 60, 4.5, flat(at < 3 ? "green" : "grey"))),
        rect(-70, -30, 140, 8, 4, flat(paint, "light")),
      ),
    ),

  charger: ({ paint = "black" }) =>
    stroke("M78 40Q116 40 104 84Q96 110 60 96", paints.black.base, 6) +
    path("M-96 -6Q-96 -26 -76 -28H74Q92 -26 92 -6L98 62Q98 74 86 74H-90Q-100 74 -100 62Z", lit(paint)) +
    path("M-66 -52H62Q72 -52 72 -42V0H-76V-42Q-76 -52 -66 -52Z", lit("grey")) +
    rect(-60, -42, 118, 34, 4, edged("black", "dark")) +
    repeat(4, (at) => rect(-40 + at * 24, -36, 8, 22, 1, flat("gold"))) +
    repeat(6, (at) => rect(-80 + at * 14, 22, 6, 36, 3, flat(paint, "dark"))) +
    rect(20, 22, 62, 34, 5, flat("kestrel")) +
    circle(36, 39, 5, flat("green")) +
    circle(54, 39, 5, flat("red")),
} as const satisfies { readonly [name: string]: Drawing };

/** A fluted rod from `from` to `to`, ending in a point. */
function flutes(from: number, to: number, radius: number, paint: Paint): string {
  const length = to - from;
  const turns = Math.max(2, Math.round(length / 26));
  const step = length / turns;
  return (
    path(`M${from} ${-radius}H${to - 4}L${to + 10} 0L${to - 4} ${radius}H${from}Z`, lit(paint)) +
    repeat(turns, (at) => {
      const x = from + at * step;
      return path(
        `M${x} ${radius}Q${x + step * 0.3} 0 ${x + step * 0.95} ${-radius}H${x + step * 0.6}Q${x + step * 0.1} 0 ${Math.max(from, x - step * 0.25)} ${radius}Z`,
        flat(paint, "dark"),
      );
    })
  );
}
