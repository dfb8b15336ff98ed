import { periodLabel, type Period } from '../../definitions/period';
import { isoDate } from '../../definitions/serial';
import { part, type Steps } from '../../steps/steps';
import type { AuditContext } from '../context';
import type { CheckResult } from '../finding';
import { claimPairs } from '../workbook/claimPairs';
import { comparePair } from '../workbook/comparePair';
import { covers, daysOfList, doubtOf, type ListDays } from '../workbook/coverage';
import { orsPairs } from '../workbook/orsPairs';
import type { Pair } from '../workbook/pair';
import { partPairs } from '../workbook/partPairs';
import { periodOf } from '../workbook/periodOf';
import { ratePairs } from '../workbook/ratePairs';
import { collect, type Comparison } from './collect';

/** With at least so many numbers compared, and less than this share of them right, the list is not the report's. */
const FEWEST = 4;
const SHARE = 1 / 3;

/**
 * Every number that the workbook's own participants can tell, against what they give under each way
 * to count. Where the list is of another time or of other people than the report, that is told once.
 */
export function* checkWorkbookFigures(context: AuditContext): Steps<CheckResult> {
  return collect('workbookFigures', yield* compareAll(context));
}

function* compareAll(context: AuditContext): Steps<readonly Comparison[]> {
  const { workbook } = context;
  const days = daysOfList(workbook?.participants ?? []);
  if (workbook === null || days === null) return [];
  const own = periodOf(null, context, workbook) ?? workbook.period;
  const pairs: Pair[] = [];
  for (const [at, read] of READERS.entries()) {
    const steps = read(context, workbook);
    pairs.push(...(yield* part(steps, at / READERS.length, (at + 1) / READERS.length)));
  }
  const covered = pairs.filter(({ period }) => covers(days, period, own));
  const compared = covered.map((pair) =>
    comparePair(pair, doubtOf(days, pair.period.from < own.from ? pair.period : own)),
  );
  return [...elsewhere(covered, compared), ...uncovered(pairs, days, own)];
}

const READERS = [claimPairs, partPairs, orsPairs, ratePairs];

/** The comparisons, or that the list is another team's where hardly any of them holds. */
function elsewhere(pairs: readonly Pair[], compared: readonly Comparison[]): readonly Comparison[] {
  const [first] = pairs;
  const agreeing = compared.filter((one) => one === 'held').length;
  if (first === undefined || compared.length < FEWEST || agreeing >= compared.length * SHARE)
    return compared;
  return [
    {
      severity: 'note',
      where: first.where,
      stated: first.stated.text,
      detail: { code: 'workbookElsewhere', words: { compared: compared.length, agreeing } },
    },
  ];
}

/** The periods that the list cannot tell of, with the first number of each. */
function uncovered(pairs: readonly Pair[], days: ListDays, own: Period): readonly Comparison[] {
  const others = pairs.filter(({ period }) => !covers(days, period, own));
  const [first] = others;
  if (first === undefined) return [];
  const periods = [...new Set(others.map(({ period }) => periodLabel(period)))];
  const words = { periods, first: isoDate(days.first), last: isoDate(days.last) };
  return [
    {
      severity: 'note',
      where: first.where,
      stated: first.stated.text,
      detail: { code: 'workbookOtherPeriod', words },
    },
  ];
}
