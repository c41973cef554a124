import type { Drawing } from "./look.ts";
import { type Paint, paints } from "./paints.ts";
import {
  circle,
  edged,
  ellipse,
  flat,
  ground,
  group,
  lit,
  litFromLeft,
  mirrored,
  move,
  path,
  rect,
  repeat,
  rod,
  stroke,
  turn,
} from "./shapes.ts";

export const clamping = {
  fClamp: ({ paint = "kestrel", stretch = 1 }) =>
    turn(
      -40,
      rect(-96 * Math.min(1.15, stretch), -40, 196 * Math.min(1.12, stretch), 13, 1, lit("silver")),
      path("M86 -46H104V-24L98 54Q94 60 86 58L80 48L84 -20Z", litFromLeft(paint)),
      rect(74, 40, 10, 22, 3, lit("black")),
      path("M-34 -48H2V-20L10 52Q8 62 -4 62H-20Q-30 62 -28 52L-28 -20H-34Z", litFromLeft(paint)),
      screw(-60, 66, 50),
      rect(62, 38, 11, 26, 4, lit("black")),
      path("M-118 38Q-118 34 -112 34L-54 40V60L-112 66Q-118 66 -118 62Z", lit("wood")),
    ),

  quickClamp: ({ paint = "kestrel" }) =>
    turn(
      -36,
      rect(-104, -44, 208, 12, 1, lit("black")),
      path("M80 -52H102V-20L96 50Q92 56 84 54L78 44L82 -22Z", litFromLeft("black")),
      rect(66, 22, 16, 34, 6, litFromLeft(paint)),
      path(
        "M-50 -56H8Q16 -56 16 -46V-20L26 50Q24 58 14 56L0 36L-14 -8Q-30 4 -44 40Q-54 64 -72 62Q-84 58 -78 44Q-60 4 -54 -22Z",
        litFromLeft("black"),
      ),
      path("M-58 6Q-50 -10 -34 -14L-30 4Q-46 20 -54 46Q-62 56 -72 54Q-78 50 -74 42Z", litFromLeft(paint)),
      path("M-18 -2Q-30 14 -36 38Q-42 44 -46 36Q-42 10 -26 -8Z", lit("grey")),
      rect(14, 22, 16, 34, 6, litFromLeft(paint)),
      rect(-38, -62, 22, 14, 5, lit("grey")),
    ),

  gClamp: ({ paint = "blue" }) =>
    group(
      turn(
        -20,
        path(
          "M-66 -70Q-66 -88 -48 -88H46Q60 -88 60 -76V-64H32V-58H6V-64H-30Q-38 -64 -38 -56V40Q-38 48 -30 48H10V40H56V66Q56 74 48 74H-48Q-66 74 -66 56Z",
          litFromLeft(paint),
        ),
        path("M-56 -68Q-56 -78 -46 -78H-44V64H-46Q-56 64 -56 54Z", flat(paint, "light")),
        move(33, 0, turn(90, screw(-34, 104, 0))),
        ellipse(32, -28, 17, 7, lit("silver")),
        rect(2, -60, 30, 10, 3, lit("silver")),
        rod("M6 98H60", "silver", 9),
        circle(4, 98, 7, lit("silver")),
        circle(62, 98, 7, lit("silver")),
      ),
    ),

  springClamp: ({ paint = "kestrel" }) =>
    turn(
      -45,
      mirrored(
        path(
          "M-112 -34Q-118 -46 -104 -48Q-60 -44 -10 -20L44 -28Q84 -28 104 -8L98 0Q78 -12 46 -10L6 -2Q-40 -8 -112 -34Z",
          lit("black"),
        ),
        path("M-104 -36Q-110 -44 -102 -44Q-74 -42 -44 -30L-48 -20Q-76 -26 -104 -36Z", lit(paint)),
        path("M74 -14Q94 -12 104 0H84Q78 -2 70 -4Z", lit(paint)),
      ),
      circle(-4, 0, 18, lit("silver")),
      circle(-4, 0, 10, edged("grey")),
    ),

  cornerClamp: ({ paint = "kestrel" }) =>
    move(
      8,
      8,
      path("M-84 -84H40V-52H-52V40H-84Z", lit(paint)),
      path("M-40 -40H46L60 -26L-26 60L-40 46Z", lit(paint)),
      path("M-30 -30H38L48 -22L-22 48L-30 40Z", flat(paint, "dark")),
      path("M-52 -52H52V-40H-40V52H-52Z", lit("wood")),
      turn(45, screw(10, 92, 0), rod("M98 -26V26", "silver", 9)),
      circle(-68, -68, 7, lit("silver")),
    ),

  strap: ({ paint = "orange" }) =>
    stroke("M-70 -26Q-104 20 -70 60Q-30 92 30 74", paints[paint].dark, 26) +
    stroke("M-70 -26Q-104 20 -70 60Q-30 92 30 74", paints[paint].base, 22) +
    stroke("M-70 -26Q-104 20 -70 60Q-30 92 30 74", paints[paint].light, 3) +
    circle(64, 52, 44, edged(paint, "dark")) +
    repeat(5, (at) => circle(64, 52, 40 - at * 8, edged(paint, at % 2 ? "base" : "light"))) +
    turn(
      -32,
      rect(-70, -78, 130, 40, 6, lit("silver")),
      rect(-58, -70, 106, 24, 4, edged("grey", "dark")),
      circle(-2, -58, 21, lit("silver")),
      repeat(10, (at) => move(-2, -58, turn(at * 36, rect(-3, -25, 6, 8, 1, flat("grey"))))),
      circle(-2, -58, 9, lit(paint)),
      rect(48, -82, 44, 48, 7, lit("black")),
    ),

  vice: ({ paint = "blue" }) =>
    group(
      ground(84, 92) +
        path("M-64 58H58L72 82H-78Z", lit(paint)) +
        path("M-44 18H40L52 60H-56Z", litFromLeft(paint)) +
        path("M-92 -8H62Q72 -8 72 2V22H-92Z", lit(paint)) +
        path("M-10 -54H64Q76 -54 76 -42V-8H-10Z", lit(paint)) +
        path("M-86 -54H-34V-8H-92V-44Q-92 -54 -86 -54Z", lit(paint)) +
        rect(-34, -58, 10, 28, 1, litFromLeft("silver")) +
        rect(-20, -58, 10, 28, 1, litFromLeft("silver")) +
        repeat(4, (at) => stroke(`M-33 ${-52 + at * 6}h8M-19 ${-52 + at * 6}h8`, paints.silver.dark, 1)) +
        path("M30 -62H70V-54H30Z", lit("silver")) +
        rod("M-112 6H-92", "silver", 15, "butt") +
        rod("M-106 -44V58", "silver", 9) +
        circle(-106, -46, 7, lit("silver")) +
        circle(-106, 60, 7, lit("silver")) +
        rect(2, -40, 42, 16, 3, flat(paint, "light")) +
        circle(-58, 72, 6, flat("black", "dark")) +
        circle(52, 72, 6, flat("black", "dark")),
    ),

  swivelBase: ({ paint = "blue" }) =>
    ground(66, 100) +
    path("M-100 34Q-100 64 0 64Q100 64 100 34V22H-100Z", lit(paint)) +
    ellipse(0, 22, 100, 34, edged(paint)) +
    path("M-70 2Q-70 26 0 26Q70 26 70 2V-16H-70Z", lit("grey")) +
    ellipse(0, -16, 70, 24, edged("silver")) +
    ellipse(0, -16, 26, 9, flat("black", "dark")) +
    repeat(4, (at) => ellipse(at % 2 ? 46 : -46, at < 2 ? -24 : -8, 7, 3, flat("black", "dark"))) +
    rod("M62 24L106 6", "silver", 10) +
    circle(108, 5, 9, lit("black")),

  viceJaws: ({ paint = "blue" }) =>
    repeat(2, (at) =>
      move(
        at * 16 - 8,
        at * 72 - 40,
        turn(
          -8,
          path("M-92 -30H92L104 -18V18H-80L-92 6Z", lit(paint)),
          path("M-92 -30H92L104 -18H-80Z", flat(paint, "light")),
          repeat(2, (row) => stroke(`M-78 ${-6 + row * 13}H102`, paints[paint].dark, 4, "butt")),
          stroke("M-30 -17V18M-24 -17V18", paints[paint].dark, 2),
        ),
      ),
    ),
} as const satisfies { readonly [name: string]: Drawing };

/** A threaded spindle along y. */
function screw(from: number, to: number, y: number, paint: Paint = "silver"): string {
  const threads = Math.floor((to - from) / 6);
  return (
    rect(from, y - 6, to - from, 12, 1, lit(paint)) +
    repeat(threads, (at) => stroke(`M${from + 3 + at * 6} ${y - 6}l3 12`, paints[paint].dark, 1.2))
  );
}
