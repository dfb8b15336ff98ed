import { combineCounts, openCount, type PrintedCell, type PrintedCounts } from './printedCounts';

/**
 * A table of counts beside the same table for another period, and the change of each count, printed
 * too. The cells are those of `current`, then of `previous`, then the changes in the same order.
 */
export function withChanges(current: PrintedCounts, previous: PrintedCounts): PrintedCounts {
  return besides(current, previous, (now, before) => ({
    ...openCount(now.value - before.value, now.cost),
    kind: 'change',
  }));
}

/**
 * A table of counts for a period that an earlier table covers a part of, as a year's does after its
 * first half-year's: readers can take the one from the other. The cells are those of `whole`, then
 * of `part`, then the rest, which is printed nowhere, in the same order.
 */
export function withRest(whole: PrintedCounts, part: PrintedCounts): PrintedCounts {
  return besides(whole, part, (all, some) => ({
    ...openCount(all.value - some.value),
    state: 'unprinted',
  }));
}

/** Two tables of one form and a third: first = second + third, cell by cell. */
function besides(
  first: PrintedCounts,
  second: PrintedCounts,
  third: (a: PrintedCell, b: PrintedCell) => PrintedCell,
): PrintedCounts {
  const size = first.cells.length;
  const cells = first.cells.flatMap((cell, place) => {
    const other = second.cells[place];
    return other === undefined ? [] : [third(cell, other)];
  });
  if (cells.length !== size || second.cells.length !== size) {
    throw new RangeError('the tables differ in form');
  }
  const all = combineCounts([first, second, { cells, relations: first.relations }]);
  const links = cells.map((_, place) => ({
    left: [place],
    right: [size + place, 2 * size + place],
  }));
  return { cells: all.cells, relations: [...all.relations, ...links] };
}
