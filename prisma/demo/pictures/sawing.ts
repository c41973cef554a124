import type { Drawing } from "./look.ts";
import { paints } from "./paints.ts";
import {
  circle,
  diagonal,
  edged,
  flat,
  group,
  lit,
  litFromLeft,
  move,
  path,
  pierced,
  rect,
  repeat,
  rod,
  scale,
  stroke,
  turn,
} from "./shapes.ts";

export const sawing = {
  handSaw: ({ paint = "kestrel" }) =>
    turn(
      -20,
      path(`M-40 -30L112 -10L114 12L-40 40Z`, lit("silver")),
      path(`M-40 40L114 12${toothed(22, 114, 12, -40, 40)}Z`, flat("silver", "dark")),
      stroke("M-30 -22L100 -4", paints.silver.light, 3),
      pierced(
        "M-118 -6Q-116 -44 -84 -44L-34 -38L-30 34L-54 44Q-64 30 -76 42Q-92 58 -106 46Q-118 34 -110 20Q-118 10 -118 -6ZM-98 -8Q-98 -24 -82 -24Q-62 -24 -62 -8Q-62 6 -72 18Q-84 30 -92 22Q-98 14 -98 -8Z",
        lit(paint),
      ),
      circle(-46, -24, 4, flat("silver")),
      circle(-44, 22, 4, flat("silver")),
    ),

  pullSaw: ({ paint = "wood" }) =>
    turn(
      -40,
      path("M-16 -13L96 -26Q106 -22 106 -14V14Q106 22 96 26L-16 13Z", lit("silver")),
      path(`M-16 -13L96 -26${toothed(24, 96, -26, -16, -13, -1)}Z`, flat("silver", "dark")),
      path(`M-16 13L96 26${toothed(14, 96, 26, -16, 13)}Z`, flat("silver", "dark")),
      rect(-22, -13, 14, 26, 3, lit("grey")),
      path("M-118 -11Q-118 -14 -112 -14L-22 -11V11L-112 14Q-118 14 -118 11Z", lit(paint)),
      repeat(11, (at) =>
        stroke(
          `M${-108 + at * 7} -12L${-102 + at * 7} 12M${-102 + at * 7} -12L${-108 + at * 7} 12`,
          paints.wood.dark,
          1.2,
        ),
      ),
    ),

  hacksaw: ({ paint = "kestrel" }) =>
    turn(
      -22,
      rod("M-62 26V-34Q-62 -46 -50 -46H92Q104 -46 104 -34V30", "grey", 15),
      rect(-56, 24, 160, 11, 0, edged("blue")),
      path(`M-56 35H104${toothed(30, 104, 35, -56, 35)}Z`, flat("blue", "dark")),
      circle(-52, 29, 5, lit("silver")),
      circle(100, 29, 5, lit("silver")),
      path(
        "M-70 -10Q-58 -8 -56 4L-60 38Q-62 48 -74 50Q-86 76 -104 72Q-118 66 -110 50Q-98 32 -96 6Q-92 -12 -70 -10Z",
        lit(paint),
      ),
      path("M-78 2Q-70 2 -70 10L-74 34Q-84 56 -98 60Q-88 40 -86 12Q-86 2 -78 2Z", lit("black")),
    ),

  sawBlade: ({ paint = "blue", stretch = 1 }) =>
    turn(
      -38,
      repeat(3, (at) =>
        move(
          (at - 1) * 12,
          (at - 1) * 30,
          scale(
            stretch > 0.9 ? 1 : 0.9,
            1,
            rect(-108, -10, 216, 18, 3, edged(paint)),
            path(`M-84 8H84${toothed(34, 84, 8, -84, 8)}Z`, lit("silver")),
            rect(-108, -10, 216, 4, 2, flat(paint, "light")),
            circle(-98, -1, 4, flat("white")),
            circle(98, -1, 4, flat("white")),
          ),
        ),
      ),
    ),

  snapBlades: ({ paint = "silver" }) =>
    turn(
      -38,
      repeat(3, (at) =>
        move(
          (at - 1) * 14,
          (at - 1) * 38,
          path("M-104 -14H84L106 14H-104Z", lit(paint)),
          path("M-104 8H101L106 14H-104Z", flat(paint, "light")),
          repeat(8, (line) => stroke(`M${-78 + line * 21} -13L${-64 + line * 21} 13`, paints[paint].dark, 1.5)),
          circle(-94, 0, 4, flat("black", "dark")),
        ),
      ),
    ),

  sawDisc: ({ paint = "silver" }) =>
    group(
      repeat(24, (at) => turn(at * 15, path("M-6 -94L10 -106L12 -92Z", lit("grey")))),
      circle(0, 0, 97, lit(paint)),
      repeat(4, (at) =>
        turn(
          at * 90 + 20,
          stroke("M0 -92V-74Q0 -66 7 -62", paints.black.base, 2.4) +
            stroke("M30 -44Q44 -30 46 -12", paints.black.base, 2.4),
        ),
      ),
      circle(0, 0, 40, flat("kestrel")),
      circle(0, 0, 34, flat("kestrel", "dark")),
      circle(0, 0, 22, lit("silver")),
      circle(0, 0, 11, flat("black", "dark")),
    ),

  knife: ({ paint = "kestrel" }) =>
    diagonal(
      path("M36 -11H94L112 11H36Z", lit("silver")),
      repeat(4, (at) => stroke(`M${50 + at * 13} -10L${58 + at * 13} 10`, paints.silver.dark, 1.5)),
      path(
        "M-112 -8Q-112 -20 -98 -20L44 -17Q52 -16 52 -8V12Q52 18 44 18H-60Q-76 18 -82 24Q-96 30 -106 22Q-112 16 -112 -8Z",
        lit(paint),
      ),
      rect(-70, -12, 108, 13, 6, lit("black")),
      rect(-6, -15, 34, 19, 6, lit("grey")),
      repeat(4, (at) => stroke(`M${0 + at * 7} -11v11`, paints.grey.dark, 2)),
      repeat(5, (at) => stroke(`M${-96 + at * 6} 8v9`, paints[paint].dark, 2)),
    ),

  disc: ({ paint = "black" }) =>
    group(
      circle(0, 0, 106, edged(paint, "dark")),
      circle(0, 0, 101, lit(paint)),
      repeat(36, (at) => turn(at * 10, stroke("M0 -99V-58", paints[paint].dark, 1.1))),
      circle(0, 0, 62, flat("blue")),
      path("M-60 -14A62 62 0 0 1 60 -14Z", flat("blue", "light")),
      rect(-40, 22, 80, 6, 3, flat("white")),
      rect(-28, 34, 56, 5, 2.5, flat("white")),
      circle(0, 0, 24, lit("silver")),
      circle(0, 0, 13, flat("black", "dark")),
    ),

  flapDisc: ({ paint = "blue" }) =>
    repeat(30, (at) => turn(at * 12, path("M-12 -46L-16 -102Q0 -112 20 -100L14 -46Z", litFromLeft(paint)))) +
    circle(0, 0, 50, lit("black")) +
    repeat(12, (at) => turn(at * 30, stroke("M0 -46V-30", paints.black.dark, 2))) +
    circle(0, 0, 22, lit("silver")) +
    circle(0, 0, 12, flat("black", "dark")),

  sandpaper: ({ paint = "wood" }) =>
    repeat(3, (at) => turn(-14 + at * 9, rect(-70, -92, 140, 184, 2, edged(paint, at === 2 ? "base" : "dark")))) +
    turn(
      4,
      repeat(60, (at) =>
        circle(-64 + ((at * 37) % 128), -86 + ((at * 53) % 172), 1.5, flat(paint, at % 2 ? "dark" : "light")),
      ),
      path("M70 92L30 92Q56 84 70 46Z", edged(paint, "light")),
    ),

  file: ({ paint = "kestrel" }) =>
    diagonal(
      path("M-30 -12H84L112 -6V6L84 12H-30L-40 5V-5Z", lit("grey")),
      repeat(22, (at) => stroke(`M${-26 + at * 5.6} -11L${-18 + at * 5.6} 11`, paints.black.base, 1)),
      repeat(22, (at) => stroke(`M${-18 + at * 5.6} -11L${-26 + at * 5.6} 11`, paints.grey.light, 0.7)),
      path("M-114 -12Q-116 -18 -106 -18Q-70 -22 -40 -11V11Q-70 22 -106 18Q-116 18 -114 12Z", lit(paint)),
      rect(-98, -11, 44, 6, 3, lit("black")),
      rect(-98, 5, 44, 6, 3, lit("black")),
    ),
} as const satisfies { readonly [name: string]: Drawing };

/** The way back along an edge, in `count` saw teeth; `side` 1 cuts below the edge, −1 above it. */
function toothed(count: number, fromX: number, fromY: number, toX: number, toY: number, side: 1 | -1 = 1): string {
  const stepX = (toX - fromX) / count;
  const stepY = (toY - fromY) / count;
  const depth = Math.min(7, Math.abs(stepX)) * side;
  return Array.from({ length: count }, (_, at) => {
    const x = fromX + stepX * at;
    const y = fromY + stepY * at;
    return `L${(x + stepX * 0.8).toFixed(1)} ${(y + stepY * 0.8 + depth).toFixed(1)}L${(x + stepX).toFixed(1)} ${(y + stepY).toFixed(1)}`;
  }).join("");
}
