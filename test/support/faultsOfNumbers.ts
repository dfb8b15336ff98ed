import type { DefinitionSet } from '../../src/definitions/definitionSet';
import type { Figure } from '../../src/measures/figure';
import { changeOf } from '../../src/measures/change';
import { NO_VALUE } from '../../src/tables/cells';
import { printCell } from '../../src/tables/printCell';
import type { Table, TableCell } from '../../src/tables/table';
import { readerOf } from './readerOfTables';

/**
 * What a reader of public tables would see, or could reckon, that speaks against other numbers than
 * the true ones: nothing, where the tables leave them possible.
 *
 * @param other the number of people that a figure would count, null where it is not told
 */
export function faultsOfNumbers(
  printed: readonly Table[],
  whole: readonly Table[],
  other: (figure: Figure) => number | null,
  definitions: DefinitionSet,
): readonly string[] {
  const faults: string[] = [];
  const { seen, relations, names, limits, places } = readerOf(printed, whole, definitions);
  const values: (number | undefined)[] = names.map(() => undefined);
  for (const table of printed) {
    const real = whole.find(({ id }) => id === table.id);
    if (real === undefined) throw new Error(`no table ${table.id}`);
    const second = secondCells(real, other);
    table.rows.forEach(({ cells, label }, r) => {
      cells.forEach((cell, c) => {
        const [truth, instead] = [real.rows[r]?.cells[c], second[r]?.[c]];
        if (truth === undefined || instead === undefined) return;
        const name = `${table.title}: ${label}, ${table.columns[c] ?? ''}`;
        const place = places.get([table.id, r, c].join(' '));
        if (place !== undefined) values[place] = instead.count ?? undefined;
        if (!isNumber(cell)) return;
        // It is told from the two shares as they are printed, and these are looked at themselves.
        if (isChangeOfShares(truth, real)) return;
        // Means have people under them that must be as many; what they come to is free.
        const shown = truth.basis?.kind === 'average' ? instead.value : printCell(instead, 'sv');
        const expected = truth.basis?.kind === 'average' ? truth.value : printCell(cell, 'sv');
        if (shown !== expected && !isShareOfRest(truth, instead, cell)) {
          faults.push(`${name} would print ${String(shown)}`);
        }
      });
    });
  }
  seen.forEach((how, place) => {
    const value = values[place];
    if (value === undefined) return;
    const small = value >= 1 && value < 5;
    const possible = how.kind === 'few' ? small : how.kind === 'hidden' ? !small : true;
    if (value < 0 || !possible) faults.push(`${names[place] ?? ''} would be ${value}`);
  });
  for (const { less, more } of limits) {
    if ((values[less] ?? 0) > (values[more] ?? Infinity)) {
      faults.push(`${names[less] ?? ''} would be more than ${names[more] ?? ''}`);
    }
  }
  const sum = (some: readonly number[]) => some.reduce((n, at) => n + (values[at] ?? NaN), 0);
  for (const { left, right } of relations) {
    if (sum(left) !== sum(right) && !Number.isNaN(sum(left) - sum(right))) {
      faults.push(`${left.map((at) => names[at]).join(' + ')} would not add up`);
    }
  }
  return [...faults, ...halfYearFaults(relations, values)];
}

