import type { Problem } from '../../participants/problem';
import type { Reading } from '../../participants/reading';

/**
 * The problems of a list that make a function give an error: rows that cannot be counted, times that
 * cannot be read, and unknown outcomes of people who have left.
 */
export function stoppingProblems({ problems, participants }: Reading): readonly Problem[] {
  const enrolled = new Set(
    participants.filter(({ end }) => end === null).map(({ source }) => source.row),
  );
  return problems.filter(({ code, rowCounts, cell }) => {
    if (!rowCounts || code === 'supportTimeUnreadable') return true;
    return code === 'outcomeUnknownWord' && !enrolled.has(cell.row);
  });
}
