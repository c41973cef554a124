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

export const measuring = {
  tapeMeasure: ({ paint = "kestrel" }) =>
    group(
      move(
        -8,
        -4,
        path("M48 62H112V76H40Z", edged("yellow")),
        repeat(8, (at) => stroke(`M${52 + at * 7.5} 62v${at % 2 ? 5 : 8}`, paints.black.dark, 1.4, "butt")),
        path("M108 58H116V86H110V76H108Z", lit("grey")),
        path("M-88 -30Q-88 -78 -36 -78H10Q62 -78 66 -24L68 62Q68 80 50 80H-70Q-88 80 -88 62Z", lit("black")),
        path("M-78 -28Q-78 -68 -34 -68H8Q54 -68 56 -22L58 54Q58 70 44 70H-62Q-78 70 -78 56Z", lit(paint)),
        circle(-12, 2, 46, edged("black")),
        circle(-12, 2, 40, lit(paint)),
        circle(-12, 2, 26, lit("black")),
        rect(-32, -92, 44, 18, 7, lit("black")),
      ),
    ),

  foldingRule: ({ paint = "yellow" }) =>
    repeat(4, (at) =>
      move(
        -6 + at * 5,
        44 - at * 32,
        turn(
          at % 2 ? 12 : -12,
          rect(-102, -13, 204, 26, 4, lit(paint)),
          repeat(24, (tick) => stroke(`M${-84 + tick * 7.3} -13v${tick % 5 ? 7 : 13}`, paints.black.dark, 1.1, "butt")),
          circle(-92, 0, 6, lit("silver")),
          circle(92, 0, 6, lit("silver")),
        ),
      ),
    ),

  level: ({ paint = "kestrel", stretch = 1 }) =>
    turn(
      -28,
      scale(
        Math.min(1.12, stretch),
        1,
        rect(-108, -24, 216, 48, 4, lit(paint)),
        rect(-108, -24, 216, 7, 3, lit("silver")),
        rect(-108, 17, 216, 7, 3, lit("silver")),
        path("M-108 -24H-98V24H-108ZM98 -24H108V24H98Z", edged("black")),
        rect(-30, -17, 60, 22, 5, edged("black")),
        rect(-24, -13, 48, 14, 7, tint("#d6ea4e")),
        ellipse(0, -7, 10, 4.5, tint("#f6fcc8")),
        stroke("M-11 -13v14M11 -13v14", paints.black.dark, 1.4),
        repeat(2, (at) =>
          move(
            -72 + at * 144,
            0,
            circle(0, 0, 15, edged("black")),
            turn(at ? 45 : 90, rect(-12, -5, 24, 10, 5, tint("#d6ea4e")), ellipse(0, 0, 5, 3, tint("#f6fcc8"))),
          ),
        ),
      ),
    ),

  square: ({ paint = "kestrel" }) =>
    turn(
      8,
      path("M-84 -98H-56V96H-84Z", litFromLeft("silver")),
      repeat(22, (at) => stroke(`M-57 ${-90 + at * 7}h${at % 5 ? -7 : -13}`, paints.black.base, 1.2, "butt")),
      path("M-92 58H96Q102 58 102 64V92Q102 98 96 98H-92Q-98 98 -98 92V64Q-98 58 -92 58Z", lit(paint)),
      rect(-88, 64, 180, 6, 3, flat(paint, "light")),
      rect(14, 72, 46, 16, 6, edged("black")),
      rect(18, 75, 38, 10, 5, tint("#d6ea4e")),
      circle(-70, 78, 9, lit("silver")),
    ),

  caliper: ({ paint = "black" }) =>
    turn(
      -28,
      path("M-112 -52L-98 -60V-28H108V-2H-86V62L-98 44L-104 -28Z", lit("silver")),
      path("M-108 -52L-98 -60V-40Z", flat("silver", "light")),
      repeat(26, (at) => stroke(`M${-26 + at * 5} -4v${at % 5 ? -7 : -12}`, paints.black.base, 1, "butt")),
      path("M-62 -52L-52 -62V-36H-62Z", lit("silver")),
      path("M-84 44L-78 62V2H-64Z", lit("grey")),
      path("M-78 -36H24Q30 -36 30 -30V8Q30 14 24 14H-72L-84 62V2Z", lit(paint)),
      rect(-54, -28, 74, 22, 3, tint("#b9c8b4")),
      stroke("M-44 -12v-11h8v11zM-26 -12v-11M-14 -12h8v-5.500h-8v-5.500h8M6 -23v11", paints.black.dark, 2.2),
      repeat(3, (at) => circle(-46 + at * 18, 5, 4, flat(at ? "grey" : "kestrel"))),
      circle(42, 4, 9, lit("grey")),
      rect(108, -20, 8, 9, 1, lit("grey")),
    ),

  rule: ({ paint = "silver" }) =>
    turn(
      -38,
      repeat(2, (row) =>
        move(
          row * 10 - 5,
          row * 46 - 24,
          rect(-112, -15, 224, 30, 3, lit(paint)),
          repeat(41, (at) =>
            stroke(`M${-100 + at * 5} -15v${at % 10 ? (at % 5 ? 7 : 11) : 15}`, paints.black.dark, 1, "butt"),
          ),
          circle(104, 4, 4, tint("#6b7681")),
        ),
      ),
    ),

  laser: ({ paint = "kestrel", sleeve = "red" }) =>
    stroke("M-116 6H116M6 -116V116", paints[sleeve].base, 2.2) +
    stroke("M-116 6H116M6 -116V116", paints[sleeve].light, 0.8) +
    ground(94, 62) +
    path("M-30 62H32L46 92H-44Z", lit("black")) +
    path("M-58 -46Q-58 -64 -40 -64H42Q60 -64 60 -46V50Q60 68 42 68H-40Q-58 68 -58 50Z", litFromLeft("black")) +
    path("M-50 -42Q-50 -56 -36 -56H38Q52 -56 52 -42V20H-50Z", litFromLeft(paint)) +
    path("M-26 -20Q-26 -42 2 -42Q30 -42 30 -20V22H-26Z", edged("black", "dark")) +
    circle(2, -8, 17, lit("grey")) +
    circle(2, -8, 11, edged(sleeve)) +
    circle(-2, -12, 3.5, tint("#ffffff", 0.8)) +
    rect(-24, 34, 52, 16, 8, lit("grey")) +
    circle(-14, 42, 4, flat("green")) +
    circle(18, 42, 4, flat("red")),

  distanceMeter: ({ paint = "kestrel" }) =>
    turn(
      14,
      rect(-50, -106, 100, 212, 24, lit("black")),
      rect(-42, -98, 84, 196, 18, lit(paint)),
      rect(-34, -84, 68, 78, 6, edged("black", "dark")),
      rect(-29, -79, 58, 68, 3, tint("#b9c8b4")),
      stroke("M-20 -62h12M-20 -46h12M2 -62h6v10h-6v10h6M18 -62v20", paints.black.dark, 3),
      stroke("M-20 -24h40", paints.black.dark, 2),
      circle(0, 24, 19, lit("red")),
      repeat(4, (at) => rect(at % 2 ? 8 : -32, 52 + Math.floor(at / 2) * 20, 24, 13, 6, lit("black"))),
    ),

  chalkLine: ({ paint = "blue" }) =>
    turn(
      -30,
      stroke("M70 0Q96 10 112 -4", paints[paint].light, 3),
      path("M104 -12l14 6l-6 12z", lit("silver")),
      path("M-92 -26Q-88 -58 -44 -58H6Q40 -54 78 -12V12Q40 54 6 58H-44Q-88 58 -92 26Z", lit(paint)),
      path("M-80 -22Q-76 -46 -42 -46H2Q30 -44 60 -10V10Q30 44 2 46H-42Q-76 46 -80 22Z", edged("black", "dark")),
      circle(-28, 0, 36, lit(paint)),
      turn(34, rect(-34, -8, 46, 16, 8, lit("grey")), circle(8, 0, 9, lit("black"))),
      circle(-28, 0, 9, lit("silver")),
      rod("M-92 0H-110", "silver", 8),
    ),

  marker: ({ paint = "black" }) =>
    diagonal(
      path("M-112 -11Q-114 -14 -106 -14H34V14H-106Q-114 14 -112 11Z", lit("white")),
      rect(-112, -15, 44, 30, 8, lit(paint)),
      rect(-40, -14, 48, 28, 0, flat(paint)),
      rect(-68, -9, 100, 5, 2.5, tint("#ffffff", 0.5)),
      path("M34 -14L56 -10V10L34 14Z", lit("grey")),
      rect(56, -5, 46, 10, 2, lit("silver")),
      path("M102 -3.500L114 -1.500V1.500L102 3.500Z", edged(paint)),
    ),
} as const satisfies { readonly [name: string]: Drawing };
