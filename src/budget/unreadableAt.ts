import type { BudgetReading } from './budgetReading';

/** Whether the cell of a line and column holds something that could not be read; headers may stand above or to the left. */
export function unreadableAt(
  { lines, columns, problems }: BudgetReading,
  line: number,
  column: number,
): boolean {
  const ofLine = lines[line]?.cell;
  const ofColumn = columns[column];
  if (ofLine === undefined || ofColumn === undefined) return false;
  const headers = [ofColumn.cell, ...(ofColumn.parts ?? [])];
  return problems.some(
    ({ code, cell }) =>
      code === 'amountUnreadable' &&
      headers.some(
        (header) =>
          (cell.row === ofLine.row && cell.column === header.column) ||
          (cell.column === ofLine.column && cell.row === header.row),
      ),
  );
}
