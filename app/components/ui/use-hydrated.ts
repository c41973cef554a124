import { useSyncExternalStore } from "react";

/** Whether JavaScript has taken over the page: false on the server and in the first render, which must equal the server's. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
