import { amountInKronor, type Amount } from '../../budget/amount';
import type { BudgetReading } from '../../budget/budgetReading';
import type { BudgetStatement } from '../../measures/budgetStatement';
import type { BudgetTexts } from '../../texts/budgetTexts';
import { statementBase } from './statementBase';
import { addsUp } from './statementCell';

/** What a reader must know of a statement: what a difference is against, what was spread or drawn out, where the amounts are from. */
export function statementNotes(
  { columns, rows }: BudgetStatement,
  reading: BudgetReading,
  { table: { note: t } }: BudgetTexts,
): readonly string[] {
  const differences = columns.flatMap((column) =>
    column.kind === 'difference' ? (statementBase(columns, column) ?? []) : [],
  );
  const decided = differences.some(({ base }) => base === 'decided');
  const others = differences.filter(({ base }) => base !== 'decided');
  const periodised = columns.find(({ kind }) => kind === 'periodised');
  const forecast = columns.find(({ kind }) => kind === 'forecast');
  const drawnOut = columns[forecast?.from[0] ?? -1];
  const previous = columns.findIndex(({ kind }) => kind === 'previousOutcome');
  const hasMissing = rows.some(({ values }) => values.includes(null));
  return [
    ...(decided ? [t.remaining] : []),
    ...(others.length > 0 ? [t.difference(others)] : []),
    ...(periodised === undefined ? [] : [t.periodised(periodised.months)]),
    ...(forecast === undefined
      ? []
      : [drawnOut === undefined ? t.ownForecast : t.straightForecast(drawnOut.months)]),
    ...(rows.some(({ kind }) => kind === 'within') ? [t.within] : []),
    ...(rows.some(({ kind }) => kind === 'income') ? [t.income] : []),
    ...(previous >= 0 && rows.length > 1 && !addsUp(rows, previous)
      ? [t.previousHasMore(columns[previous]?.year ?? null)]
      : []),
    ...(hasMissing ? [t.missing] : []),
    reading.sheet === '' ? t.typed : t.fromSheet(reading.sheet),
  ];
}

/** How each total difference came about, rounded as the table is. */
export function statementWorkings(
  { columns, rows }: BudgetStatement,
  ore: boolean,
  { table }: BudgetTexts,
): readonly string[] {
  const total = rows.at(-1)?.values ?? [];
  const shown = (amount: Amount): number =>
    ore ? amountInKronor(amount) : Math.round(amountInKronor(amount));
  return columns.flatMap((column, at) => {
    const base = column.kind === 'difference' ? statementBase(columns, column) : null;
    const amounts = [...column.from, at].map((place) => total[place] ?? null);
    const [whole = null, outcome = null, difference = null] = amounts;
    return base === null || whole === null || outcome === null || difference === null
      ? []
      : [table.working(base, shown(whole), shown(outcome), shown(difference))];
  });
}
