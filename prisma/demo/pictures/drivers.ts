import type { Drawing, Tip } from "./look.ts";
import { type Paint, paints } from "./paints.ts";
import {
  circle,
  diagonal,
  edged,
  flat,
  lit,
  litFromLeft,
  move,
  path,
  polygon,
  rect,
  repeat,
  rod,
  scale,
  stroke,
  turn,
} from "./shapes.ts";

export const drivers = {
  screwdriver: ({ paint = "kestrel", sleeve, tip = "phillips" }) =>
    turn(-45, scale(1.22, 1.22, move(-8, 0, driverHandle(paint), blade(10, 82, tip, sleeve)))),

  driverSet: ({ paint = "kestrel", sleeve }) =>
    rect(-96, -22, 192, 22, 5, lit("black")) +
    repeat(6, (at) =>
      move(
        -77 + at * 31,
        -6,
        turn(
          90,
          scale(0.62, 0.72, driverHandle(paint), blade(10, 92 - at * 9, at % 2 ? "phillips" : "slotted", sleeve)),
        ),
      ),
    ) +
    rect(-96, -10, 192, 14, 4, lit("black")) +
    repeat(2, (at) => circle(-86 + at * 172, -3, 3, flat("silver"))),

  bit: ({ paint = "black", tip = "phillips" }) =>
    diagonal(
      path("M-92 -15L-86 -20H-20L-12 -12H-4V12H-12L-20 20H-86L-92 15Z", lit("silver")),
      rect(-92, -7, 74, 14, 0, flat("silver", "light")),
      rect(-4, -13, 34, 26, 3, lit(paint)),
      path("M30 -10H62L74 -7V7L62 10H30Z", lit("silver")),
      tipOf(74, 2.1, tip),
    ),

  bitSet: ({ paint = "kestrel" }) =>
    rect(-94, -66, 188, 132, 14, lit("black")) +
    rect(-84, -56, 168, 112, 8, edged("black", "dark")) +
    repeat(8, (at) => move(-70 + at * 20, -22, uprightBit(bitColours[at % 4] ?? "red"))) +
    repeat(8, (at) => move(-70 + at * 20, 26, uprightBit(bitColours[(at + 2) % 4] ?? "red"))) +
    rect(-84, -2, 168, 6, 0, flat("black")) +
    rect(-30, 58, 60, 16, 6, lit(paint)),

  hexKeys: ({ paint = "kestrel" }) =>
    turn(
      -18,
      repeat(6, (at) => {
        const y = -46 + at * 17;
        return rod(`M-62 ${y}H${22 + at * 15}q10 0 10 -10V${y - 34}`, "silver", 5.5 + at * 1.1);
      }),
      rect(-84, -62, 44, 124, 12, litFromLeft(paint)),
      repeat(6, (at) => circle(-62, -46 + at * 17, 4.5 + at * 0.5, flat(paint, "dark"))),
    ),

  tHandle: ({ paint = "kestrel" }) =>
    turn(
      -45,
      rod("M-60 0H98", "silver", 12),
      rod("M-70 34V56", "silver", 10),
      rect(-92, -60, 34, 106, 16, litFromLeft(paint)),
      rect(-84, -46, 8, 78, 4, flat(paint, "light")),
    ),
} as const satisfies { readonly [name: string]: Drawing };

const bitColours: readonly Paint[] = ["red", "blue", "yellow", "green"];

function driverHandle(paint: Paint): string {
  return (
    path(
      "M-96 -13Q-98 -19 -90 -20H-34Q-24 -20 -18 -13H-8Q2 -18 10 -14V14Q2 18 -8 13H-18Q-24 20 -34 20H-90Q-98 19 -96 13Z",
      lit(paint),
    ) +
    rect(-86, -14, 50, 7, 3.5, lit("black")) +
    rect(-86, 7, 50, 7, 3.5, lit("black")) +
    rect(-84, -3, 46, 4, 2, flat(paint, "light"))
  );
}

function blade(from: number, length: number, tip: Tip, sleeve?: Paint): string {
  const to = from + length;
  const insulation = sleeve
    ? rect(from, -8, length * 0.86, 16, 3, lit("red")) +
      rect(from + length * 0.72, -8, length * 0.14, 16, 2, lit(sleeve))
    : "";
  return rect(from, -5, length, 10, 1, lit("silver")) + tipOf(to, 1, tip) + insulation;
}

/** The working end, from `x` on to the right. */
function tipOf(x: number, size: number, tip: Tip): string {
  const at = (drawing: string): string => move(x, 0, scale(size, size, drawing));
  if (tip === "slotted") return at(path("M0 -5L6 -7.5H16V7.5H6L0 5Z", lit("grey")));
  if (tip === "torx")
    return at(rect(0, -4.5, 14, 9, 1, lit("grey")) + stroke("M1 -1.5H14M1 1.5H14", paints.grey.dark, 1.2));
  if (tip === "hex")
    return at(rect(0, -5, 13, 10, 0, lit("grey")) + stroke("M0 -1.7H13M0 1.7H13", paints.grey.dark, 0.8));
  const ribs = tip === "pozidriv" ? "M1 0H12M3 -2.6H10M3 2.6H10" : "M1 0H13";
  return at(path("M0 -5H4L15 -1.5V1.5L4 5H0Z", lit("grey")) + stroke(ribs, paints.grey.dark, 1.2));
}

function uprightBit(collar: Paint): string {
  return (
    move(0, -18, polygon(3, 6, flat("grey"), -90)) +
    rect(-5, -16, 10, 34, 2, litFromLeft("silver")) +
    rect(-6, -2, 12, 9, 2, litFromLeft(collar))
  );
}
