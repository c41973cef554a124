import { logContext } from "./log.server.ts";
import { singleton } from "./singleton.ts";

const memos = singleton("once-per-request", () => new WeakMap<object, Map<string, Promise<unknown>>>());

/** `make()` at most once per HTTP request and key, however many loaders ask. Outside a request it runs each time. */
export function oncePerRequest<T>(key: string, make: () => Promise<T>): Promise<T> {
  const request = logContext.getStore();
  if (!request) return make();
  const memo = memos.get(request) ?? new Map<string, Promise<unknown>>();
  memos.set(request, memo);
  const known = memo.get(key) as Promise<T> | undefined;
  if (known) return known;
  const made = make();
  memo.set(key, made);
  return made;
}
