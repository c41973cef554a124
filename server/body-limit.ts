import type { RequestHandler } from "express";
import { refuseRequest } from "./refuse-request.ts";

const MEGABYTE = 1024 * 1024;
const FORM_LIMIT = 2 * MEGABYTE;
const UPLOAD_LIMIT = 64 * MEGABYTE;

/** Refuses a body that is too large before any of it is read. Each upload has a narrower limit of its own where it is parsed. */
export const limitBody: RequestHandler = (req, res, next) => {
  if (req.headers["transfer-encoding"] !== undefined) {
    refuseRequest(req, res, 411, "length-required", "The length of the body must be stated.");
    return;
  }
  const limit = /^multipart\/form-data/i.test(req.get("Content-Type") ?? "") ? UPLOAD_LIMIT : FORM_LIMIT;
  if (Number(req.get("Content-Length") ?? 0) <= limit) next();
  else refuseRequest(req, res, 413, "body-too-large", `More than ${limit / MEGABYTE} MB cannot be sent here.`);
};
