/**
 * What is known of one number, besides its value.
 * `open`: it is about to be printed, and can be hidden.
 * `shown`: readers have it already, as in an earlier report.
 * `hidden`: an earlier report has hidden it.
 * `unprinted`: it stands nowhere, but follows from numbers that do, as the second half of a year
 * follows from the year and its first half.
 */
export type CellState = 'open' | 'shown' | 'hidden' | 'unprinted';

/** A number in a table. A count of people is 0 or more; a change between counts can be anything. */
export interface PrintedCell {
  readonly value: number;
  readonly kind: 'count' | 'change';
  readonly state: CellState;
  /** How much a reader loses with it, against the other cells: totals are worth more. */
  readonly cost: number;
}

/** Some cells, by their places, that add up to the same as others: what every reader can reckon with. */
export interface Relation {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** All numbers that are printed together or bear on each other, and how they hang together. */
export interface PrintedCounts {
  readonly cells: readonly PrintedCell[];
  readonly relations: readonly Relation[];
}

/** A count in a table that is about to be printed. */
export function openCount(value: number, cost = 1): PrintedCell {
  return { value, kind: 'count', state: 'open', cost };
}

/** Tables side by side: the cells of one follow those of the one before, as in the order given. */
export function combineCounts(tables: readonly PrintedCounts[]): PrintedCounts {
  const relations: Relation[] = [];
  let offset = 0;
  for (const table of tables) {
    const shift = offset;
    const moved = (places: readonly number[]) => places.map((place) => place + shift);
    for (const { left, right } of table.relations) {
      relations.push({ left: moved(left), right: moved(right) });
    }
    offset += table.cells.length;
  }
  return { cells: tables.flatMap(({ cells }) => cells), relations };
}

/** The same numbers once they have been printed so: what readers have of them from then on. */
export function published(
  { cells, relations }: PrintedCounts,
  isShown: (place: number) => boolean,
): PrintedCounts {
  const state = (cell: PrintedCell, place: number): CellState =>
    cell.state === 'open' ? (isShown(place) ? 'shown' : 'hidden') : cell.state;
  return { cells: cells.map((cell, place) => ({ ...cell, state: state(cell, place) })), relations };
}
