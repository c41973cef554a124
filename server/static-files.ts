import express, { type Router } from "express";

const PAGES = "build/remix/client";

/** What the build and public/ hold. A file under assets/ has its content's hash in its name and never changes. */
export function staticFiles(): Router {
  const router = express.Router();
  router.use("/assets", express.static(`${PAGES}/assets`, { immutable: true, maxAge: "1y", fallthrough: false }));
  router.use(express.static(PAGES, { maxAge: "1h", index: false, redirect: false }));
  return router;
}
