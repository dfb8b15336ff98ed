import { sumAmounts } from './amount';
import type { BudgetColumn } from './budgetColumn';
import type { BudgetAmount, BudgetReading } from './budgetReading';

type Amounts = readonly (BudgetAmount | null)[];

/**
 * A reading that goes by decisions, with the accumulated costs as the earlier costs and the period's
 * together, whatever the sheet's own column says; the column is added where the sheet has none. A
 * row with neither keeps what it has. Any other reading as it is.
 */
export function withAccumulated(reading: BudgetReading): BudgetReading {
  const { columns } = reading;
  const at = (meaning: BudgetColumn['meaning']): number =>
    columns.findIndex((column) => column.meaning === meaning);
  const [earlier, period, stated] = [at('approvedEarlier'), at('periodCosts'), at('accumulated')];
  const costs = columns[period];
  if (costs === undefined) return reading;
  const place = stated < 0 ? columns.length : stated;
  const column: BudgetColumn = columns[stated] ?? {
    ...costs,
    meaning: 'accumulated',
    header: '',
    period: { ...costs.period, firstMonth: 1, months: 12 },
    of: null,
  };
  const settled = (amounts: Amounts): Amounts => {
    const terms = [amounts[earlier] ?? null, amounts[period] ?? null].filter((a) => a !== null);
    const [first] = terms;
    const own = amounts[place] ?? null;
    const sum =
      first === undefined
        ? own
        : { cell: (own ?? first).cell, amount: sumAmounts(terms.map(({ amount }) => amount)) };
    return [...amounts.slice(0, place), sum, ...amounts.slice(place + 1)];
  };
  return {
    ...reading,
    columns: [...columns.slice(0, place), column, ...columns.slice(place + 1)],
    lines: reading.lines.map((line) => ({ ...line, amounts: settled(line.amounts) })),
    sums: reading.sums.map((sum) => ({ ...sum, amounts: settled(sum.amounts) })),
  };
}
