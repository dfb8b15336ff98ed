import { shareOfAmount, type Amount } from './amount';
import { agrees } from './agrees';
import {
  BASES,
  isIn,
  samePeriodOf,
  sameYear,
  SPENDINGS,
  type BudgetColumn,
  type DifferenceOf,
} from './budgetColumn';
import type { BudgetAmount } from './budgetReading';
import { namedBase } from './headerMeaning';
import { headerPeriod } from './headerPeriod';

type Row = readonly (BudgetAmount | null)[];

interface Candidate {
  readonly of: DifferenceOf;
  /** Rows in which the sheet's difference is this one's. */
  readonly hits: number;
  readonly rows: number;
  readonly fit: number;
}

/** What the difference would be in a row; null where one of its amounts is missing. */
export function differenceIn(
  row: Row,
  of: DifferenceOf,
): { base: Amount; outcome: Amount; value: Amount } | null {
  const base = row[of.base];
  const outcome = row[of.outcome];
  if (base === null || base === undefined || outcome === null || outcome === undefined) return null;
  const part = shareOfAmount(base.amount, of.share);
  const value = of.reversed ? outcome.amount - part : part - outcome.amount;
  return { base: part, outcome: outcome.amount, value };
}

/** How well header and place speak for a pair, before the amounts are asked. */
function fitOf(
  difference: BudgetColumn,
  at: number,
  of: DifferenceOf,
  base: BudgetColumn,
  outcome: BudgetColumn,
): number {
  const said = headerPeriod(difference.header);
  const named = namedBase(difference.header);
  let fit = 0;
  if (named !== null) fit += named === base.meaning ? 16 : -16;
  if (/prognos|forecast/i.test(difference.header)) fit += outcome.meaning === 'forecast' ? 16 : 0;
  else if (outcome.meaning === 'forecast') fit -= 4;
  if (difference.meaning === 'remaining') {
    fit += (base.meaning === 'decided' ? 8 : 0) + (outcome.meaning === 'accumulated' ? 8 : 0);
  }
  if (sameYear(difference.period, base.period)) fit += 2;
  if (samePeriodOf(base.period, outcome.period)) fit += 4;
  if (said.part !== null && said.part.months === outcome.period.months) fit += 3;
  if (of.base < at && of.outcome < at) fit += 1;
  if (of.share !== 1) fit -= 2;
  return fit - (Math.abs(at - of.base) + Math.abs(at - of.outcome)) / 100;
}

function candidatesFor(
  columns: readonly BudgetColumn[],
  at: number,
  rows: readonly Row[],
  unit: number,
): readonly Candidate[] {
  const difference = columns[at];
  if (difference === undefined) return [];
  return columns.flatMap((base, b) =>
    isIn(BASES, base.meaning)
      ? columns.flatMap((outcome, o) => {
          if (!isIn(SPENDINGS, outcome.meaning) || !sameYear(base.period, outcome.period))
            return [];
          const { months } = outcome.period;
          const shares = months < base.period.months ? [1, months / base.period.months] : [1];
          return shares.flatMap((share) =>
            [false, true].map((reversed): Candidate => {
              const of = { base: b, outcome: o, share, reversed };
              const known = rows.flatMap((row) => {
                const stated = row[at];
                const computed = differenceIn(row, of);
                if (stated === null || stated === undefined || computed === null) return [];
                const { base: part, outcome: spent, value } = computed;
                return [agrees(stated.amount, value, [part, spent], unit)];
              });
              return {
                of,
                hits: known.filter((hit) => hit).length,
                rows: known.length,
                fit: fitOf(difference, at, of, base, outcome) - (reversed ? 3 : 0),
              };
            }),
          );
        })
      : [],
  );
}

/**
 * What each column of differences is the difference of: the pair that its amounts show, where they
 * show one in at least half of the rows, or else the pair that headers and places speak for. Plus is
 * money left unless the amounts show the reverse.
 */
export function withDifferences(
  columns: readonly BudgetColumn[],
  rows: readonly Row[],
  unit: number,
): readonly BudgetColumn[] {
  return columns.map((column, at) => {
    if (column.meaning !== 'difference' && column.meaning !== 'remaining') return column;
    const [best] = candidatesFor(columns, at, rows, unit).toSorted(
      (a, b) =>
        Number(shown(b)) - Number(shown(a)) ||
        (shown(a) && shown(b) ? b.hits - a.hits : 0) ||
        b.fit - a.fit,
    );
    return { ...column, of: best?.of ?? null };
  });
}

function shown({ hits, rows }: Candidate): boolean {
  return hits > 0 && hits * 2 >= rows;
}
