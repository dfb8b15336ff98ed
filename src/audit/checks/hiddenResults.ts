import type { AuditContext } from '../context';
import { mayHide } from '../grids/hiddenNumber';
import { resultRows } from './resultRows';

/** Whether a table hides how many left or where some of them went, so that a result cannot be worked out from it. */
export function hidesResults(context: AuditContext): boolean {
  return resultRows(context).some(
    ({ table, row }) =>
      !table.earlier &&
      table.columns.some(
        ({ quantity }, at) =>
          (quantity === 'exits' || quantity === 'dropouts' || quantity === 'outcome') &&
          mayHide(table, row.cells[at]),
      ),
  );
}
