import { flat, move, path, scale } from "./shapes.ts";

/** The brand's falcon on the wing, as it is printed on its goods. At size 1 it is 54 wide. */
export function kestrel(x: number, y: number, size: number): string {
  return move(
    x,
    y,
    scale(size, size, path("M-26 -10Q-6 -10 2 0Q10 -12 28 -14Q18 2 6 8L0 18L-6 8Q-18 4 -26 -10Z", flat("white"))),
  );
}
