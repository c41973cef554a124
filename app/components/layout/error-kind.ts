/** The kinds of trouble that have words of their own, as keys below `errors`. */
export type ErrorKind = "badRequest" | "conflict" | "forbidden" | "notFound" | "tooLarge" | "tooMany" | "unexpected";

/** Which of them an HTTP status is. */
export function errorKind(status: number): ErrorKind {
  const known = kinds[status];
  if (known) return known;
  return status >= 400 && status < 500 ? "badRequest" : "unexpected";
}

const kinds: Readonly<Record<number, ErrorKind>> = {
  401: "forbidden",
  403: "forbidden",
  404: "notFound",
  409: "conflict",
  410: "notFound",
  413: "tooLarge",
  429: "tooMany",
};