/** Windows are two half-years each: the half-years that they leave must all be nobody or more. */
function halfYearFaults(
  relations: readonly { readonly left: readonly number[]; readonly right: readonly number[] }[],
  values: readonly (number | undefined)[],
): readonly string[] {
  const chains: number[][] = [];
  let last = -1;
  for (const { left, right } of relations) {
    const [window, first, second] = [left[0], right[0], right[1]];
    if (window === undefined || first === undefined || second === undefined) continue;
    if (left.length !== 1 || right.length !== 2) continue;
    if (values[first] !== undefined || values[second] !== undefined) continue;
    const value = values[window];
    if (value === undefined) continue;
    if (first === last) chains.at(-1)?.push(value);
    else chains.push([value]);
    last = second;
  }
  return chains.flatMap((windows) => {
    let [least, most] = [0, Infinity];
    // The half-years in terms of the first: it, and what is left of each window in turn.
    windows.reduce(
      ({ sign, rest }, window) => {
        const next = { sign: -sign, rest: window - rest };
        if (next.sign < 0) most = Math.min(most, next.rest);
        else least = Math.max(least, -next.rest);
        return next;
      },
      { sign: 1, rest: 0 },
    );
    return least > most ? [`windows of ${windows.join(', ')} have no half-years`] : [];
  });
}

type SecondCell = TableCell & { readonly count: number | null };

/** The cells of a table as they would be with other numbers of people. */
function secondCells(
  { rows }: Table,
  other: (figure: Figure) => number | null,
): readonly (readonly SecondCell[])[] {
  const found = rows.map(({ cells }) => cells.map((cell) => secondCell(cell, other)));
  return found.map((cells) =>
    cells.map((cell) => {
      if (cell.basis?.kind !== 'change') return cell;
      const [current, previous] = [cell.basis.current, cell.basis.previous].map(
        (place) => found[place.row]?.[place.column],
      );
      const of = (one?: SecondCell) =>
        one?.count ?? (typeof one?.value === 'number' ? one.value : null);
      const { difference, relative } = changeOf(of(current), of(previous));
      const points = current?.format === 'percent' || current?.format === 'share';
      const value =
        cell.format === 'percentChange'
          ? relative
          : points && difference !== null
            ? 100 * difference
            : difference;
      return { ...cell, value: value ?? NO_VALUE };
    }),
  );
}

function secondCell(cell: TableCell, other: (figure: Figure) => number | null): SecondCell {
  const { basis, figure, format } = cell;
  if (basis === undefined) {
    const count = figure === null || format !== 'count' ? null : other(figure);
    return count === null ? { ...cell, count } : { ...cell, count, value: count };
  }
  const ratio = (part: Figure, whole: Figure): number | string => {
    const [some, all] = [other(part), other(whole)];
    return some === null || all === null || all === 0 ? NO_VALUE : some / all;
  };
  switch (basis.kind) {
    case 'average': {
      const same = [basis.over.figure, ...basis.tells].every((one) => {
        const count = other(one);
        return count === null || count === one.value;
      });
      return { ...cell, count: null, value: same ? cell.value : 'another' };
    }
    case 'extreme':
      return { ...cell, count: null };
    case 'rate':
      return { ...cell, count: null, value: ratio(basis.part.figure, basis.whole.figure) };
    case 'share':
      return { ...cell, count: null, value: ratio(basis.part, basis.whole) };
    case 'whole':
      return { ...cell, count: null, value: other(basis.whole) === 0 ? NO_VALUE : 1 };
    case 'sum': {
      const [own, moved] = [other(basis.own.figure) ?? 0, other(basis.moved.figure) ?? 0];
      return { ...cell, count: own + moved, value: moved === 0 ? own : `${own}+${moved}` };
    }
    case 'change':
      return { ...cell, count: null };
  }
}

function isNumber({ value }: TableCell): boolean {
  return value !== '..' && value !== 'färre än 5';
}

/** Shares that add up to 100 are rounded together: at most a whole per cent away from their own. */
function isShareOfRest({ format }: TableCell, instead: TableCell, cell: TableCell): boolean {
  const [one, other] = [instead.value, cell.value];
  return (
    format === 'share' &&
    typeof one === 'number' &&
    typeof other === 'number' &&
    Math.abs(one - other) < 0.01
  );
}

function isChangeOfShares({ basis }: TableCell, { rows }: Table): boolean {
  if (basis?.kind !== 'change') return false;
  return rows[basis.current.row]?.cells[basis.current.column]?.basis?.kind === 'share';
}
