import { contains, halfYearPeriod, samePeriod, shapeOf, yearPeriod, type Period } from './period';
import { fromSerial, type Serial } from './serial';

/** A period that the data could be reported for. */
export interface PeriodProposal {
  readonly period: Period;
  /** How many starts and ends fall in it. */
  readonly events: number;
}

/**
 * The calendar years and half-years that the data offers, latest first: a year comes before its
 * second half and that before its first. Periods in which nobody began or ended are left out.
 *
 * The first one is what to propose: the latest whole year that the sheet seems to cover and that
 * had ended by `today`, or its half where the sheet stops in June. A trailing period with next to no
 * events beside the one before it (under a quarter) is a list that ran on into the next period, and
 * does not come first.
 */
export function proposePeriods(
  days: { readonly starts: readonly Serial[]; readonly ends: readonly Serial[] },
  today: Serial,
): readonly PeriodProposal[] {
  const events = [...days.starts, ...days.ends].filter((day) => day <= today);
  if (events.length === 0) return [];
  const perHalf = countPerHalfYear(events);
  const indexes = [...perHalf.keys()];
  const first = Math.min(...indexes);
  const last = Math.max(...indexes);

  const proposals: PeriodProposal[] = [];
  for (let year = Math.floor(last / 2); year >= Math.floor(first / 2); year--) {
    const [h1, h2] = [perHalf.get(year * 2) ?? 0, perHalf.get(year * 2 + 1) ?? 0];
    for (const [period, count] of [
      [yearPeriod(year), h1 + h2],
      [halfYearPeriod(year, 2), h2],
      [halfYearPeriod(year, 1), h1],
    ] as const) {
      if (count > 0) proposals.push({ period, events: count });
    }
  }
  return likeliestFirst(proposals, today);
}

function countPerHalfYear(days: readonly Serial[]): Map<number, number> {
  const counts = new Map<number, number>();
  // Long lists have few days: each is looked up in the calendar once.
  const perDay = new Map<Serial, number>();
  for (const day of days) perDay.set(day, (perDay.get(day) ?? 0) + 1);
  for (const [day, count] of perDay) {
    const { year, month } = fromSerial(day);
    const index = year * 2 + (month > 6 ? 1 : 0);
    counts.set(index, (counts.get(index) ?? 0) + count);
  }
  return counts;
}

function likeliestFirst(
  proposals: readonly PeriodProposal[],
  today: Serial,
): readonly PeriodProposal[] {
  const ended = proposals.filter((p) => p.period.to < today);
  const pool = ended.length > 0 ? ended : proposals;
  const likeliest = pool.find((candidate) => isCovered(candidate, pool)) ?? pool[0];
  return likeliest ? [likeliest, ...proposals.filter((p) => p !== likeliest)] : [];
}

function isCovered(candidate: PeriodProposal, pool: readonly PeriodProposal[]): boolean {
  const shape = shapeOf(candidate.period);
  if (shape.kind === 'year') {
    const halves = pool.filter(
      (p) =>
        p !== candidate &&
        contains(candidate.period, p.period.from) &&
        contains(candidate.period, p.period.to),
    );
    const previous = pool.find((p) => samePeriod(p.period, yearPeriod(shape.year - 1)));
    const enough = previous === undefined || candidate.events * 4 >= previous.events;
    return halves.length === 2 && halves.every((h) => h.events * 5 >= candidate.events) && enough;
  }
  if (shape.kind === 'half') {
    const before =
      shape.half === 2 ? halfYearPeriod(shape.year, 1) : halfYearPeriod(shape.year - 1, 2);
    const previous = pool.find((p) => samePeriod(p.period, before));
    return previous === undefined || candidate.events * 4 >= previous.events;
  }
  return false;
}
