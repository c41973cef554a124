import { clamping } from "./clamping.ts";
import { drilling } from "./drilling.ts";
import { drivers } from "./drivers.ts";
import { fastening } from "./fastening.ts";
import { lighting } from "./lighting.ts";
import type { Drawing, Look } from "./look.ts";
import { measuring } from "./measuring.ts";
import { pliers } from "./pliers.ts";
import { protecting } from "./protecting.ts";
import { sawing } from "./sawing.ts";
import { picture } from "./shapes.ts";
import { storing } from "./storing.ts";
import { striking } from "./striking.ts";
import { turning } from "./turning.ts";

/** Every drawing by its name. */
export const drawings = {
  ...drivers,
  ...pliers,
  ...striking,
  ...sawing,
  ...measuring,
  ...clamping,
  ...turning,
  ...drilling,
  ...fastening,
  ...storing,
  ...lighting,
  ...protecting,
} as const;

export type DrawingName = keyof typeof drawings;

/** The picture of something with this look, as an SVG file of 240 × 240 without a background. */
export function draw({ drawing, ...finish }: Look): string {
  return picture((drawings[drawing] as Drawing)(finish));
}
