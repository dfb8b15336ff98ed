import { ANY_COUNT, mayHide } from '../grids/hiddenNumber';
import { columnOf, movedIn, type ResultRow } from './resultRows';

/** How a row's balance holds: dropouts within the exits, beside them, either way (there are none), or not at all. */
export type Convention = 'within' | 'beside' | 'either' | 'neither' | 'unknown';

/** start + new − exits (− dropouts) = end, people moved to another team among the exits or not. */
export function conventionOf(result: ResultRow): Convention {
  const { table, row, start, added, exits, dropouts, end } = result;
  if (start === null || added === null || exits === null || end === null) return 'unknown';
  const before = start.value + added.value - exits.value;
  const others = [0, movedIn(row)];
  const cell = row.cells[columnOf(table, 'dropouts')];
  if (mayHide(table, cell)) {
    const { low, high } = cell?.kind === 'hidden' ? cell.count : ANY_COUNT;
    const left = others.map((moved) => before - moved - end.value);
    if (left.includes(0)) return low === 0 ? 'either' : 'within';
    return left.some((value) => value >= low && value <= high) ? 'beside' : 'neither';
  }
  const left = dropouts?.value ?? 0;
  const within = others.some((moved) => before - moved === end.value);
  const beside = others.some((moved) => before - moved - left === end.value);
  if (within && beside) return 'either';
  if (within) return 'within';
  return beside ? 'beside' : 'neither';
}
