import type { Figure } from '../../measures/figure';
import type { TableCell } from '../table';

/** The numbers of people that a cell prints or rests on; none of a change, which says no more than what it is between. */
export function peopleIn({ figure, format, basis }: TableCell): readonly Figure[] {
  if (basis === undefined) return figure !== null && format === 'count' ? [figure] : [];
  switch (basis.kind) {
    case 'average':
    case 'extreme':
      return [basis.over.figure];
    case 'rate':
      return [basis.part.figure, basis.whole.figure];
    case 'share':
      return [basis.part, basis.whole];
    case 'whole':
      return [basis.whole];
    case 'sum':
      return [basis.own.figure, basis.moved.figure];
    case 'change':
      return [];
  }
}

/** Whether a cell tells of people at all: then it can be hidden, now or when the period is changed. */
export function tellsOfPeople({ format, basis }: TableCell): boolean {
  return basis !== undefined || format === 'count';
}
