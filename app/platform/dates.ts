import { TZDate } from "@date-fns/tz";

/** A calendar day without a time: "2026-11-22". */
export type Day = string & { readonly __day: unique symbol };

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A real calendar day, or null ("2026-02-30" is none). */
export function parseDay(text: string): Day | null {
  if (!DAY.test(text)) return null;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? (text as Day) : null;
}

/** The day it is at an instant in a time zone. */
export function dayAt(at: Date, timeZone = "UTC"): Day {
  const local = new TZDate(at, timeZone);
  const pad = (value: number, width: number): string => String(value).padStart(width, "0");
  return `${pad(local.getFullYear(), 4)}-${pad(local.getMonth() + 1, 2)}-${pad(local.getDate(), 2)}` as Day;
}

/** The first instant of a day in a time zone. */
export function dayStart(day: Day, timeZone = "UTC"): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(new TZDate(year, month - 1, date, timeZone).getTime());
}

/** A DATE column holds a day as midnight UTC. */
export function dayToColumn(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

export function dayFromColumn(column: Date): Day {
  return column.toISOString().slice(0, 10) as Day;
}

export function addDays(day: Day, days: number): Day {
  const at = dayToColumn(day);
  at.setUTCDate(at.getUTCDate() + days);
  return dayFromColumn(at);
}
