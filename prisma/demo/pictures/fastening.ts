import type { Drawing } from "./look.ts";
import { type Paint, paints } from "./paints.ts";
import {
  circle,
  edged,
  ellipse,
  flat,
  ground,
  lit,
  litFromLeft,
  move,
  path,
  rect,
  repeat,
  rod,
  stroke,
  turn,
} from "./shapes.ts";

export const fastening = {
  screwBox: ({ paint = "gold" }) =>
    ground(92, 92) +
    path("M-88 -6L0 18V94L-88 68Z", litFromLeft("kestrel")) +
    path("M0 18L88 -6V68L0 94Z", edged("kestrel", "dark")) +
    path("M-88 -6L0 -34L88 -6L0 18Z", edged("black", "dark")) +
    repeat(9, (at) =>
      move(-46 + ((at * 29) % 92), -10 - ((at * 17) % 20), turn(-70 + ((at * 67) % 140), screw(paint))),
    ) +
    path("M-88 -6L0 18V34L-88 10Z", edged("kestrel", "light")) +
    path("M0 18L88 -6V10L0 34Z", edged("kestrel")) +
    path("M-74 26L-18 42V66L-74 50Z", flat("white")) +
    stroke("M-66 37L-26 48M-66 46L-40 53", paints.grey.base, 3),

  boltNut: () =>
    turn(
      -40,
      path("M-104 -26L-98 -34H-74V34H-98L-104 26Z", litFromLeft("silver")),
      stroke("M-103 -12H-74M-103 12H-74", paints.silver.dark, 1.5),
      rect(-74, -38, 9, 76, 2, litFromLeft("grey")),
      rect(-65, -17, 168, 34, 3, lit("silver")),
      repeat(22, (at) => stroke(`M${-60 + at * 7.3} -17l4 34`, paints.silver.dark, 1.8)),
      move(
        42,
        0,
        path("M-16 -40H16L20 -34V34L16 40H-16L-20 34Z", lit("gold")),
        stroke("M-20 -14H20M-20 14H20", paints.gold.dark, 1.5),
      ),
    ),

  wallPlugs: ({ paint = "grey" }) =>
    repeat(3, (at) =>
      move(
        -14 + at * 16,
        -52 + at * 52,
        turn(
          -24,
          rect(-84, -19, 12, 38, 4, lit(paint)),
          path(
            "M-74 -14H-34L-28 -10L-20 -15L-12 -10L-4 -15L4 -10L12 -15L20 -10L30 -14H70L88 -7V7L70 14H30L20 10L12 15L4 10L-4 15L-12 10L-20 15L-28 10L-34 14H-74Z",
            lit(paint),
          ),
          rect(-26, -2, 96, 4, 2, flat(paint, "dark")),
          path("M30 -14H70L84 -8H30Z", flat(paint, "light")),
        ),
      ),
    ),

  cableTie: ({ paint = "black" }) =>
    repeat(4, (at) =>
      turn(
        -50 + at * 11,
        move(
          0,
          0,
          rect(-104, -4.5, 190, 9, 2, edged(paint)),
          repeat(24, (tick) => stroke(`M${-66 + tick * 5.5} -2v4`, paints[paint].dark, 1.2)),
          path("M86 -4L108 -2V2L86 4Z", edged(paint)),
          rect(-112, -11, 20, 22, 4, lit(paint)),
          rect(-106, -5, 8, 10, 1, flat(paint, "dark")),
        ),
      ),
    ),

  tapeRoll: ({ paint = "black" }) =>
    path("M-84 -14V22A84 62 0 0 0 84 22V-14Z", litFromLeft(paint)) +
    path("M78 32L112 44L104 66L60 62Z", edged(paint, "light")) +
    ellipse(0, -14, 84, 62, edged(paint)) +
    repeat(4, (at) => ellipse(0, -14, 80 - at * 8, 59 - at * 6, edged(paint, at % 2 ? "base" : "light"))) +
    ellipse(0, -14, 46, 33, edged("wood")) +
    ellipse(0, -12, 38, 26, edged("black", "dark")) +
    path("M-38 -12A38 26 0 0 0 38 -12Q34 -2 0 2Q-34 -2 -38 -12Z", flat("wood", "dark")),

  bottle: ({ paint = "blue" }) =>
    ground(100, 54) +
    path("M-9 -108H9L13 -66H-13Z", litFromLeft("white")) +
    path("M-14 -114Q-14 -120 -8 -120H8Q14 -120 14 -114V-92H-14Z", litFromLeft("black")) +
    rect(-24, -70, 48, 22, 4, litFromLeft("white")) +
    path("M-24 -48H24Q52 -42 52 -14V84Q52 100 36 100H-36Q-52 100 -52 84V-14Q-52 -42 -24 -48Z", litFromLeft(paint)) +
    rect(-52, -4, 104, 70, 0, edged("white")) +
    rect(-52, -4, 104, 14, 0, flat(paint, "dark")) +
    circle(0, 34, 15, flat(paint)) +
    stroke("M-6 34l4 5l9 -10", "#ffffff", 3.5) +
    stroke("M-34 58H34", paints.grey.base, 3),

  cartridge: ({ paint = "white" }) =>
    turn(
      30,
      path("M-7 -112L7 -112L15 -60H-15Z", litFromLeft("white")),
      rect(-18, -66, 36, 14, 3, litFromLeft("grey")),
      path("M-36 -52H36L40 -44V96Q40 108 28 108H-28Q-40 108 -40 96V-44Z", litFromLeft("white")),
      rect(-40, -22, 80, 96, 0, edged("kestrel")),
      path("M-40 30L40 4V74H-40Z", edged(paint)),
      rect(-30, -14, 44, 8, 3, flat("white")),
      rect(-30, 0, 28, 5, 2.5, flat("white")),
      rect(-40, 92, 80, 16, 6, litFromLeft("grey")),
    ),

  caulkGun: ({ paint = "kestrel" }) =>
    turn(
      -16,
      rod("M-112 -30H-36", "silver", 8),
      rod("M-112 -30v-16", "silver", 8),
      path("M-34 -52H92L100 -44V-14L92 -8H-34Z", edged("white")),
      path("M-34 -52H92L100 -44V-38H-34Z", flat("white", "light")),
      rect(18, -52, 40, 44, 0, flat("blue")),
      rod("M-40 -58H88Q104 -58 104 -44V-14Q104 -4 92 -4H-40", paint, 9),
      path("M98 -36H112L118 -30L112 -24H98Z", lit("white")),
      path("M-56 -64H-30V4H-48Q-56 4 -58 -4Z", litFromLeft(paint)),
      path("M-60 -20L-36 -12Q-34 30 -56 76Q-62 84 -72 80Q-78 74 -74 66Q-60 30 -60 -20Z", litFromLeft("black")),
      path("M-28 -4L-12 -4Q-10 28 -32 60Q-40 66 -44 58Q-28 30 -28 -4Z", lit("grey")),
      rect(-74, -38, 20, 16, 4, lit("grey")),
    ),

  rivetGun: ({ paint = "kestrel" }) =>
    turn(
      -30,
      path("M62 -26H86L96 -18V-6L86 2H62Z", lit("grey")),
      rect(94, -16, 14, 8, 1, lit("silver")),
      rect(106, -20, 4, 16, 1, lit("silver")),
      path(
        "M-112 -22Q-118 -30 -108 -36L0 -38H58Q68 -38 68 -28V0Q60 8 44 6L-10 -8L-102 -14Q-110 -14 -112 -22Z",
        lit(paint),
      ),
      path("M-104 -24Q-106 -30 -100 -31L-30 -33V-16L-98 -19Z", lit("black")),
      path("M8 -2L44 6L40 24Q10 30 -20 44L-88 76Q-98 80 -102 72Q-104 64 -96 60L-28 20Z", lit(paint)),
      path("M-92 64L-46 40L-40 50L-88 73Q-96 74 -92 64Z", lit("black")),
      circle(28, 4, 9, lit("silver")),
      circle(40, -22, 7, lit("grey")),
    ),

  stapler: ({ paint = "kestrel" }) =>
    path(
      "M-104 52Q-104 30 -92 12Q-70 -26 -20 -34H62L74 -24V66H46V34Q10 40 -22 44Q-58 48 -78 62Q-104 72 -104 52Z",
      lit("silver"),
    ) +
    path("M-90 46Q-86 22 -70 4Q-48 -16 -10 -18L20 -16Q26 -4 14 6Q-30 10 -56 32Q-80 56 -90 46Z", edged("grey", "dark")) +
    path(
      "M-112 8Q-118 -2 -110 -10Q-80 -44 -30 -64L44 -80Q76 -82 78 -54L74 -30L54 -28Q50 -44 36 -44Q-20 -38 -84 0Q-104 16 -112 8Z",
      lit(paint),
    ) +
    path("M-100 0Q-76 -28 -28 -46L-24 -38Q-64 -22 -94 4Q-100 6 -100 0Z", lit("black")) +
    rect(42, -22, 34, 84, 3, lit("silver")) +
    rect(46, 60, 26, 10, 2, lit("black")) +
    circle(56, -52, 8, lit("silver")) +
    repeat(3, (at) => stroke(`M${-30 + at * 30} 98V86H${-12 + at * 30}V98`, paints.grey.base, 3.5)),
} as const satisfies { readonly [name: string]: Drawing };

function screw(paint: Paint): string {
  return (
    path("M-26 -3.5H18L28 0L18 3.5H-26Z", lit(paint)) +
    repeat(7, (at) => stroke(`M${-18 + at * 6} -4l2 8`, paints[paint].dark, 1.4)) +
    path("M-34 -8L-25 -3.5V3.5L-34 8Z", lit(paint))
  );
}
