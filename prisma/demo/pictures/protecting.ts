import { kestrel } from "./kestrel.ts";
import type { Drawing } from "./look.ts";
import { paints } from "./paints.ts";
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
  scale,
  stroke,
  tint,
  turn,
} from "./shapes.ts";

export const protecting = {
  glove: ({ paint = "grey", sleeve, stretch = 1 }) =>
    turn(
      12,
      path(
        "M-44 44L-46 -2Q-70 -22 -76 -36Q-78 -50 -66 -50Q-54 -46 -38 -22L-46 -80Q-46 -94 -34 -94Q-24 -94 -22 -82L-16 -44L-14 -98Q-12 -110 -2 -110Q10 -110 10 -98L10 -44L20 -92Q24 -104 34 -102Q44 -98 42 -88L34 -38L50 -70Q56 -80 64 -76Q72 -70 68 -60L50 -8V44Z",
        litFromLeft(sleeve ?? paint),
      ),
      path(
        `M-44 36H50V${68 + 34 * (stretch - 1)}Q52 ${92 * stretch} 44 ${94 * stretch}H-40Q-48 ${92 * stretch} -46 ${68 + 34 * (stretch - 1)}Z`,
        litFromLeft(paint),
      ),
      repeat(9, (at) => stroke(`M${-36 + at * 10} 54V${86 * stretch}`, paints[paint].dark, 1.5)),
      rect(-48, 36, 100, 10, 4, flat(sleeve ? "kestrel" : paint, sleeve ? "base" : "dark")),
      stroke("M-20 -34Q-4 -26 12 -34M14 -30Q26 -22 38 -26M-34 -8Q0 10 40 0", paints[sleeve ?? paint].light, 2),
    ),

  helmet: ({ paint = "white" }) =>
    ground(74, 96) +
    path("M-92 40Q-96 -72 4 -74Q92 -70 92 40Z", litFromLeft(paint)) +
    path("M-18 -72Q2 -78 24 -72L30 38H-26Z", lit(paint)) +
    stroke("M-44 -58Q-60 -10 -58 36M50 -58Q66 -12 64 36", paints[paint].dark, 2.5) +
    path("M-100 36H92Q118 40 116 54Q112 62 96 62H-92Q-106 60 -106 48Z", lit(paint)) +
    path("M-96 52Q0 66 106 52L96 62H-92Z", flat(paint, "dark")) +
    circle(4, 10, 19, flat("kestrel")) +
    kestrel(4, 10, 0.52),

  glasses: ({ paint = "clear" }) =>
    move(
      0,
      4,
      rod("M-98 -24L-72 -58Q-60 -66 -40 -60M98 -24L72 -58Q60 -66 40 -60", "black", 8),
      path(
        "M-110 -30Q-60 -46 0 -34Q60 -46 110 -30Q112 14 82 34Q48 46 22 18Q10 4 0 4Q-10 4 -22 18Q-48 46 -82 34Q-112 14 -110 -30Z",
        lit(paint),
      ),
      path(
        "M-98 -20Q-62 -32 -30 -26L-64 28Q-98 22 -98 -20ZM40 -28Q60 -30 76 -27L46 26Q34 20 26 8Z",
        tint("#ffffff", 0.4),
      ),
      path("M-112 -32Q-60 -52 0 -40Q60 -52 112 -32L110 -22Q60 -38 0 -27Q-60 -38 -110 -22Z", lit("black")),
      path("M-14 -30H14L10 2Q0 -4 -10 2Z", lit("black")),
      rect(-116, -36, 14, 26, 5, lit("kestrel")),
      rect(102, -36, 14, 26, 5, lit("kestrel")),
    ),

  earDefenders: ({ paint = "kestrel" }) =>
    stroke("M-74 14Q-92 -100 0 -100Q92 -100 74 14", paints.black.dark, 19) +
    stroke("M-74 14Q-92 -100 0 -100Q92 -100 74 14", paints.black.base, 14) +
    stroke("M-50 -70Q-28 -94 0 -94Q28 -94 50 -70", paints.black.light, 5) +
    repeat(2, (side) =>
      scale(
        side ? -1 : 1,
        1,
        rod("M-78 -14V30", "silver", 7),
        path("M-62 -16Q-44 -16 -44 0V70Q-44 86 -62 86Z", litFromLeft("black")),
        path("M-62 -22Q-104 -16 -106 34Q-104 88 -62 92Q-54 92 -54 84V-14Q-54 -22 -62 -22Z", litFromLeft(paint)),
        path("M-74 -4Q-92 6 -92 34Q-92 62 -76 74Q-84 56 -84 34Q-84 12 -74 -4Z", flat(paint, "light")),
      ),
    ),

  earPlugs: ({ paint = "orange" }) =>
    repeat(2, (at) =>
      move(
        -38 + at * 70,
        -26 + at * 36,
        turn(
          -32 + at * 64,
          path(
            "M-26 62Q-30 66 -30 58L-20 -34Q-16 -70 0 -70Q16 -70 20 -34L30 58Q30 66 26 62Q0 74 -26 62Z",
            litFromLeft(paint),
          ),
          path("M-10 -40Q-8 -58 -1 -60Q-4 -20 -8 40H-18Z", flat(paint, "light")),
          ellipse(0, 61, 28, 9, edged(paint)),
        ),
      ),
    ),

  mask: ({ paint = "white" }) =>
    stroke(
      "M-78 -22Q-116 -60 -90 -92M78 -22Q116 -60 90 -92M-72 40Q-110 66 -92 96M72 40Q110 66 92 96",
      paints.yellow.base,
      5,
    ) +
    path(
      "M-86 -12Q-40 -58 0 -68Q40 -58 86 -12Q88 38 58 62Q30 84 0 86Q-30 84 -58 62Q-88 38 -86 -12Z",
      litFromLeft(paint),
    ) +
    path("M-86 -12Q0 -36 86 -12Q86 4 84 14Q0 -10 -84 14Q-86 4 -86 -12Z", edged(paint)) +
    stroke("M-74 50Q0 26 74 50", paints[paint].dark, 2) +
    stroke("M-34 -52Q0 -66 34 -52", paints.silver.dark, 6) +
    circle(0, 26, 25, lit("grey")) +
    circle(0, 26, 19, edged("blue")) +
    repeat(3, (at) => rect(-13, 17 + at * 8, 26, 3.5, 1.5, flat("blue", "dark"))),

  vest: ({ paint = "yellow" }) =>
    path(
      "M-40 -104Q-28 -84 0 -46Q28 -84 40 -104L66 -92Q58 -40 84 -22V96Q84 102 78 102H-78Q-84 102 -84 96V-22Q-58 -40 -66 -92Z",
      litFromLeft(paint),
    ) +
    path("M-56 -98L-42 -104L-30 -86V12H-48V-60ZM56 -98L42 -104L30 -86V12H48V-60Z", edged("silver", "light")) +
    repeat(2, (at) => rect(-84, 12 + at * 42, 168, 20, 0, edged("silver", "light"))) +
    stroke("M0 -46V102", paints[paint].dark, 3) +
    stroke("M-40 -104Q-28 -84 0 -46Q28 -84 40 -104", paints.black.base, 5) +
    stroke("M-66 -92Q-58 -40 -84 -22M66 -92Q58 -40 84 -22", paints.black.base, 5) +
    rect(-64, -28, 30, 30, 3, edged(paint, "dark")),

  trousers: ({ paint = "black" }) =>
    path(
      "M-58 -108H58L72 104Q72 110 66 110H24Q18 110 18 104L2 -14H-2L-18 104Q-18 110 -24 110H-66Q-72 110 -72 104Z",
      litFromLeft(paint),
    ) +
    rect(-60, -110, 120, 18, 3, lit("black")) +
    repeat(4, (at) => rect(-48 + at * 29, -113, 7, 24, 2, flat(paint, "dark"))) +
    stroke("M0 -92V-18M-56 -80Q-40 -58 -20 -92M56 -80Q40 -58 20 -92", paints[paint].dark, 2.5) +
    path("M-64 10L-18 10L-24 54H-68ZM64 10L18 10L24 54H68Z", edged(paint, "dark")) +
    path("M-66 -34H-42L-44 -2H-68ZM66 -34H42L44 -2H68Z", edged(paint, "light")) +
    stroke("M-62 62L-24 62M62 62L24 62M-44 -34H-66M44 -34H66", paints.kestrel.base, 4),

  jacket: ({ paint = "black", sleeve = "kestrel" }) =>
    path(
      "M-50 -88L-86 -70Q-98 -60 -104 74L-78 80L-62 -6ZM50 -88L86 -70Q98 -60 104 74L78 80L62 -6Z",
      litFromLeft(paint),
    ) +
    path(
      "M-50 -90Q0 -74 50 -90Q68 -84 66 -60L68 92Q68 102 58 102H-58Q-68 102 -68 92L-66 -60Q-68 -84 -50 -90Z",
      litFromLeft(paint),
    ) +
    path("M-50 -90Q0 -74 50 -90Q68 -84 66 -60V-44Q0 -28 -66 -44V-60Q-68 -84 -50 -90Z", lit(sleeve)) +
    path("M-30 -104Q0 -116 30 -104L24 -76Q0 -66 -24 -76Z", lit("black")) +
    stroke("M0 -76V102", paints.black.dark, 4) +
    stroke("M-66 -38Q0 -22 66 -38", paints.silver.light, 4) +
    stroke("M-54 40L-24 56M54 40L24 56", paints[sleeve].base, 4) +
    rect(20, -20, 34, 5, 2, flat(sleeve)) +
    path("M-104 66L-78 72V80L-104 74ZM104 66L78 72V80L104 74Z", flat(sleeve)),

  shoe: ({ paint = "black", sleeve = "kestrel" }) =>
    ground(74, 106) +
    path(
      "M-100 36Q-98 -30 -88 -62Q-84 -72 -74 -72H-20Q-12 -72 -10 -64Q-4 -34 20 -18Q48 -4 82 4Q108 12 110 40L108 54H-100Z",
      lit(paint),
    ) +
    path("M60 -2Q108 8 110 40L108 54H52Q44 22 60 -2Z", edged(paint, "dark")) +
    path("M-100 36Q-98 0 -94 -30L-58 -22Q-64 20 -58 54H-100Z", edged(sleeve)) +
    path("M-90 -58H-12L-10 -64Q-12 -72 -20 -72H-74Q-84 -72 -88 -62Z", lit(sleeve)) +
    path("M-106 48H110Q114 52 112 62Q110 74 98 74H-94Q-108 74 -106 48Z", lit("grey")) +
    repeat(11, (at) => rect(-98 + at * 19, 66, 12, 10, 2, flat("black", "dark"))) +
    repeat(4, (at) => stroke(`M${-28 + at * 15} ${-52 + at * 13}l20 -7`, paints.silver.light, 4)) +
    stroke("M-40 10Q0 34 52 30", paints[sleeve].base, 4),

  kneePads: ({ paint = "black", sleeve = "kestrel" }) =>
    repeat(2, (at) =>
      move(
        -52 + at * 104,
        at * 10 - 4,
        rect(-52, -52, 104, 16, 4, edged("grey", "dark")),
        rect(-52, 44, 104, 16, 4, edged("grey", "dark")),
        path("M-36 -86Q0 -98 36 -86Q46 -20 40 72Q0 98 -40 72Q-46 -20 -36 -86Z", litFromLeft(paint)),
        path("M-28 -56Q0 -68 28 -56Q36 0 28 38Q0 52 -28 38Q-36 0 -28 -56Z", edged(sleeve)),
        ellipse(0, -8, 20, 34, edged(sleeve, "light")),
        repeat(3, (line) =>
          stroke(`M-22 ${54 + line * 9}Q0 ${62 + line * 9} 22 ${54 + line * 9}`, paints[paint].light, 2),
        ),
      ),
    ),

  firstAid: ({ paint = "green" }) =>
    ground(82, 100) +
    rod("M-30 -62V-76Q-30 -84 -22 -84H22Q30 -84 30 -76V-62", "black", 11) +
    rect(-100, -64, 200, 146, 14, lit(paint)) +
    rect(-100, 0, 200, 6, 0, flat(paint, "dark")) +
    repeat(2, (at) => rect(-76 + at * 126, -10, 26, 26, 4, lit("silver"))) +
    rect(-44, -44, 88, 88, 12, flat("white")) +
    path("M-11 -32H11V-11H32V11H11V32H-11V11H-32V-11H-11Z", flat(paint)),
} as const satisfies { readonly [name: string]: Drawing };
