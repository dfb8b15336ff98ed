import type { Check } from '../context';
import { numberAt } from '../grids/auditTable';
import { mayHide } from '../grids/hiddenNumber';
import { collect, type Comparison } from './collect';
import { columnOf, movedIn, resultRows, type ResultRow } from './resultRows';

const FEWEST_COLUMNS = 3;

/** The outcome columns of a row must give its exits, with or without dropouts and people moved to another team. */
export const checkOutcomesOfExits: Check = (context) =>
  collect('outcomesOfExits', resultRows(context).flatMap(compare));

function compare({ table, row, exits, dropouts }: ResultRow): readonly Comparison[] {
  const at = table.columns.flatMap((column, i) =>
    column.quantity === 'outcome' && column.kind !== 'percent' ? [i] : [],
  );
  const blanks = at.filter((i) => row.cells[i]?.kind !== 'number');
  const dropped = columnOf(table, 'dropouts');
  const hidden = [...at, dropped].some((i) => mayHide(table, row.cells[i]));
  if (exits === null || at.length < FEWEST_COLUMNS || hidden || blanks.length === at.length)
    return [];
  const outcomes = at.map((i) => numberAt(row, i)?.value ?? 0);
  const sum = outcomes.reduce((a, b) => a + b, 0);
  const [left, moved] = [dropouts?.value ?? 0, movedIn(row)];
  const readings = [sum, sum + left, sum - moved, sum + left - moved];
  if (readings.includes(exits.value)) return ['held'];
  const complete = table.columns.some(({ outcome }) => outcome === 'other');
  return [
    {
      severity: complete || sum > exits.value ? 'contradiction' : 'doubtful',
      where: { kind: 'cell', cell: exits.cell },
      stated: exits.text,
      detail: {
        code: 'outcomesDiffer',
        words: { row: row.label, exits: exits.value, dropouts: left, outcomes, sum },
      },
    },
  ];
}
