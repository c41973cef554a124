import type { Drawing } from "./look.ts";
import { type Paint, paints } from "./paints.ts";
import {
  circle,
  edged,
  flat,
  group,
  type Ink,
  lit,
  mirrored,
  move,
  path,
  polygon,
  rect,
  repeat,
  rod,
  stroke,
  turn,
} from "./shapes.ts";

export const pliers = {
  combinationPliers: ({ paint = "kestrel", sleeve }) =>
    upright(
      mirrored(grip(paint, sleeve)),
      mirrored(path("M-12 0V-20Q14 -26 26 -22L84 -12Q90 -10 90 -1V0Z", lit("silver"))),
      stroke("M30 0H90", paints.black.dark, 1.5),
      repeat(7, (at) => stroke(`M${60 + at * 4} -7V7`, paints.silver.dark, 1.6)),
      path("M34 -7Q44 -9 52 -6V6Q44 9 34 7Z", flat("silver", "dark")),
      joint(),
    ),

  longNosePliers: ({ paint = "kestrel", sleeve }) =>
    upright(
      mirrored(grip(paint, sleeve)),
      mirrored(path("M-12 0V-18Q12 -24 26 -18L60 -9L112 -3.5Q116 -3 116 0Z", lit("silver"))),
      stroke("M28 0H116", paints.black.dark, 1.5),
      repeat(8, (at) => stroke(`M${66 + at * 5.5} -4V4`, paints.silver.dark, 1.4)),
      joint(),
    ),

  sideCutters: ({ paint = "kestrel", sleeve }) =>
    upright(
      mirrored(grip(paint, sleeve)),
      mirrored(path("M-12 0V-22Q12 -32 34 -26Q58 -20 70 -2V0Z", lit("silver"))),
      mirrored(path("M30 0L70 -2Q60 -12 46 -14Z", flat("silver", "light"))),
      stroke("M24 0H71", paints.black.dark, 1.5),
      joint(),
    ),

  pumpPliers: ({ paint = "blue" }) =>
    turn(
      -52,
      group(
        move(
          -4,
          4,
          path("M-112 34Q-118 24 -110 20Q-60 0 -24 -6L20 -8L34 12L2 18Q-40 20 -74 34Q-100 46 -112 34Z", lit(paint)),
          path(
            "M-112 -26Q-118 -16 -110 -12Q-60 -2 -24 8L18 18L44 40Q60 48 80 40L88 30L56 18L40 -10Q30 -22 10 -20Q-50 -22 -88 -34Q-104 -38 -112 -26Z",
            lit(paint),
          ),
          path("M18 18L44 40Q60 48 80 40L90 28L54 16L40 -10L10 -14Z", lit("silver")),
          path("M2 -18L30 -30L64 -36Q92 -36 102 -18L94 -6L74 -14L50 -12L46 8L20 12Z", lit("silver")),
          repeat(5, (at) =>
            stroke(`M${92 - at * 9} ${-8 - at * 1.5}l4 -6M${86 - at * 8} ${30 - at * 3}l-3 6`, paints.silver.dark, 2),
          ),
          rect(-6, -8, 44, 12, 6, edged("silver", "dark")),
          repeat(4, (at) => circle(2 + at * 9, -2, 3.2, flat("silver"))),
          circle(14, -2, 8, lit("black")),
        ),
      ),
    ),

  lockingPliers: ({ paint = "silver" }) =>
    upright(
      path("M-108 26Q-116 16 -104 12Q-50 -2 -6 6L8 20Q-20 20 -48 26Q-84 38 -108 26Z", lit(paint)),
      rod("M-88 20Q-60 8 -30 14", "grey", 9),
      path("M-116 -22L-100 -30Q-40 -34 10 -30L46 -26L40 -4L4 -4Q-50 -8 -106 -10Z", lit(paint)),
      circle(-112, -18, 9, lit("grey")),
      repeat(3, (at) => stroke(`M${-118 + at * 5} -24v12`, paints.grey.dark, 1.4)),
      path("M36 -28Q80 -34 98 -12L92 -2Q78 -14 44 -8Z", lit("silver")),
      path("M2 2L38 6Q70 14 92 4L96 12Q78 34 40 28L6 22Z", lit("silver")),
      repeat(6, (at) => stroke(`M${50 + at * 8} -9l2 5M${50 + at * 8} 10l2 -4`, paints.silver.dark, 1.8)),
      circle(20, 10, 6, lit("grey")),
      circle(30, -16, 6, lit("grey")),
    ),

  wireStripper: ({ paint = "kestrel" }) =>
    turn(
      -45,
      path("M-110 36Q-118 28 -110 22L-20 2L4 14L-8 26Q-50 26 -96 42Q-106 44 -110 36Z", lit(paint)),
      path("M-110 -36Q-118 -28 -110 -22L-20 -2L4 -14L-8 -26Q-50 -26 -96 -42Q-106 -44 -110 -36Z", lit(paint)),
      path("M-30 -26H46Q58 -26 60 -16L62 -4H-20Z", lit("black")),
      path("M-30 26H46Q58 26 60 16L62 4H-20Z", lit("black")),
      path("M52 -30H92Q104 -28 106 -3H52Z", lit("grey")),
      path("M52 30H92Q104 28 106 3H52Z", lit("grey")),
      rect(58, -24, 16, 21, 2, lit(paint)),
      rect(58, 3, 16, 21, 2, lit(paint)),
      rect(-2, -8, 50, 16, 4, edged("yellow")),
      circle(-14, 0, 8, lit("silver")),
    ),

  crimper: ({ paint = "blue" }) =>
    upright(
      mirrored(grip(paint, "black")),
      path("M-34 -24H30L44 -34H92Q102 -32 102 -24V-2H30Z", lit("black")),
      path("M-34 24H30L44 34H92Q102 32 102 24V2H30Z", lit("black")),
      repeat(3, (at) => circle(56 + at * 18, 0, 7 - at * 1.4, flat("silver", "light"))),
      rect(46, -1.2, 56, 2.4, 0, flat("black", "dark")),
      path("M-36 -12L-8 -12L2 0L-8 12H-36Z", lit("silver")),
      repeat(4, (at) => stroke(`M${-32 + at * 6} -11v22`, paints.silver.dark, 1.4)),
      circle(14, 0, 10, lit("silver")),
    ),

  boltCutter: ({ paint = "red" }) =>
    turn(
      -45,
      move(
        2,
        0,
        mirrored(rod("M-22 -10L-76 -28", "silver", 13, "butt"), rod("M-72 -27L-116 -34", paint, 18)),
        mirrored(path("M-34 -4L-26 -22L10 -24L34 -16L30 -2Z", lit("black"))),
        mirrored(path("M14 -4Q10 -22 34 -28Q66 -36 96 -6L98 0H30Z", lit("silver"))),
        mirrored(path("M40 0L98 0L92 -8Q70 -20 54 -20Z", flat("silver", "light"))),
        stroke("M38 0H98", paints.black.dark, 1.8),
        mirrored(circle(22, -15, 5.5, lit("grey"))),
        circle(-16, 0, 6.5, lit("grey")),
      ),
    ),

  snips: ({ paint = "yellow" }) =>
    upright(
      mirrored(grip(paint, "black")),
      mirrored(path("M-30 -2L-24 -20Q0 -28 26 -16L22 0Z", lit("black"))),
      mirrored(path("M14 0V-18Q40 -24 64 -16L108 -3L110 0Z", lit("silver"))),
      mirrored(path("M40 0H110L70 -12Z", flat("silver", "light"))),
      stroke("M34 0H110", paints.black.dark, 1.8),
      joint(),
      circle(-20, 0, 5, lit("grey")),
    ),
} as const satisfies { readonly [name: string]: Drawing };

/** Jaws to the upper right, as pliers lie on a bench. */
function upright(...parts: readonly string[]): string {
  return turn(-50, move(-4, 0, ...parts));
}

/** One of two handles; the sleeve is the soft zone on it. */
function grip(paint: Paint, sleeve?: Paint): string {
  const zone: Ink = lit(sleeve ?? "black");
  return (
    path(
      "M-4 -2L-16 -16Q-44 -30 -72 -36L-104 -38Q-116 -36 -115 -26Q-114 -20 -104 -20Q-70 -22 -46 -12Q-34 -6 -26 2Z",
      lit(paint),
    ) + path("M-58 -29L-100 -33Q-108 -32 -107 -28Q-106 -25 -100 -25Q-76 -26 -56 -20Z", zone)
  );
}

function joint(): string {
  return circle(2, 0, 12, lit("grey")) + polygon(6, 5, flat("silver", "light"));
}
