import type { DefinitionSet } from '../../src/definitions/definitionSet';
import type { Relation } from '../../src/disclosure/printedCounts';
import type { Table, TableCell, TableId } from '../../src/tables/table';
import { sv } from '../../src/texts/sv';
import type { Seen } from './possibleValues';
import { readResult, type Place } from './readerOfResult';

/** What a reader has of printed tables: every number of people, seen or not, and how tables are known to add up. */
export interface Reader {
  readonly seen: readonly Seen[];
  readonly relations: readonly Relation[];
  /** Whether each number is of somebody, but of fewer than five. */
  readonly small: readonly boolean[];
  readonly names: readonly string[];
  /** Numbers that are no more than others. */
  readonly limits: readonly { readonly less: number; readonly more: number }[];
  /** Where each number of a table stands, by table, row and column. */
  readonly places: ReadonlyMap<string, number>;
}

/**
 * Reads tables as somebody does who knows the field: sexes add up to all, rows to their total, those
 * who came and left to the balance, windows to their half-years; and the same number stands in
 * several tables. It goes by titles and places alone.
 *
 * @param whole the same tables before anything was hidden
 */
export function readerOf(
  printed: readonly Table[],
  whole: readonly Table[],
  definitions: DefinitionSet,
): Reader {
  const seen: Seen[] = [];
  const small: boolean[] = [];
  const names: string[] = [];
  const relations: Relation[] = [];
  const limits: { less: number; more: number }[] = [];
  const places = new Map<string, number>();
  const tableOf = (id: TableId) => printed.find((table) => table.id === id);
  const at = (place: Place): number | undefined => places.get(place.join(' '));
  const add = (name: string, how: Seen, value: number | null): number => {
    small.push(value !== null && value >= 1 && value < 5);
    names.push(name);
    return seen.push(how) - 1;
  };
  const addUp = (total: readonly Place[], parts: readonly Place[]): void => {
    const [left, right] = [total, parts].map((some) => some.map(at));
    if (left === undefined || right === undefined) return;
    if ([...left, ...right].includes(undefined)) return;
    const known = (some: typeof left) => some.flatMap((place) => place ?? []);
    relations.push({ left: known(left), right: known(right) });
  };

  for (const table of printed) {
    const real = whole.find(({ id }) => id === table.id);
    table.rows.forEach((row, r) => {
      row.cells.forEach((cell, c) => {
        const truth = real?.rows[r]?.cells[c];
        if (truth?.format !== 'count' || truth.basis?.kind === 'extreme') return;
        const value = truth.sum?.value ?? truth.value;
        if (typeof value !== 'number') return;
        const name = `${table.title}: ${row.label}, ${table.columns[c] ?? ''}`;
        places.set([table.id, r, c].join(' '), add(name, seenAs(cell, value), value));
      });
    });
  }

  const sexesAddUp = (id: TableId, from: number, count: number, columns: number): void => {
    for (let column = 0; column < columns; column++) {
      const rows = Array.from({ length: count }, (_, i): Place => [id, from + i, column]);
      addUp(rows.slice(-1), rows.slice(0, -1));
    }
  };
  for (const id of [
    'age',
    'throughput',
    'supportTime',
    'ors',
    'longEnrolled',
    'resultRate',
  ] as const) {
    const table = tableOf(id);
    const count = (table?.rows.findIndex(({ total }) => total) ?? -1) + 1;
    if (table !== undefined) sexesAddUp(id, 0, count, table.columns.length);
  }

  const result = readResult(tableOf, definitions);
  const { groups, fresh, of, atEnd } = result;
  const resultTable = tableOf('result');
  for (const from of [0, groups]) {
    if (from + groups > (resultTable?.rows.length ?? 0)) continue;
    sexesAddUp('result', from, groups, resultTable?.columns.length ?? 0);
  }
  for (const [total, parts] of result.sums) addUp(total, parts);

  for (const id of ['newBySex', 'newByAge', 'newByReferrer', 'newBySupportForm'] as const) {
    const table = tableOf(id);
    if (table === undefined) continue;
    const last = table.rows.length - 1;
    sexesAddUp(id, 0, table.rows.length, table.columns.length);
    addUp([[id, last, 0]], [fresh]);
    const bySex = table.columns.flatMap((title, column) =>
      Object.values(sv.tables.rows).includes(title) ? [column] : [],
    );
    if (bySex.length === 0) continue;
    for (let row = 0; row <= last; row++) {
      addUp(
        [[id, row, 0]],
        bySex.map((column): Place => [id, row, column]),
      );
    }
  }

  const months = tableOf('enrolledByMonth');
  addUp([['enrolledByMonth', (months?.rows.length ?? 0) - 1, 0]], [atEnd(groups - 1)]);
  for (let row = 0; row < groups; row++) addUp([['longEnrolled', row, 0]], [atEnd(row)]);
  months?.rows.forEach((_, row) => {
    const sexes = months.columns.flatMap((title, column): Place[] =>
      Object.values(sv.tables.rows).includes(title) ? [['enrolledByMonth', row, column]] : [],
    );
    if (sexes.length > 0) addUp([['enrolledByMonth', row, 0]], sexes);
  });

  const windows = tableOf('throughputWindows');
  const throughput = tableOf('throughput');
  if (windows !== undefined) {
    const bySex = [0, 7, 8];
    bySex.forEach((column, group) => {
      const halves = Array.from({ length: windows.rows.length + 1 }, (_, half) =>
        add(`half-year ${half}, group ${group}`, { kind: 'anything' }, null),
      );
      windows.rows.forEach((_, row) => {
        const place = at(['throughputWindows', row, column]);
        const [first, second] = [halves[row], halves[row + 1]];
        if (place === undefined || first === undefined || second === undefined) return;
        relations.push({ left: [place], right: [first, second] });
      });
      const row = [(throughput?.rows.length ?? 0) - 1, 0, 1][group] ?? 0;
      addUp([['throughputWindows', windows.rows.length - 1, column]], [['throughput', row, 0]]);
    });
  }

  const rate = tableOf('resultRate');
  const rows = Array.from({ length: groups }, (_, row) => row);
  const atMost = (less: Place, more: Place): void => {
    const [one, other] = [at(less), at(more)];
    if (one !== undefined && other !== undefined) limits.push({ less: one, more: other });
  };
  if (rate !== undefined) {
    const [before, baseBefore] = [3, 6];
    for (const row of rows) {
      atMost(['resultRate', row, 0], ['resultRate', row, 1]);
      atMost(['resultRate', row, before], ['resultRate', row, baseBefore]);
      atMost(['resultRate', row, 1], of('exits', row));
    }
  }
  for (const row of rows) {
    atMost(['supportTime', row, 0], ['throughput', row, 0]);
    atMost(['supportTime', row, 3], ['supportTime', row, 0]);
    atMost(['throughput', row, 3], ['throughput', row, 0]);
    atMost(['ors', row, 0], of('exits', row));
    atMost(['longEnrolled', row, 1], ['longEnrolled', row, 0]);
    atMost(['longEnrolled', row, 1], of('enrolledAtStart', row));
    addUp([['age', row, 0]], agesOf(row));
  }
  windows?.rows.forEach((_, row) => {
    addUp(
      [['throughputWindows', row, 0]],
      [
        ['windowsWithoutOutliers', row, 0],
        ['windowsWithoutOutliers', row, 10],
      ],
    );
    atMost(['windowsWithoutOutliers', row, 7], ['throughputWindows', row, 7]);
    atMost(['windowsWithoutOutliers', row, 8], ['throughputWindows', row, 8]);
  });
  return { seen: withoutWords(seen, relations), relations, small, names, limits, places };

  /** New participants of a row of the table of ages, by age band: all but those whose age is not known. */
  function agesOf(row: number): readonly Place[] {
    const table = tableOf('newByAge');
    const label = tableOf('age')?.rows[row]?.label ?? '';
    if (table === undefined) return [['newByAge', -1, -1]];
    const column = label === sv.tables.rows.all ? 0 : table.columns.indexOf(label);
    return table.rows.flatMap(({ label: band, total: isTotal }, r): Place[] =>
      isTotal || band === sv.tables.newParticipants.unknown ? [] : [['newByAge', r, column]],
    );
  }
}

