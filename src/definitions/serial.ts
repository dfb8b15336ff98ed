/** A day as Excel counts days: 1 = 1900-01-01 in the 1900 date system. Whole numbers, no time zone. */
export type Serial = number;

/** Mean length of a month, 365.25 / 12 days: throughput in months is days divided by this. */
export const DAYS_PER_MONTH = 30.4375;

const UNIX_EPOCH_SERIAL = 25569;
const MS_PER_DAY = 86_400_000;

export interface CalendarDay {
  readonly year: number;
  /** 1-12 */
  readonly month: number;
  /** 1-31 */
  readonly day: number;
}

/**
 * The serial of a calendar day, or null where the day does not exist (30 February, month 13).
 * Holds for 1900-03-01 and later, where Excel's count and the calendar agree.
 */
export function toSerial({ year, month, day }: CalendarDay): Serial | null {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 ? Math.round(ms / MS_PER_DAY) + UNIX_EPOCH_SERIAL : null;
}

/** The calendar day of a serial; a fraction of a day (a clock time) is cut off. */
export function fromSerial(serial: Serial): CalendarDay {
  const date = new Date((Math.floor(serial) - UNIX_EPOCH_SERIAL) * MS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** The day that a clock shows, in its own time zone. */
export function localDay(now: Date): Serial {
  const midnight = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round(midnight / MS_PER_DAY) + UNIX_EPOCH_SERIAL;
}

/** Days in a month, 28-31. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * The day that lies `months` calendar months later (earlier when negative); a day that the month
 * lacks becomes its last one. Agrees with Excel's EDATE.
 */
export function addMonths(serial: Serial, months: number): Serial {
  const { year, month, day } = fromSerial(serial);
  const index = year * 12 + (month - 1) + months;
  const y = Math.floor(index / 12);
  const m = (index % 12) + 1;
  const moved = toSerial({ year: y, month: m, day: Math.min(day, daysInMonth(y, m)) });
  if (moved === null) throw new RangeError(`no such day: ${y}-${m}`);
  return moved;
}

/** A day as `2018-03-02`. */
export function isoDate(serial: Serial): string {
  const { year, month, day } = fromSerial(serial);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
