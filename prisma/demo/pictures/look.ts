import type { DrawingName } from "./drawings.ts";

/** The colours a handle, a case or a lens comes in. `kestrel` is the brand's own russet. */
export type Paint = keyof typeof paints;

/** Mid tones, so that a picture without a background stands on a white page and on a dark one. */
export const paints = {
  kestrel: { base: "#c8592b", light: "#e07a4b", dark: "#98401c" },
  black: { base: "#57616c", light: "#74808c", dark: "#3f4851" },
  grey: { base: "#8f9aa5", light: "#aeb8c1", dark: "#6c7782" },
  silver: { base: "#b4bec7", light: "#d3dae0", dark: "#86929d" },
  white: { base: "#e4e8ec", light: "#f6f8f9", dark: "#b9c2ca" },
  clear: { base: "#cfe3ec", light: "#e8f3f8", dark: "#94b3c2" },
  red: { base: "#cf3b3b", light: "#e66a62", dark: "#9b2528" },
  orange: { base: "#e8812a", light: "#f6a45c", dark: "#b75d12" },
  yellow: { base: "#eab62a", light: "#f6d167", dark: "#b98910" },
  green: { base: "#3d9463", light: "#65b586", dark: "#296b46" },
  blue: { base: "#2f74b8", light: "#5c99d4", dark: "#205486" },
  gold: { base: "#c99a3d", light: "#e0bd72", dark: "#967026" },
  wood: { base: "#c8975a", light: "#deb680", dark: "#9b6f3b" },
} as const;

/** The profile a driver or bit ends in. */
export type Tip = "slotted" | "phillips" | "pozidriv" | "torx" | "hex";

/** How one SKU is drawn: which drawing, and what tells it from its siblings. */
export type Look = {
  readonly drawing: DrawingName;
  readonly paint?: Paint;
  /** The colour of a second part: an insulated blade, a lining, a strip. */
  readonly sleeve?: Paint;
  readonly tip?: Tip;
  /** Stretches what is long about the tool; 1 is as drawn. */
  readonly stretch?: number;
};
