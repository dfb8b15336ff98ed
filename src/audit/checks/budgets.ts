import { amountInKronor } from '../../budget/amount';
import { checkBudget } from '../../budget/checkBudget';
import type { BudgetReading } from '../../budget/budgetReading';
import type { BudgetFinding } from '../../budget/budgetFinding';
import type { CellRef } from '../../cells/cell';
import type { Claim, Quantity, Stated } from '../claim';
import type { AuditContext, Check } from '../context';
import type { Place } from '../document';
import type { CheckResult, FindingDetail } from '../finding';
import { groupBy } from '../groupBy';
import { budgetIn } from '../prose/budgetIn';
import type { Sentence } from '../prose/sentence';
import { collect, type Comparison } from './collect';
import { dividedAmounts } from './dividedAmounts';
import { slippedPlaces } from './slippedPlaces';

/** Sums and differences of every budget table; budget − outcome = what is left, and amounts divided, in the text. */
export const checkBudgets: Check = (context, earlier) =>
  collect('budget', [
    ...context.budgets.flatMap(compareTable),
    ...compareText(amountsOf(context, earlier), context.sentences),
    ...dividedAmounts(context.sentences),
  ]);

function compareTable(reading: BudgetReading): readonly Comparison[] {
  const findings = ofThisTable(reading, checkBudget(reading));
  const compared = reading.sums.length + reading.columns.filter(({ of }) => of !== null).length;
  if (findings.length === 0) return Array.from({ length: compared }, () => 'held' as const);
  return findings.map((finding) => ({
    severity: finding.code === 'differenceReversed' ? 'note' : 'contradiction',
    where: { kind: 'cell', cell: finding.cell },
    stated: statedIn(finding),
    detail: detailOf(finding),
  }));
}

/** So many lines that say otherwise, and more than agree, are of other columns than those that were taken. */
const FEWEST_OF_OTHERS = 2;

/** Without what the differences of a column would be of, where hardly any row bears it out. */
function ofThisTable(
  { columns, lines }: BudgetReading,
  findings: readonly BudgetFinding[],
): readonly BudgetFinding[] {
  const others = columns.flatMap(({ header }, at) => {
    const stated = lines.flatMap(({ amounts }) => amounts[at] ?? []);
    const failing = stated.filter(({ cell }) =>
      findings.some((one) => one.code === 'differenceDiffers' && isSame(one.cell, cell)),
    );
    const few = stated.length - failing.length < failing.length;
    return few && failing.length >= FEWEST_OF_OTHERS ? [header] : [];
  });
  return findings.filter(
    ({ code, column }) => code !== 'differenceDiffers' || !others.includes(column),
  );
}

function isSame(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column;
}

function detailOf(finding: BudgetFinding): FindingDetail {
  const { column } = finding;
  if (finding.code === 'differenceReversed')
    return { code: 'budgetDifferenceReversed', words: { column } };
  const words = {
    row: finding.label,
    column,
    stated: amountInKronor(finding.stated),
    computed: amountInKronor(finding.computed),
  };
  switch (finding.code) {
    case 'sumDiffers':
      return { code: 'budgetSumDiffers', words };
    case 'differenceDiffers': {
      const minuend = amountInKronor(finding.minuend);
      const subtrahend = amountInKronor(finding.subtrahend);
      return { code: 'budgetDifferenceDiffers', words: { ...words, minuend, subtrahend } };
    }
    case 'accumulatedDiffers': {
      const earlier = amountInKronor(finding.earlier);
      const period = amountInKronor(finding.period);
      return { code: 'budgetAccumulatedDiffers', words: { ...words, earlier, period } };
    }
  }
}

function statedIn(finding: BudgetFinding): string {
  return finding.code === 'differenceReversed'
    ? finding.column
    : String(amountInKronor(finding.stated));
}

/** The amounts of the text that have no slip in their unit. */
function amountsOf({ claims }: AuditContext, earlier: readonly CheckResult[]): readonly Claim[] {
  const slipped = slippedPlaces(earlier);
  return claims.filter(({ statistic, place }) => statistic === 'amount' && !slipped.has(place));
}

/** Where a sentence, or the whole text, states budget, outcome and what is left once each. */
function compareText(
  amounts: readonly Claim[],
  sentences: readonly Sentence[],
): readonly Comparison[] {
  const told = groupBy(amounts, ({ context }) => context).flatMap(compareAmounts);
  if (told.length > 0) return told;
  const whole = compareAmounts(amounts);
  return whole.length > 0
    ? whole
    : sentences.flatMap((sentence, at) => {
        const next = sentences[at + 1];
        return compareSentence(sentence, next?.paragraph === sentence.paragraph ? next : null);
      });
}

function compareSentence(sentence: Sentence, next: Sentence | null): readonly Comparison[] {
  const found = budgetIn(sentence, next);
  return found === null ? [] : [compareLeft(found.budget, found.spent, found.left, sentence.place)];
}

function compareAmounts(amounts: readonly Claim[]): readonly Comparison[] {
  const one = (quantity: Quantity): Claim | null => {
    const found = amounts.filter((claim) => claim.quantity === quantity);
    const [first] = found;
    return first !== undefined &&
      found.every(({ value, period }) => value === first.value && period === first.period)
      ? first
      : null;
  };
  const [budget, spent, surplus] = [one('budget'), one('spent'), one('surplus')];
  if (budget === null || spent === null || surplus === null) return [];
  if ([budget, spent, surplus].some(({ hedge }) => hedge !== 'exact')) return [];
  return [compareLeft(budget, spent, surplus, surplus.place)];
}

function compareLeft(budget: Stated, spent: Stated, left: Stated, where: Place): Comparison {
  const computed = budget.value - spent.value;
  const slack = (budget.step + spent.step + left.step) / 2;
  if (Math.abs(Math.abs(computed) - Math.abs(left.value)) <= slack) return 'held';
  const words = { budget: budget.value, spent: spent.value, computed };
  return {
    severity: 'contradiction',
    where,
    stated: left.text,
    detail: { code: 'surplusDiffers', words },
  };
}