/** Where no number that hangs together with others says that it is small, a hidden one of them can be any. */
function withoutWords(seen: readonly Seen[], relations: readonly Relation[]): readonly Seen[] {
  const lot = seen.map((_, place) => place);
  const lotOf = (place: number): number => {
    const next = lot[place] ?? place;
    return next === place ? place : lotOf(next);
  };
  for (const { left, right } of relations) {
    const [first, ...others] = [...left, ...right];
    if (first !== undefined) for (const other of others) lot[lotOf(other)] = lotOf(first);
  }
  const speaking = new Set(seen.flatMap(({ kind }, i) => (kind === 'few' ? [lotOf(i)] : [])));
  return seen.map((how, place) =>
    how.kind === 'hidden' && !speaking.has(lotOf(place)) ? { kind: 'anything' } : how,
  );
}

/** A reader is taken to know that ".." is no small number, where that is so; of outliers a small one prints that, too. */
function seenAs({ value, figure }: TableCell, truth: number): Seen {
  if (typeof value === 'number') return { kind: 'number', value };
  if (value === sv.tables.smallGroups.few(5)) return { kind: 'few' };
  if (value !== sv.tables.smallGroups.hidden) return { kind: 'number', value: truth };
  const isQuiet = figure?.statistic === 'outliers';
  return { kind: isQuiet || (truth >= 1 && truth < 5) ? 'anything' : 'hidden' };
}
