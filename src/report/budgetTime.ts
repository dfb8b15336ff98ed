import type { ColumnPeriod } from '../budget/budgetColumn';
import { spanOfMonths, type Period } from '../definitions/period';
import type { SentencePart } from './draft';
import type { Writer } from './writer';

/** Whether the time of amounts is a year from January to December. */
export function isCalendarYear({ firstMonth, months }: ColumnPeriod): boolean {
  return firstMonth === 1 && months === 12;
}

/** The time of amounts as days; null where its year is not known, or its months are not whole. */
export function periodOf(time: ColumnPeriod): Period | null {
  const { year, firstMonth, months } = time;
  const last = lastMonthOf(time);
  if (year === null || !Number.isInteger(months)) return null;
  return spanOfMonths(year, firstMonth, year + last.yearsLater, last.month);
}

/** "januari–juni 2020", "juli 2019–juni 2020", "mars", or "8,5 månader" where months are not whole. */
export function budgetTime(
  time: ColumnPeriod,
  { part, t }: Writer,
): readonly SentencePart[] | null {
  const { firstMonth, months } = time;
  const year = time.year === null ? null : String(time.year);
  const { time: templates } = t.economy;
  const nameOf = (month: number): string => t.words.months[month - 1] ?? '';
  const withYear = (said: readonly SentencePart[] | null, its: string | null) =>
    its === null ? said : part(templates.withYear, { time: said, year: its });
  if (!Number.isInteger(months)) {
    const count = { value: months, print: 'decimal', figure: null, cells: [] } as const;
    return withYear(part(templates.part, { months: count }), year);
  }
  const first = part(templates.month, { first: nameOf(firstMonth) });
  if (months === 1) return withYear(first, year);
  const { month, yearsLater } = lastMonthOf(time);
  const across = yearsLater > 0 && time.year !== null;
  const last = part(templates.month, { first: nameOf(month) });
  return part(templates.months, {
    first: across ? withYear(first, year) : first,
    last: withYear(last, across ? String(time.year + yearsLater) : year),
  });
}

function lastMonthOf({ firstMonth, months }: ColumnPeriod): {
  readonly month: number;
  readonly yearsLater: number;
} {
  const last = firstMonth + months - 1;
  return { month: ((last - 1) % 12) + 1, yearsLater: Math.floor((last - 1) / 12) };
}
