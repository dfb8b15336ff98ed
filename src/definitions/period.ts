import { addMonths, daysInMonth, fromSerial, isoDate, toSerial, type Serial } from './serial';

/** A report period; both days are included. */
export interface Period {
  readonly from: Serial;
  readonly to: Serial;
}

/** Whether a day lies in the period, its first and last day included. */
export function contains(period: Period, day: Serial): boolean {
  return day >= period.from && day <= period.to;
}

/** Whether two periods have the same first and last day. */
export function samePeriod(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

/** The calendar year. */
export function yearPeriod(year: number): Period {
  return spanOfMonths(year, 1, year, 12);
}

/** January-June (half 1) or July-December (half 2). */
export function halfYearPeriod(year: number, half: 1 | 2): Period {
  return half === 1 ? spanOfMonths(year, 1, year, 6) : spanOfMonths(year, 7, year, 12);
}

/** From the first day of one month to the last day of another. */
export function spanOfMonths(
  fromYear: number,
  fromMonth: number,
  toYear: number,
  toMonth: number,
): Period {
  const from = toSerial({ year: fromYear, month: fromMonth, day: 1 });
  const to = toSerial({ year: toYear, month: toMonth, day: daysInMonth(toYear, toMonth) });
  if (from === null || to === null) {
    throw new RangeError(`no such months: ${fromYear}-${fromMonth}, ${toYear}-${toMonth}`);
  }
  return { from, to };
}

export type PeriodShape =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'half'; readonly year: number; readonly half: 1 | 2 }
  | { readonly kind: 'months' }
  | { readonly kind: 'days' };

/** What a period is by the calendar: a year, a half-year, whole months, or other days. */
export function shapeOf(period: Period): PeriodShape {
  const from = fromSerial(period.from);
  const to = fromSerial(period.to);
  const wholeMonths = from.day === 1 && to.day === daysInMonth(to.year, to.month);
  if (!wholeMonths) return { kind: 'days' };
  if (from.year === to.year) {
    if (from.month === 1 && to.month === 12) return { kind: 'year', year: from.year };
    if (from.month === 1 && to.month === 6) return { kind: 'half', year: from.year, half: 1 };
    if (from.month === 7 && to.month === 12) return { kind: 'half', year: from.year, half: 2 };
  }
  return { kind: 'months' };
}

/** The field's own label of a period: `180101-181231`. */
export function periodLabel(period: Period): string {
  return `${shortDay(period.from)}-${shortDay(period.to)}`;
}

/** The field's label of a window by its months: `1807-1906`. */
export function monthsLabel(period: Period): string {
  return `${shortDay(period.from).slice(0, 4)}-${shortDay(period.to).slice(0, 4)}`;
}

function shortDay(day: Serial): string {
  return isoDate(day).slice(2).replaceAll('-', '');
}

/**
 * The rolling 12-month windows that end with the period and every half-year before it, earliest
 * first: for 2018 and a count of 3, 1701-1712, 1707-1806, 1801-1812.
 */
export function rollingWindows(period: Period, count: number): readonly Period[] {
  return Array.from({ length: count }, (_, i) => rollingWindow(period.to, count - 1 - i));
}

/** The 12 months that end `halfYearsBack` half-years before `to`. */
export function rollingWindow(to: Serial, halfYearsBack: number): Period {
  return {
    from: addMonths(to + 1, -6 * halfYearsBack - 12),
    to: addMonths(to + 1, -6 * halfYearsBack) - 1,
  };
}
