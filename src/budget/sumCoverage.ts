import { foldWords } from '../cells/fold';
import { sumAmounts } from './amount';
import { agrees } from './agrees';
import type { BudgetLine } from './budgetReading';
import type { BudgetRow } from './budgetRows';

const OVER_ALL = /^(total|slutsumma|grand total|sammanlagt)|\btotalt$/;

/**
 * Which lines a sum is over. A sum above every line is over all of them. Any other is over the lines
 * since the sum before it, or over all above it: what most of its amounts agree with is taken; where
 * neither does, a total is over all and any other sum over those since the last. `met` and
 * `lastMet` say how many lines stand above this sum and the one before it.
 */
export function sumCoverage(
  sum: BudgetRow,
  lines: readonly BudgetLine[],
  met: number,
  lastMet: number,
  unit: number,
): readonly number[] {
  const counted = lines.flatMap((line, index) => (line.within ? [] : [index]));
  if (met === 0) return counted;
  const all = counted.filter((index) => index < met);
  const since = all.filter((index) => index >= lastMet);
  if (since.length === 0 || since.length === all.length) return all;
  const choices = OVER_ALL.test(foldWords(sum.label)) ? [all, since] : [since, all];
  const ranked = choices
    .map((choice) => ({ choice, hits: hitsOf(sum, lines, choice, unit) }))
    .toSorted((a, b) => b.hits - a.hits);
  return ranked[0]?.choice ?? all;
}

function hitsOf(
  sum: BudgetRow,
  lines: readonly BudgetLine[],
  choice: readonly number[],
  unit: number,
): number {
  return sum.amounts.filter((stated, column) => {
    if (stated === null) return false;
    const terms = choice.map((index) => lines[index]?.amounts[column]?.amount ?? 0);
    return agrees(stated.amount, sumAmounts(terms), terms, unit);
  }).length;
}
