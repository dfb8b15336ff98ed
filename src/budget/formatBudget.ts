import { cellAddress } from '../cells/cell';
import type { BudgetTexts } from '../texts/budgetTexts';
import { amountInKronor } from './amount';
import type { BudgetFinding } from './budgetFinding';
import type { BudgetProblem } from './budgetReading';

/** The sentence about a finding: what the sheet's own amounts give, what it says, and in which cell. */
export function formatBudgetFinding(finding: BudgetFinding, texts: BudgetTexts): string {
  const cell = cellAddress(finding.cell);
  const { column } = finding;
  if (finding.code === 'differenceReversed') {
    return texts.finding.differenceReversed({ cell, column });
  }
  const words = {
    cell,
    column,
    label: finding.label,
    stated: amountInKronor(finding.stated),
    computed: amountInKronor(finding.computed),
  };
  switch (finding.code) {
    case 'sumDiffers':
      return texts.finding.sumDiffers(words);
    case 'differenceDiffers':
      return texts.finding.differenceDiffers({
        ...words,
        minuend: amountInKronor(finding.minuend),
        subtrahend: amountInKronor(finding.subtrahend),
      });
    case 'accumulatedDiffers':
      return texts.finding.accumulatedDiffers({
        ...words,
        earlier: amountInKronor(finding.earlier),
        period: amountInKronor(finding.period),
      });
  }
}

/** The sentence about what could not be read in a budget, with its cell and what to do. */
export function formatBudgetProblem(problem: BudgetProblem, texts: BudgetTexts): string {
  return texts.problem[problem.code]({ cell: cellAddress(problem.cell), found: problem.found });
}
