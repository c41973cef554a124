import type { DrawingName } from "./drawings.ts";
import type { Paint } from "./paints.ts";

/** The profile a driver or bit ends in. */
export type Tip = "slotted" | "phillips" | "pozidriv" | "torx" | "hex";

/** How one SKU is drawn: which drawing, and what tells it from its siblings. */
export type Look = { readonly drawing: DrawingName } & Partial<Finish>;

/** What a drawing may vary in; each has its own defaults. */
export type Finish = {
  readonly paint: Paint;
  /** The colour of a second part: an insulated blade, a lining, a strip. */
  readonly sleeve: Paint;
  readonly tip: Tip;
  /** Stretches what is long or large about the thing; 1 is as drawn. */
  readonly stretch: number;
};

/** The inside of a picture, in the coordinates of shapes.ts. */
export type Drawing = (finish: Partial<Finish>) => string;
