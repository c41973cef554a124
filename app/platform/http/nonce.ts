import { createContext, useContext } from "react";

const NonceContext = createContext("");

/** Gives the page the nonce of its Content-Security-Policy. Only the server knows it; browsers hide it from scripts. */
export const NonceProvider = NonceContext.Provider;

/** The nonce for a `<script>` or `<style>` of the page; empty in the browser, as the attribute then reads there too. */
export function useNonce(): string {
  return useContext(NonceContext);
}
