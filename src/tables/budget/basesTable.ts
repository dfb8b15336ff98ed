import { amountInKronor, type Amount } from '../../budget/amount';
import type { BudgetBases } from '../../measures/budgetBases';
import { budgetDifferenceFormula } from '../../measures/budgetDifference';
import {
  budgetDifferenceRate,
  budgetDifferenceRateFormula,
} from '../../measures/budgetDifferenceRate';
import { orDash } from '../../measures/formula';
import type { BudgetTexts } from '../../texts/budgetTexts';
import { NO_VALUE } from '../cells';
import { ownCell } from '../ownCell';
import type { NumberFormat, Table, TableCell, TableRow } from '../table';
import { budgetTime } from './budgetTime';

/** One outcome in all against every base that the budget has, one in each row. */
export function basesTable(bases: BudgetBases, texts: BudgetTexts): Table {
  const t = texts.table;
  const { periodised, months, rows } = bases;
  const time = budgetTime(bases);
  const ore = rows.some(({ whole, compared }) => whole % 100 !== 0 || compared.outcome % 100 !== 0);
  const money: NumberFormat = ore ? 'ore' : 'money';
  const shift = periodised ? 1 : 0;
  const [base, outcome] = [shift, shift + 1];
  return {
    id: 'budgetBases',
    title: t.basesTitle(
      rows.map((row) => row.base),
      time,
    ),
    rowHeading: t.basesHeading,
    columns: [
      t.amount,
      ...(periodised ? [t.column.periodisedAmount(time)] : []),
      t.column.outcome(time),
      t.column.eachDifference,
      t.column.eachRate,
    ],
    rows: rows.map((row, r): TableRow => {
      const { compared } = row;
      const pair = [ownCell(r, base), ownCell(r, outcome)] as const;
      const rate = budgetDifferenceRate(compared.base, compared.outcome);
      return {
        label: t.baseRow(row.base),
        labelFormula: null,
        cells: [
          given(row.whole, money),
          ...(periodised ? [given(compared.base, money)] : []),
          given(compared.outcome, money),
          formula(
            budgetDifferenceFormula(...pair),
            amountInKronor(compared.difference),
            ore ? 'oreChange' : 'moneyChange',
          ),
          formula(budgetDifferenceRateFormula(...pair), rate ?? NO_VALUE, 'rateChange'),
        ],
        total: false,
      };
    }),
    notes: [
      ...(periodised ? [t.note.periodised(months)] : []),
      t.note.difference(
        rows.map((row) => ({ base: row.base, part: periodised ? 'periodised' : 'whole', time })),
      ),
    ],
    workings: [],
  };
}

function given(amount: Amount, format: NumberFormat): TableCell {
  const value = amountInKronor(amount);
  return { figure: null, formula: String(value), value, format };
}

function formula(expression: string, value: number | string, format: NumberFormat): TableCell {
  return { figure: null, formula: orDash(expression), value, format };
}
