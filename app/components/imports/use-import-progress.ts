import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

const EVERY_MS = 1_500;

/** Loads the page's data again and again while an import moves and someone is looking. */
export function useImportProgress(moving: boolean): void {
  const { revalidate, state } = useRevalidator();

  useEffect(() => {
    if (!moving || state !== "idle") return;
    function look(): void {
      if (document.visibilityState === "visible") revalidate();
    }
    const timer = setTimeout(look, EVERY_MS);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [moving, state, revalidate]);
}
