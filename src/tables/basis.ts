import type { Figure } from '../measures/figure';

/** A number of people, and the same as an expression. */
export interface People {
  readonly figure: Figure;
  readonly expression: string;
}

/** A cell of the same table, counted as `ownCell` does. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Whom a cell tells of, where it does not itself say how many there are. Cells stand as `ownCell` has them. */
export type Basis =
  /** Over several people: a mean, a median. `tells`: numbers of some of them that it bears on, as a median age does on how many are in each age band. */
  | { readonly kind: 'average'; readonly over: People; readonly tells: readonly Figure[] }
  /** Of one of several people: the youngest, the oldest. */
  | { readonly kind: 'extreme'; readonly over: People }
  | { readonly kind: 'rate'; readonly part: People; readonly whole: People }
  /** A whole percentage among others that add up to 100. */
  | {
      readonly kind: 'share';
      readonly part: Figure;
      readonly whole: Figure;
      readonly cells: Readonly<Record<'own' | 'first' | 'last' | 'total', string>>;
    }
  /** The 100 % that the shares add up to. */
  | { readonly kind: 'whole'; readonly whole: Figure; readonly total: string }
  /** Two numbers of people in one cell: "1+6". */
  | { readonly kind: 'sum'; readonly own: People; readonly moved: People }
  /** How two cells differ. */
  | { readonly kind: 'change'; readonly current: CellPlace; readonly previous: CellPlace };

/** The same for a cell whose own cells have been moved within the table. Changes are never moved. */
export function moveBasis(basis: Basis, move: (formula: string) => string): Basis {
  const people = ({ figure, expression }: People): People => ({
    figure,
    expression: move(expression),
  });
  switch (basis.kind) {
    case 'average':
      return { ...basis, over: people(basis.over) };
    case 'extreme':
      return { ...basis, over: people(basis.over) };
    case 'rate':
      return { ...basis, part: people(basis.part), whole: people(basis.whole) };
    case 'share': {
      const { own, first, last, total } = basis.cells;
      const cells = { own: move(own), first: move(first), last: move(last), total: move(total) };
      return { ...basis, cells };
    }
    case 'whole':
      return { ...basis, total: move(basis.total) };
    case 'sum':
      return { ...basis, own: people(basis.own), moved: people(basis.moved) };
    case 'change':
      return basis;
  }
}
