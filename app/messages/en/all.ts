import type { Messages } from "../areas.ts";
import { byArea } from "../by-area.ts";

export const messages: Messages = byArea(import.meta.glob("./*.json", { eager: true, import: "default" }));
