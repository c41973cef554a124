import { kestrel } from "./kestrel.ts";
import type { Drawing } from "./look.ts";
import { type Paint, paints } from "./paints.ts";
import {
  circle,
  edged,
  flat,
  ground,
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
} from "./shapes.ts";

export const storing = {
  toolBox: ({ paint = "kestrel" }) =>
    ground(80, 104) +
    rod("M-44 -40V-58Q-44 -68 -34 -68H34Q44 -68 44 -58V-40", "black", 13) +
    path("M-88 -44H88L102 -14V2H-102V-14Z", lit("black")) +
    path("M-80 -38H80L90 -16H-90Z", flat("black", "light")) +
    path("M-102 2H102L94 72Q92 80 84 80H-84Q-92 80 -94 72Z", lit(paint)) +
    rect(-102, -4, 204, 12, 3, lit("black")) +
    rect(-66, -14, 26, 34, 4, lit("silver")) +
    rect(40, -14, 26, 34, 4, lit("silver")) +
    rect(-30, 30, 60, 24, 5, flat(paint, "dark")) +
    kestrel(0, 42, 0.5),

  cantileverBox: ({ paint = "red" }) =>
    ground(88, 100) +
    rod("M-76 -74Q0 -104 76 -74", "black", 9) +
    repeat(2, (side) =>
      scale(
        side ? -1 : 1,
        1,
        path("M4 -72H92L98 -44H4Z", lit(paint)),
        path("M-6 -40H108L112 -12H-6Z", lit(paint)),
        rect(8, -68, 84, 7, 2, flat(paint, "dark")),
        rect(8, -36, 98, 7, 2, flat(paint, "dark")),
        rod("M36 -56L64 28M84 -56L102 4", "silver", 5),
      ),
    ) +
    path("M-92 -4H92V80Q92 88 84 88H-84Q-92 88 -92 80Z", lit(paint)) +
    rect(-92, -4, 184, 14, 0, flat(paint, "dark")) +
    rect(-16, 2, 32, 26, 3, lit("silver")) +
    circle(0, 16, 5, flat("black")) +
    rect(-74, 44, 148, 4, 2, flat(paint, "light")),

  stackCase: ({ paint = "black", sleeve = "kestrel", stretch = 1 }) => {
    const top = 84 - 132 * Math.min(1.25, stretch);
    return (
      ground(90, 100) +
      rod(`M-36 ${top}v-16q0 -8 8 -8H28q8 0 8 8v16`, "black", 12) +
      rect(-100, top, 200, 40, 8, lit(paint)) +
      rect(-100, top + 36, 200, 84 - top - 36, 8, lit(paint)) +
      rect(-104, top + 32, 208, 10, 3, flat(paint, "dark")) +
      repeat(2, (at) => rect(-76 + at * 122, top + 20, 30, 36, 5, lit(sleeve))) +
      repeat(5, (at) => rect(-84 + at * 37, top + 64, 20, Math.max(8, 84 - top - 78), 4, flat(paint, "dark"))) +
      kestrel(0, top + 18, 0.42) +
      (stretch > 1.1
        ? circle(-82, 84, 17, lit("black")) +
          circle(82, 84, 17, lit("black")) +
          circle(-82, 84, 7, flat("silver")) +
          circle(82, 84, 7, flat("silver"))
        : "")
    );
  },

  organiser: ({ paint = "kestrel" }) =>
    rod("M-30 -82V-94Q-30 -100 -24 -100H24Q30 -100 30 -94V-82", "black", 11) +
    rect(-104, -84, 208, 176, 12, lit("black")) +
    rect(-94, -74, 188, 156, 6, edged("black", "dark")) +
    repeat(12, (at) => {
      const x = -88 + (at % 4) * 45;
      const y = -68 + Math.floor(at / 4) * 50;
      return (
        rect(x, y, 41, 46, 4, edged(at % 5 === 0 ? paint : "grey", at % 5 === 0 ? "base" : "light")) +
        repeat(5, (piece) =>
          circle(
            x + 8 + ((piece * 13 + at * 7) % 26),
            y + 12 + ((piece * 17 + at * 11) % 26),
            4,
            edged(partColours[at % 4] ?? "silver"),
          ),
        )
      );
    }) +
    path("M-94 -74H-20L-72 82H-88Q-94 82 -94 76Z", { fill: "#ffffff", opacity: 0.13 }) +
    rect(-70, 86, 34, 12, 4, lit(paint)) +
    rect(36, 86, 34, 12, 4, lit(paint)),

  toolBag: ({ paint = "black", sleeve = "kestrel" }) =>
    ground(84, 104) +
    rod("M-84 -24L-70 -70Q-66 -80 -56 -80H56Q66 -80 70 -70L84 -24", "silver", 9) +
    rect(-34, -88, 68, 17, 8, lit("black")) +
    move(-40, -46, rect(-6, -22, 12, 60, 5, litFromLeft("red"))) +
    move(-6, -50, rect(-4, -6, 8, 50, 1, litFromLeft("silver")), rect(-12, -20, 36, 16, 3, lit("grey"))) +
    move(44, -44, rect(-7, -14, 14, 60, 5, litFromLeft("yellow"))) +
    path("M-98 -30H98L104 66Q104 78 92 78H-92Q-104 78 -104 66Z", lit(paint)) +
    path("M-103 52H103L104 74Q104 86 92 86H-92Q-104 86 -104 74Z", edged("black", "dark")) +
    rect(-98, -32, 196, 10, 4, flat(sleeve)) +
    repeat(
      4,
      (at) =>
        path(
          `M${-88 + at * 46} 2H${-50 + at * 46}V44Q${-50 + at * 46} 50 ${-56 + at * 46} 50H${-82 + at * 46}Q${-88 + at * 46} 50 ${-88 + at * 46} 44Z`,
          edged(paint, "base"),
        ) + rect(-88 + at * 46, 0, 38, 6, 2, flat(sleeve)),
    ),

  backpack: ({ paint = "black", sleeve = "kestrel" }) =>
    ground(106, 70) +
    rod("M-20 -92Q-20 -112 0 -112Q20 -112 20 -92", "black", 8) +
    path("M-66 -40Q-64 -98 0 -98Q64 -98 66 -40L74 88Q74 104 58 104H-58Q-74 104 -74 88Z", litFromLeft(paint)) +
    stroke("M-52 -30Q-50 -84 0 -84Q50 -84 52 -30", paints[sleeve].base, 4) +
    path("M-50 14H50Q58 14 58 24V78Q58 90 46 90H-46Q-58 90 -58 78V24Q-58 14 -50 14Z", edged(paint, "dark")) +
    path("M-50 14H50Q58 14 58 24V38H-58V24Q-58 14 -50 14Z", flat(paint)) +
    stroke("M-50 38H50", paints[sleeve].base, 4) +
    rect(-34, -50, 68, 44, 8, edged(paint, "dark")) +
    kestrel(0, -28, 0.8) +
    path("M-74 30L-88 40V76L-73 82ZM74 30L88 40V76L73 82Z", lit("black")),

  trolley: ({ paint = "kestrel" }) =>
    ground(114, 78) +
    repeat(2, (at) => circle(-58 + at * 116, 100, 13, lit("black")) + circle(-58 + at * 116, 100, 5, flat("silver"))) +
    path("M-78 -90H78V88H-78Z", lit(paint)) +
    path("M-86 -104Q-86 -108 -80 -108H80Q86 -108 86 -104V-86H-86Z", lit("black")) +
    rod("M78 -74H92V-24H78", "silver", 7) +
    repeat(6, (at) => {
      const y = -80 + at * 24 + (at > 4 ? 4 : 0);
      const height = at > 3 ? 34 : 21;
      return at < 5 ? rect(-70, y, 140, height - 1, 3, lit(paint)) + rect(-60, y + 4, 120, 5, 2.5, lit("silver")) : "";
    }) +
    rect(-78, 68, 156, 20, 0, flat(paint, "dark")) +
    circle(60, -96, 4, flat("silver")),

  workbench: ({ paint = "blue", sleeve = "wood" }) =>
    ground(90, 108) +
    path("M-98 -30H-80V88H-98ZM80 -30H98V88H80Z", litFromLeft(paint)) +
    rect(-80, 50, 160, 12, 1, lit(paint)) +
    rect(12, -28, 68, 66, 2, lit(paint)) +
    repeat(
      3,
      (at) => rect(17, -23 + at * 20, 58, 17, 2, lit("grey")) + rect(34, -17 + at * 20, 24, 4, 2, flat("black")),
    ) +
    rect(-110, -48, 220, 20, 3, lit(sleeve)) +
    stroke("M-104 -42H40M-60 -36H100", paints[sleeve].dark, 1) +
    move(
      -62,
      -68,
      scale(
        0.34,
        0.34,
        path("M-92 -8H62V22H-92ZM-10 -54H76V-8H-10ZM-86 -54H-34V-8H-92ZM-44 18H40L52 60H-56Z", lit("grey")),
      ),
    ) +
    move(34, -56, rect(-26, -8, 52, 8, 3, lit("kestrel"))),

  drawerUnit: ({ paint = "blue" }) =>
    ground(98, 74) +
    rect(-76, -96, 152, 192, 5, litFromLeft(paint)) +
    repeat(4, (at) => {
      const y = -86 + at * 44;
      return (
        rect(-66, y, 132, 39, 3, lit("silver")) +
        rect(-40, y + 9, 80, 8, 4, lit("black")) +
        rect(-56, y + 24, 34, 8, 1, flat("white"))
      );
    }) +
    circle(60, -90, 4, flat("silver")),

  shelf: ({ paint = "silver" }) =>
    ground(108, 96) +
    repeat(
      4,
      (at) =>
        rect(-90, -92 + at * 60, 180, 10, 1, lit(paint)) +
        (at > 0
          ? repeat(
              3,
              (box) =>
                rect(
                  -78 + box * 54,
                  -92 + at * 60 - 30 - (box % 2) * 6,
                  44,
                  30 + (box % 2) * 6,
                  2,
                  lit(box === at % 3 ? "kestrel" : box % 2 ? "wood" : "blue"),
                ) + rect(-70 + box * 54, -92 + at * 60 - 20, 26, 9, 1, flat("white")),
            )
          : ""),
    ) +
    path("M-96 -108H-84V108H-96ZM84 -108H96V108H84Z", litFromLeft(paint)) +
    repeat(11, (at) => circle(-90, -98 + at * 20, 2, flat("black")) + circle(90, -98 + at * 20, 2, flat("black"))),

  pegboard: ({ paint = "grey" }) =>
    rect(-110, -78, 220, 156, 5, lit(paint)) +
    repeat(60, (at) =>
      rect(-101 + (at % 10) * 21.6, -70 + Math.floor(at / 10) * 25.4, 8, 8, 1, flat("black", "dark")),
    ) +
    move(
      -62,
      -2,
      rect(-5, -10, 10, 66, 4, litFromLeft("wood")),
      rect(-24, -28, 48, 20, 4, lit("grey")),
      rod("M-12 -34V-44M12 -34V-44", "silver", 4),
    ) +
    move(4, 4, rect(-3, -2, 6, 54, 1, litFromLeft("silver")), rect(-9, -46, 18, 46, 7, litFromLeft("kestrel"))) +
    move(
      64,
      0,
      pierced("M0 -44A19 19 0 1 1 -1 -44ZM0 -34A9 9 0 1 0 1 -34Z", lit("silver")),
      rect(-6, -8, 12, 58, 2, litFromLeft("silver")),
    ),

  hooks: () =>
    repeat(3, (at) =>
      move(
        -66 + at * 66,
        -18 + (at % 2) * 26,
        rect(-22, -62, 44, 60, 5, litFromLeft("silver")),
        circle(-10, -50, 4, flat("black")),
        circle(10, -50, 4, flat("black")),
        at === 1
          ? rod("M-14 -20V40Q-14 58 -2 58M14 -20V40Q14 58 26 58", "silver", 8)
          : rod("M0 -26V38Q0 62 20 62Q36 62 36 44", "silver", 9),
      ),
    ),
} as const satisfies { readonly [name: string]: Drawing };

const partColours: readonly Paint[] = ["silver", "gold", "black", "grey"];
