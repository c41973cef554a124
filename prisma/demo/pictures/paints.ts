/** The colours a handle, a case or a lens comes in. `kestrel` is the brand's own russet. */
export type Paint = keyof typeof paints;

/** Mid tones, so that a picture without a background stands on a white page and on a dark one. */
export const paints = {
  kestrel: { base: "#c8592b", light: "#e5834f", dark: "#98401c" },
  black: { base: "#56616c", light: "#7b8794", dark: "#39424b" },
  grey: { base: "#8f9aa5", light: "#b4bdc6", dark: "#66717c" },
  silver: { base: "#b4bec7", light: "#dde3e8", dark: "#7f8b96" },
  white: { base: "#e6eaee", light: "#fafbfc", dark: "#b3bcc5" },
  clear: { base: "#c6dfea", light: "#e6f2f7", dark: "#8cadbd" },
  red: { base: "#cf3b3b", light: "#e9716a", dark: "#96262a" },
  orange: { base: "#e8812a", light: "#f8ab66", dark: "#b35a10" },
  yellow: { base: "#eab62a", light: "#f8d877", dark: "#b08408" },
  green: { base: "#3d9463", light: "#6cbc8c", dark: "#276845" },
  blue: { base: "#2f74b8", light: "#659fd8", dark: "#1f5283" },
  gold: { base: "#c99a3d", light: "#e6c77d", dark: "#906b23" },
  wood: { base: "#c8975a", light: "#e2bd8a", dark: "#956936" },
} as const;
