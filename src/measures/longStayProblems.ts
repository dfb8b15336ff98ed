import type { Serial } from '../definitions/serial';
import type { Block } from '../participants/block';
import { blockAt } from '../participants/blockAt';
import type { Participant } from '../participants/participant';
import type { Problem } from '../participants/problem';
import { findEnrolledLongerThan } from './enrolledLongerThan';

/**
 * Those without an end who have been enrolled for more than `months` months when a day is over, the
 * longest first, each as a problem at the cell where an end would stand: it may have been forgotten.
 */
export function longStayProblems(
  participants: readonly Participant[],
  blocks: readonly Block[],
  months: number,
  day: Serial,
): readonly Problem[] {
  const still = participants.filter(({ end }) => end === null);
  return findEnrolledLongerThan(still, months, day).map(({ source, months: own }) => {
    const columns = blockAt(blocks, source)?.columns ?? [];
    const end = columns.find(({ meaning }) => meaning === 'end');
    return {
      code: 'longStay',
      cell: { ...source, column: end?.column ?? source.column },
      found: String(Math.floor(own)),
      other: null,
      rowCounts: true,
    };
  });
}
