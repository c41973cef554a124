type Rgb = readonly [red: number, green: number, blue: number];

const lightPage: Rgb = [255, 255, 255];
const darkPage: Rgb = [20, 21, 24];
const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];

/** The accent of an installation whose brand has chosen none. */
export const defaultAccent = "#17607f";

/**
 * The CSS variables that a brand's accent ("#b4471f") becomes: moved only as far from the brand's own colour as
 * WCAG 2.2 AA asks, so that a button's words, a link on the page and the button itself can be told apart in both themes.
 * A colour that is not six hex digits becomes the default accent.
 */
export function accentVariables(hex: string): Record<`--${string}`, string> {
  const brand = parseHex(hex) ?? (parseHex(defaultAccent) as Rgb);
  const onLight = mixUntil(brand, black, (colour) => contrast(colour, lightPage) >= 3);
  const onDark = mixUntil(brand, white, (colour) => contrast(colour, darkPage) >= 3);
  const soft = 0.09;
  return {
    "--accent-on-light": toHex(onLight),
    "--accent-on-dark": toHex(onDark),
    "--accent-hover-on-light": toHex(hovered(onLight)),
    "--accent-hover-on-dark": toHex(hovered(onDark)),
    "--text-on-accent-light": toHex(textOn(onLight)),
    "--text-on-accent-dark": toHex(textOn(onDark)),
    "--accent-ink-on-light": toHex(
      mixUntil(brand, black, (colour) => contrast(colour, mix(lightPage, onLight, soft)) >= 4.6),
    ),
    "--accent-ink-on-dark": toHex(
      mixUntil(brand, white, (colour) => contrast(colour, mix(darkPage, onDark, 2 * soft)) >= 4.6),
    ),
  };
}

/** WCAG 2.2 contrast ratio of two colours, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [lighter, darker] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** "#b4471f" as three bytes, or null. */
export function parseHex(hex: string): Rgb | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex.trim());
  if (!match) return null;
  const [, red = "", green = "", blue = ""] = match;
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

function mixUntil(from: Rgb, to: Rgb, enough: (colour: Rgb) => boolean): Rgb {
  for (let share = 0; share < 1; share += 0.02) {
    const colour = mix(from, to, share);
    if (enough(colour)) return colour;
  }
  return to;
}

// White words wherever they can be read, as people expect on a coloured button; every colour is readable with one of the two.
function textOn(ground: Rgb): Rgb {
  return contrast(white, ground) >= 4.5 ? white : black;
}

// Away from the words on it, so that hovering never makes them harder to read.
function hovered(ground: Rgb): Rgb {
  return mix(ground, textOn(ground) === white ? black : white, 0.14);
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const channel = (a: number, b: number): number => Math.round(a + (b - a) * share);
  return [channel(from[0], to[0]), channel(from[1], to[1]), channel(from[2], to[2])];
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toHex(colour: Rgb): string {
  return `#${colour.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
