import { sumAmounts, type Amount } from './amount';
import { agrees } from './agrees';
import { BASES, isIn, sameYear, SPENDINGS, type BudgetColumn } from './budgetColumn';
import type { BudgetFinding } from './budgetFinding';
import type { BudgetReading, NamedTotal } from './budgetReading';
import { countedLines } from './countedLines';
import { namedBase } from './headerMeaning';
import { unreadableAt } from './unreadableAt';

interface Whole {
  readonly meaning: BudgetColumn['meaning'];
  readonly amount: Amount;
  readonly period: BudgetColumn['period'] | null;
}

/** What each column is in all, and the totals that are named; what cannot be read is left out. */
function wholes(reading: BudgetReading): readonly Whole[] {
  const counted = countedLines(reading);
  const ofColumns = reading.columns.flatMap(({ meaning, period }, at): readonly Whole[] => {
    if (counted.some((line) => unreadableAt(reading, line, at))) return [];
    const amounts = counted.flatMap((line) => reading.lines[line]?.amounts[at]?.amount ?? []);
    return amounts.length === 0 ? [] : [{ meaning, period, amount: sumAmounts(amounts) }];
  });
  return [...ofColumns, ...reading.totals.map((total) => ({ ...total, period: null }))];
}

/**
 * A difference that stands in a row of its own, "Överskott 389 493", compared with what is left of
 * every base that the sheet has, or of the one that it names. Whether a surplus or a deficit is
 * written with a sign is the sheet's to choose.
 */
export function checkNamedDifference(
  reading: BudgetReading,
  total: NamedTotal,
): readonly BudgetFinding[] {
  if (total.meaning !== 'difference' && total.meaning !== 'remaining') return [];
  const all = wholes(reading);
  const named = namedBase(total.label);
  const bases = all.filter(({ meaning }) =>
    named === null ? isIn(BASES, meaning) : meaning === named,
  );
  const spent = all.filter(({ meaning }) => isIn(SPENDINGS, meaning) && meaning !== 'periodCosts');
  const pairs = bases.flatMap((base) =>
    spent
      .filter(
        ({ period }) => period === null || base.period === null || sameYear(period, base.period),
      )
      .map((outcome) => ({ base: base.amount, outcome: outcome.amount })),
  );
  const holds = pairs.some(({ base, outcome }) =>
    agrees(Math.abs(total.amount), Math.abs(base - outcome), [base, outcome], reading.unit),
  );
  const likeliest = pairs.at(-1);
  if (holds || likeliest === undefined) return [];
  const { base, outcome } = likeliest;
  return [
    {
      code: 'differenceDiffers',
      cell: total.cell,
      label: total.label,
      column: '',
      stated: total.amount,
      computed: base - outcome,
      minuend: base,
      subtrahend: outcome,
    },
  ];
}
