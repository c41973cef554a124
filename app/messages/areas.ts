/** The areas of the site that have words of their own: the one line that a new `<area>.json` costs. */
export type Messages = {
  readonly common: typeof import("./en/common.json");
  readonly errors: typeof import("./en/errors.json");
};
