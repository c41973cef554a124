import type { Drawing } from "./look.ts";
import { type Paint, paints } from "./paints.ts";
import {
  circle,
  edged,
  flat,
  group,
  lit,
  litFromLeft,
  move,
  path,
  pierced,
  polygon,
  rect,
  repeat,
  rod,
  scale,
  stroke,
  turn,
} from "./shapes.ts";

export const turning = {
  spanner: ({ sleeve }) => turn(-45, group(spannerAt(sleeve))),

  spannerSet: ({ paint = "kestrel" }) =>
    rect(-104, -78, 208, 160, 10, lit("black")) +
    rect(-96, -70, 192, 40, 6, flat("black", "dark")) +
    repeat(6, (at) => move(-80 + at * 32, -8, turn(-90, scale(0.74 - at * 0.05, 0.78 - at * 0.03, spannerAt())))) +
    path("M-104 16H104V72Q104 82 94 82H-94Q-104 82 -104 72Z", lit("black")) +
    repeat(7, (at) => stroke(`M${-96 + at * 32} 20V78`, paints.black.dark, 2)) +
    stroke("M-98 22H98", paints[paint].base, 5, "butt") +
    rect(-34, 58, 68, 12, 4, flat(paint)),

  adjustableWrench: ({ paint = "kestrel" }) =>
    turn(
      -45,
      group(
        path("M-24 -11H40Q44 -40 78 -46L112 -38L106 -22L76 -20L72 -2L46 14Q20 14 -24 11Z", lit("silver")),
        path("M46 14L70 0L76 18L110 22L108 38L84 44Q60 40 50 28Z", lit("grey")),
        circle(50, 6, 9, lit("black")),
        repeat(4, (at) => stroke(`M${44 + at * 4} -1v14`, paints.black.light, 1.2)),
        path("M-116 -13Q-118 -18 -110 -18L-22 -13V13L-110 18Q-118 18 -116 13Z", lit(paint)),
        rect(-102, -9, 62, 18, 9, lit("black")),
        circle(-106, 0, 4.5, flat("black", "dark")),
      ),
    ),

  pipeWrench: ({ paint = "red" }) =>
    turn(
      -45,
      path(
        "M-116 -10Q-120 -18 -108 -18L14 -14L40 -34Q66 -46 92 -30L104 -8L88 0L76 -14Q62 -20 52 -8L44 14H10L-106 14Q-116 12 -116 -10Z",
        lit(paint),
      ),
      path("M-114 14Q-118 26 -106 28L-10 20L12 14L-20 8Z", lit(paint)),
      path("M30 14L54 -6L72 22L104 30Q110 42 96 46Q66 50 46 34Z", lit("silver")),
      path("M52 -8Q62 -20 76 -14L88 0L80 6Q66 -8 56 0Z", lit("silver")),
      repeat(6, (at) =>
        stroke(`M${58 + at * 4} ${-13 - (at % 3)}l-2 6M${66 + at * 6} ${19 + at * 1.6}l1 6`, paints.silver.dark, 1.8),
      ),
      circle(22, 10, 11, lit("black")),
      repeat(4, (at) => stroke(`M${15 + at * 5} 2v16`, paints.black.light, 1.2)),
    ),

  ratchet: ({ paint = "kestrel" }) =>
    turn(
      -45,
      group(
        path("M-36 -8H30L44 -26Q72 -40 98 -20Q112 0 98 20Q72 40 44 26L30 8H-36Z", lit("silver")),
        circle(74, 0, 21, lit("grey")),
        circle(74, 0, 14, edged("silver")),
        path("M66 -8h16v16h-16z", edged("black")),
        path("M38 -6L52 -10V10L38 6Z", lit("black")),
        path("M-116 -12Q-118 -18 -108 -18Q-70 -20 -34 -11V11Q-70 20 -108 18Q-118 18 -116 12Z", lit(paint)),
        rect(-102, -12, 52, 7, 3.5, lit("black")),
        rect(-102, 5, 52, 7, 3.5, lit("black")),
        rect(-36, -12, 9, 24, 2, lit("grey")),
      ),
    ),

  socket: ({ paint = "silver" }) =>
    turn(
      -18,
      group(
        path("M-62 -52V30Q-62 50 -46 54V78Q-46 94 0 94Q46 94 46 78V54Q62 50 62 30V-52Z", litFromLeft(paint)),
        path("M-44 -40V30Q-44 40 -30 42V80Q-24 86 -16 88V44Q-26 40 -26 30V-36Z", flat(paint, "light")),
        repeat(12, (at) => stroke(`M${-56 + at * 10} 8v18`, paints[paint].dark, 2)),
        move(
          0,
          -54,
          scale(
            1,
            0.42,
            circle(0, 0, 62, edged(paint, "light")),
            circle(0, 0, 50, edged(paint)),
            polygon(6, 44, edged("black", "dark"), 30),
          ),
        ),
      ),
    ),

  socketSet: ({ paint = "kestrel" }) =>
    path("M-96 -86H96Q104 -86 104 -78V-14H-104V-78Q-104 -86 -96 -86Z", lit("black")) +
    rect(-94, -78, 188, 58, 4, flat("black", "dark")) +
    rect(-40, -60, 80, 22, 5, flat(paint)) +
    path("M-104 -14H104L112 78Q112 86 104 86H-104Q-112 86 -112 78Z", lit("black")) +
    path("M-95 -6H95L101 76H-101Z", edged(paint, "dark")) +
    repeat(7, (at) =>
      move(
        -78 + at * 26,
        14,
        circle(0, 0, 11 - at * 0.7, edged("silver")),
        polygon(6, 6.5 - at * 0.4, flat("black", "dark")),
      ),
    ) +
    repeat(5, (at) =>
      move(12 + at * 20, 42, circle(0, 0, 8 - at * 0.5, edged("silver")), polygon(6, 4.5, flat("black", "dark"))),
    ) +
    move(
      -50,
      50,
      scale(
        0.42,
        0.5,
        path("M-108 -12H30L48 -26Q80 -36 96 0Q80 36 48 26L30 12H-108Z", lit("silver")),
        circle(68, 0, 15, lit("grey")),
      ),
    ) +
    repeat(8, (at) => rect(2 + at * 11, 58, 6, 13, 1, litFromLeft(at % 2 ? "grey" : "silver"))) +
    rect(-18, 80, 36, 10, 3, lit("silver")),

  torqueWrench: ({ paint = "kestrel" }) =>
    turn(
      -45,
      scale(
        1.14,
        1.14,
        rect(-66, -7, 132, 14, 2, lit("silver")),
        path("M58 -9L72 -17Q98 -22 108 0Q98 22 72 17L58 9Z", lit("silver")),
        circle(86, 0, 11, lit("grey")),
        path("M80 -6h12v12h-12z", edged("black")),
        rect(-12, -5, 40, 10, 2, flat("white")),
        repeat(8, (at) => stroke(`M${-8 + at * 4.6} -5v${at % 2 ? 4 : 7}`, paints.black.dark, 1)),
        rect(-114, -13, 62, 26, 8, lit(paint)),
        repeat(9, (at) => stroke(`M${-106 + at * 5.5} -12v24`, paints[paint].dark, 1.6)),
        rect(-54, -11, 12, 22, 3, lit("black")),
        rect(-118, -9, 8, 18, 4, lit("black")),
      ),
    ),

  wheelBrace: () =>
    turn(
      45,
      rod("M-100 0H100", "silver", 15),
      rod("M0 -100V100", "silver", 15),
      repeat(4, (at) =>
        turn(at * 90, path("M78 -11L86 -15H112L114 -12V12L112 15H86L78 11Z", lit(at === 3 ? "black" : "silver"))),
      ),
      circle(0, 0, 15, lit("silver")),
      circle(0, 0, 8, flat("silver", "light")),
    ),

  strapWrench: ({ paint = "kestrel" }) =>
    turn(
      -45,
      stroke("M22 -8Q34 -54 72 -52Q112 -44 108 0Q112 44 72 52Q34 54 22 8", paints.black.dark, 17) +
        stroke("M22 -8Q34 -54 72 -52Q112 -44 108 0Q112 44 72 52Q34 54 22 8", paints.black.base, 13),
      path(
        "M-118 -12Q-120 -18 -110 -18Q-50 -20 -10 -14L34 -18Q44 -18 44 -8V8Q44 18 34 18L-10 14Q-50 20 -110 18Q-120 18 -118 12Z",
        lit(paint),
      ),
      rect(-100, -10, 72, 20, 10, lit("black")),
      circle(24, 0, 8, lit("silver")),
    ),
} as const satisfies { readonly [name: string]: Drawing };

/** Open end to the right, ring to the left; a ratchet's ring carries a coloured band. */
function spannerAt(ratchet?: Paint): string {
  return (
    path(
      "M-62 -10H52L58 -26Q72 -38 96 -34L112 -22L88 -12Q82 0 88 12L112 22L96 34Q72 38 58 26L52 10H-62Z",
      lit("silver"),
    ) +
    rect(-56, -5, 104, 6, 3, flat("silver", "light")) +
    pierced(
      "M-84 -28A28 28 0 1 1 -84 28A28 28 0 1 1 -84 -28ZM-84 -16L-70 -8V8L-84 16L-98 8V-8Z",
      lit(ratchet ? "grey" : "silver"),
    ) +
    (ratchet
      ? stroke("M-84 -22A22 22 0 0 1 -84 22A22 22 0 0 1 -84 -22", paints[ratchet].base, 3.5) +
        path("M-52 -7L-40 -11V11L-52 7Z", lit(ratchet))
      : "")
  );
}
