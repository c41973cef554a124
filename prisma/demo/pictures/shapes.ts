import { type Paint, paints } from "./paints.ts";

// Every drawing stands in a square of 240 × 240 with its middle at (0, 0). Long tools are drawn lying, handle to the left,
// and turned at the end, so that their coordinates stay readable.

/** How a shape is coloured. The edge keeps light steel visible on a white page and dark steel on a dark one. */
export type Ink = { readonly fill: string; readonly edge?: string; readonly opacity?: number };

/** Lit from above: light at the top of the shape, dark at its foot. */
export function lit(paint: Paint): Ink {
  return { fill: `url(#lit-${paint})`, edge: paints[paint].dark };
}

/** Lit from the left. */
export function litFromLeft(paint: Paint): Ink {
  return { fill: `url(#side-${paint})`, edge: paints[paint].dark };
}

/** One even tone, with an edge unless it lies upon another shape. */
export function flat(paint: Paint, tone: "base" | "light" | "dark" = "base"): Ink {
  return { fill: paints[paint][tone] };
}

export function edged(paint: Paint, tone: "base" | "light" | "dark" = "base"): Ink {
  return { fill: paints[paint][tone], edge: paints[paint].dark };
}

/** A colour of its own, for light, glass and shadow. */
export function tint(fill: string, opacity = 1): Ink {
  return { fill, opacity };
}

export function rect(x: number, y: number, width: number, height: number, radius: number, ink: Ink): string {
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${n(radius)}" ${attributesOf(ink)}/>`;
}

export function circle(x: number, y: number, radius: number, ink: Ink): string {
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" ${attributesOf(ink)}/>`;
}

export function ellipse(x: number, y: number, radiusX: number, radiusY: number, ink: Ink): string {
  return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(radiusX)}" ry="${n(radiusY)}" ${attributesOf(ink)}/>`;
}

export function path(d: string, ink: Ink): string {
  return `<path d="${d}" ${attributesOf(ink)}/>`;
}

/** A closed outline with holes: what lies inside an odd number of its loops is filled. */
export function pierced(d: string, ink: Ink): string {
  return `<path fill-rule="evenodd" d="${d}" ${attributesOf(ink)}/>`;
}

export function stroke(d: string, colour: string, width: number, cap: "round" | "butt" = "round"): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="${cap}" stroke-linejoin="round"/>`;
}

/** A bent rod or cable: an edge, the body and a line of light along it. */
export function rod(d: string, paint: Paint, width: number, cap: "round" | "butt" = "round"): string {
  const { base, light, dark } = paints[paint];
  return (
    stroke(d, dark, width, cap) + stroke(d, base, width - 3, cap) + stroke(d, light, Math.max(1, (width - 3) / 4), cap)
  );
}

/** A smooth closed outline round a regular star or polygon's corners: nuts, knobs, saw teeth. */
export function polygon(corners: number, radius: number, ink: Ink, turnBy = 0): string {
  const points = Array.from({ length: corners }, (_, at) => {
    const angle = ((turnBy + (at * 360) / corners) * Math.PI) / 180;
    return `${n(Math.cos(angle) * radius)} ${n(Math.sin(angle) * radius)}`;
  });
  return path(`M${points.join("L")}Z`, ink);
}

/** Several parts as one. */
export function group(...parts: readonly string[]): string {
  return parts.join("");
}

export function turn(degrees: number, ...parts: readonly string[]): string {
  return `<g transform="rotate(${n(degrees)})">${parts.join("")}</g>`;
}

/** For long thin things: pointing to the upper right, grown to the length of the diagonal. */
export function diagonal(...parts: readonly string[]): string {
  return turn(-45, scale(1.24, 1.24, ...parts));
}

export function move(x: number, y: number, ...parts: readonly string[]): string {
  return `<g transform="translate(${n(x)} ${n(y)})">${parts.join("")}</g>`;
}

export function scale(factorX: number, factorY: number, ...parts: readonly string[]): string {
  return `<g transform="scale(${n(factorX)} ${n(factorY)})">${parts.join("")}</g>`;
}

/** The shape and its mirror image below the x axis. */
export function mirrored(...parts: readonly string[]): string {
  return parts.join("") + scale(1, -1, ...parts);
}

/** The same thing `count` times, a step apart. */
export function repeat(count: number, draw: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => draw(at)).join("");
}

/** The soft shadow under something that stands. */
export function ground(y: number, halfWidth: number): string {
  return `<ellipse cx="0" cy="${n(y)}" rx="${n(halfWidth)}" ry="${n(halfWidth / 14)}" fill="#5b6670" fill-opacity="0.22"/>`;
}

/** A whole picture as an SVG file with the shadings that it uses. */
export function picture(...parts: readonly string[]): string {
  const body = parts.join("");
  const used = [...new Set(body.match(/(?<=url\(#)[a-z]+-[a-z]+/g))];
  const shadings = used.map((id) => shading(id)).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-120 -120 240 240"><defs>${shadings}</defs>${body}</svg>`;
}

function shading(id: string): string {
  const [kind, paint] = id.split("-") as ["lit" | "side", Paint];
  const { light, base, dark } = paints[paint];
  const [x, y] = kind === "lit" ? [0, 1] : [1, 0];
  return (
    `<linearGradient id="${id}" x1="0" y1="0" x2="${x}" y2="${y}"><stop offset="0.05" stop-color="${light}"/>` +
    `<stop offset="0.5" stop-color="${base}"/><stop offset="1" stop-color="${dark}"/></linearGradient>`
  );
}

function attributesOf({ fill, edge, opacity = 1 }: Ink): string {
  const outline = edge ? ` stroke="${edge}" stroke-width="1.5" stroke-linejoin="round"` : "";
  return `fill="${fill}"${outline}${opacity < 1 ? ` fill-opacity="${opacity}"` : ""}`;
}

/** Two digits are finer than any screen shows. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
