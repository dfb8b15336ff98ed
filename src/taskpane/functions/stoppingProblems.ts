import type { Problem } from '../../participants/problem';
import type { Reading } from '../../participants/reading';

/** The problems of a list that make a function give an error: rows that cannot be counted, words and times that cannot be read. */
export function stoppingProblems({ problems }: Reading): readonly Problem[] {
  return problems.filter(
    ({ code, rowCounts }) =>
      !rowCounts || code === 'outcomeUnknownWord' || code === 'supportTimeUnreadable',
  );
}
