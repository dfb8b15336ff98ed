import { foldWords } from '../cells/fold';
import type { HeaderCell } from './headerCell';
import { headerPeriod, isPeriodOnly } from './headerPeriod';

const SUM_OF_MONTHS = /^(summa|sum|s a|totalt?|ack\w*)$/;

function isMonth(text: string): boolean {
  return isPeriodOnly(text) && headerPeriod(text).part?.months === 1;
}

/** Months beside a budget are what was spent in each, and a sum of theirs what was spent in all; headers of other rows are left as they are. */
export function withMonths(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const months = cells.filter(({ meaning, text }) => meaning === null && isMonth(text));
  const [first] = months;
  if (first === undefined || months.length < 2) return cells;
  return cells.map((cell) => {
    const sum = cell.column > first.column && SUM_OF_MONTHS.test(foldWords(cell.text));
    return cell.meaning === null && (isMonth(cell.text) || sum)
      ? { ...cell, meaning: 'outcome' }
      : cell;
  });
}
