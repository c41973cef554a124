import { paints } from "./paints.ts";
import { flat, type Ink, lit, move, path, picture, rect, scale } from "./shapes.ts";

/** The brand's falcon on the wing, as it is printed on its goods. At size 1 it is 54 wide. */
export function kestrel(x: number, y: number, size: number, ink: Ink = flat("white")): string {
  return move(
    x,
    y,
    scale(size, size, path("M-26 -10Q-6 -10 2 0Q10 -12 28 -14Q18 2 6 8L0 18L-6 8Q-18 4 -26 -10Z", ink)),
  );
}

/** The mark of Kestrel Works: the falcon in a russet shield, above the edge of a bench. */
export function brandMark(): string {
  return picture(
    rect(-104, -104, 208, 208, 48, { ...lit("kestrel"), edge: paints.kestrel.dark }),
    kestrel(-2, -16, 2.7),
    rect(-66, 56, 132, 12, 6, flat("white")),
  );
}
