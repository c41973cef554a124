import type { Language } from "../words.ts";
import type { RegionCode } from "./dealer.ts";

/** The brand's own people; `looksAfter` makes one the account manager of a region. */
export type StaffRow = {
  readonly role: "admin" | "channel_manager" | "sales" | "order_desk" | "finance" | "marketing";
  readonly name: string;
  /** Before "@kestrel.example". */
  readonly mailbox: string;
  readonly language: Language;
  readonly looksAfter?: readonly RegionCode[];
};

export const staff: readonly StaffRow[] = [
  { role: "admin", name: "Ines Hartog", mailbox: "admin", language: "en" },
  { role: "channel_manager", name: "Oliver Grant", mailbox: "channel", language: "en", looksAfter: ["uk-ireland"] },
  { role: "channel_manager", name: "方若琳", mailbox: "channel.cn", language: "zh-CN", looksAfter: ["mainland-china"] },
  { role: "sales", name: "Lotte Jansen", mailbox: "sales", language: "en", looksAfter: ["europe"] },
  { role: "sales", name: "高承恩", mailbox: "sales.tw", language: "zh-TW", looksAfter: ["hk-taiwan"] },
  { role: "order_desk", name: "Ruth Adeyemi", mailbox: "desk", language: "en" },
  { role: "order_desk", name: "罗晨", mailbox: "desk.cn", language: "zh-CN" },
  { role: "finance", name: "Henrik Dahl", mailbox: "finance", language: "en" },
  { role: "marketing", name: "Camille Laurent", mailbox: "marketing", language: "en" },
];
