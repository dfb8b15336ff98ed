import { EXIT_CATEGORIES } from '../../definitions/outcome';
import type { Period } from '../../definitions/period';
import { DAYS_PER_MONTH } from '../../definitions/serial';
import { GROUPS, type Group } from '../../measures/figure';
import { LONG_MONTHS } from '../tableChoice';
import type { Ledger } from './ledger';
import type { Course, PlainWhom, Whom } from './whom';

/**
 * What limits those enrolled for long when a period ends that is no longer than that: they were
 * enrolled when it began, and none of them is new. How the others went is no secret of its own.
 */
export function linkStays(ledger: Ledger, periods: readonly Period[]): void {
  const shortestLong = Math.min(...LONG_MONTHS) * DAYS_PER_MONTH;
  for (const period of periods.filter(({ from, to }) => to - from < shortestLong)) {
    for (const group of GROUPS) linkStaysOf(ledger, period, group);
  }
}

function linkStaysOf(ledger: Ledger, period: Period, group: Group): void {
  const of = (whom: Whom) => ({ whom, group });
  const long = of({ kind: 'enrolledLong', day: period.to });
  const longCount = ledger.valueOf(long);
  if (longCount === null) return;
  const before: PlainWhom = { kind: 'enrolled', day: period.from - 1 };
  const after: PlainWhom = { kind: 'enrolled', day: period.to };
  const started: PlainWhom = { kind: 'started', period };
  const left: PlainWhom = { kind: 'left', period, outcomes: EXIT_CATEGORIES };
  const stayed = ledger.countAmongAll([before, after], group);
  const newStayed = ledger.countAmongAll([started, after], group);
  const course = (one: Course, count: number) => {
    const counted = of({ kind: 'course', course: one, period });
    ledger.includeRest(counted, count, 'unknown');
    return counted;
  };
  const stayedShort = course('stayedShort', stayed - longCount);
  const stayedNot = course('stayedNot', ledger.countAmongAll([before], group) - stayed);
  const cameAndStayed = course('newStayed', newStayed);
  const cameAndLeft = course('newLeft', ledger.countAmongAll([started], group) - newStayed);
  ledger.relate([of(before)], [long, stayedShort, stayedNot]);
  ledger.relate([of(started)], [cameAndStayed, cameAndLeft]);
  ledger.relate([of({ kind: 'enrolledShort', day: period.to })], [stayedShort, cameAndStayed]);
  ledger.relate([of(left)], [stayedNot, cameAndLeft]);
}
