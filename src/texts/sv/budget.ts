import { formatAmount } from '../amounts';
import type { BudgetWords } from '../budgetWords';

const money = (kronor: number): string => formatAmount(kronor, 'sv');

const row = (label: string, cell: string): string => (label === '' ? `Cell ${cell}` : label);

/** What is wrong in a budget as it stands in the sheet, where, and what to do. */
export const budget = {
  finding: {
    sumDiffers: ({ label, column, cell, computed, stated }: BudgetWords['sumDiffers']) =>
      `${row(label, cell)}, ${column}: raderna blir ${money(computed)}, i bladet står ${money(stated)} (${cell}). Rätta summan eller den rad som är fel.`,
    differenceDiffers: (words: BudgetWords['differenceDiffers']) =>
      `${row(words.label, words.cell)}: ${money(words.minuend)} − ${money(words.subtrahend)} = ${money(words.computed)}, i bladet står ${money(words.stated)} (${words.cell}). Rätta skillnaden eller något av beloppen.`,
    accumulatedDiffers: (words: BudgetWords['accumulatedDiffers']) =>
      `${row(words.label, words.cell)}: ${money(words.earlier)} + ${money(words.period)} = ${money(words.computed)}, i bladet står ${money(words.stated)} (${words.cell}). Rätta det ackumulerade beloppet eller något av de andra.`,
    differenceReversed: ({ column, cell }: BudgetWords['differenceReversed']) =>
      `I kolumnen ${column} (${cell}) är skillnaden utfall − budget: minus är pengar kvar. I rapporten är den budget − utfall: plus är pengar kvar.`,
  },
  problem: {
    amountUnreadable: ({ cell, found }: BudgetWords['problem']) =>
      `Beloppet i ${cell} går inte att läsa: ”${found}”. Raden räknas utan det. Skriv bara ett belopp, till exempel 240 000.`,
    columnNotUnderstood: ({ cell, found }: BudgetWords['problem']) =>
      found === ''
        ? `Kolumnen med ${cell} saknar rubrik och läses inte. Skriv vad beloppen är, till exempel Utfall 2020.`
        : `Rubriken ”${found}” i ${cell} känns inte igen, så kolumnen läses inte. Skriv vad beloppen är, till exempel Utfall 2020.`,
    rowBelowSum: ({ cell, found }: BudgetWords['problem']) =>
      `${found === '' ? 'Raden' : `Raden ”${found}”`} med ${cell} står under summan och läses inte. Flytta den ovanför summan om den hör till budgeten.`,
  },
};
