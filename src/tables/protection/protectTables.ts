import { fewestOfMedian, isSmall, type DisclosureRule } from '../../definitions/disclosure';
import { hideCountsInSteps, type HiddenCounts, type Printing } from '../../disclosure/hideCounts';
import type { Figure } from '../../measures/figure';
import { part, runThrough, type Steps } from '../../steps/steps';
import type { Texts } from '../../texts/texts';
import { buildTablesInSteps } from '../buildTables';
import type { Table, TableCell } from '../table';
import type { ReportInput, TableInput } from '../tableInput';
import type { Ledger } from './ledger';
import { ledgerOf } from './ledgerOf';
import { linkPeople } from './linkPeople';
import { liveFormulas } from './liveFormulas';
import { peopleIn, tellsOfPeople } from './peopleIn';
import { isHidden, protectionWords, protectValues, type Protection } from './protectValues';
import { whomOf } from './whom';

/** What the tables were built from. */
type ProtectionInput = Pick<TableInput, 'participants' | 'definitions' | 'texts'>;

export interface ProtectedTables {
  readonly tables: readonly Table[];
  /** Says which tables are left out, and why, as a note of the last table does; null where none is. */
  readonly leftOut: string | null;
}

/**
 * The tables of one report with small groups protected as the rule says: a count prints its number,
 * "fewer than", or ".."; what rests on few people prints "..". Internal tables keep their formulas,
 * which hide by themselves; public tables hold values alone, and together give no small count away.
 */
export function protectTables(
  tables: readonly Table[],
  rule: DisclosureRule,
  input: ProtectionInput,
): ProtectedTables {
  return runThrough(protectTablesInSteps(tables, rule, input));
}

/** The chosen tables of a report, protected, in steps. */
export function* buildProtectedTablesInSteps(
  input: ReportInput,
  rule: DisclosureRule,
): Steps<ProtectedTables> {
  const isOff = rule.mode === 'off';
  const tables = yield* part(buildTablesInSteps(input), 0, isOff ? 1 : 0.5);
  return yield* part(protectTablesInSteps(tables, rule, input), isOff ? 1 : 0.5, 1);
}

/** The same in steps. */
export function* protectTablesInSteps(
  tables: readonly Table[],
  rule: DisclosureRule,
  input: ProtectionInput,
): Steps<ProtectedTables> {
  switch (rule.mode) {
    case 'off':
      return { tables, leftOut: null };
    case 'internal':
      return { tables: tables.map((table) => internalTable(table, rule, input)), leftOut: null };
    case 'public':
      return yield* publicTables(tables, rule, input);
  }
}

function internalTable(
  table: Table,
  { threshold }: DisclosureRule,
  { texts }: ProtectionInput,
): Table {
  if (!table.rows.some(({ cells }) => cells.some(tellsOfPeople))) return table;
  const said = protectionWords(texts, threshold);
  const printingOf = ({ value }: Figure) => (isSmall(value ?? 0, threshold) ? 'few' : 'number');
  const shown = protectValues(table, {
    ...said,
    printingOf,
    isKept: () => false,
    tellsExtremes: true,
    fewestOfMedian: threshold,
  });
  return {
    ...liveFormulas(shown, threshold, said),
    notes: [...otherNotes(table, texts), texts.tables.smallGroups.notes.internal(threshold)],
    workings: [],
  };
}

function* publicTables(
  tables: readonly Table[],
  rule: DisclosureRule,
  input: ProtectionInput,
): Steps<ProtectedTables> {
  const leftOut: string[] = [];
  for (let kept = tables; ;) {
    const ledger = ledgerOf(kept, input);
    yield* part(linkPeople(ledger), 0, 0.1);
    const hidden = yield* part(hideCountsInSteps(ledger, rule), 0.1, 1);
    const guilty = guiltyTable(kept, ledger, hidden, input);
    if (guilty === null) {
      const printed = kept.map((table) => publicTable(table, ledger, hidden, rule, input));
      if (leftOut.length === 0) return { tables: printed, leftOut: null };
      const said = input.texts.tables.smallGroups.leftOut(leftOut);
      return { tables: withLastNote(printed, said), leftOut: said };
    }
    leftOut.push(guilty.title);
    kept = kept.filter((table) => table !== guilty);
  }
}

/** A table that must not be printed, since it prints numbers that nothing protects or others that they follow from; null where there is none. */
function guiltyTable(
  tables: readonly Table[],
  ledger: Ledger,
  { exposed }: HiddenCounts,
  { definitions }: ProtectionInput,
): Table | null {
  if (exposed.length === 0) return null;
  const near = ledger.relations
    .map(({ left, right }) => [...left, ...right])
    .filter((places) => places.some((place) => exposed.includes(place)))
    .flat();
  const isGuilty = (places: readonly number[]) => (table: Table) =>
    table.rows.some(({ cells }) =>
      cells.flatMap(peopleIn).some((figure) => {
        const whom = whomOf(figure, definitions);
        const place = whom === null ? null : ledger.placeOf({ whom, group: figure.group });
        return place !== null && places.includes(place);
      }),
    );
  return (
    tables.findLast(isGuilty(exposed)) ??
    tables.findLast(isGuilty(near)) ??
    tables.findLast(({ rows }) => rows.some(({ cells }) => cells.some(tellsOfPeople))) ??
    null
  );
}

function publicTable(
  table: Table,
  ledger: Ledger,
  { printing }: HiddenCounts,
  { threshold }: DisclosureRule,
  { definitions, texts }: ProtectionInput,
): Table {
  const printingOf = (people: Figure): Printing | null => {
    const whom = whomOf(people, definitions);
    const place = whom === null ? null : ledger.placeOf({ whom, group: people.group });
    return (place === null ? undefined : printing[place]) ?? null;
  };
  const protection: Protection = {
    ...protectionWords(texts, threshold),
    tellsExtremes: false,
    fewestOfMedian: fewestOfMedian(threshold),
    printingOf: (people) => printingOf(people) ?? 'hidden',
    isKept: (people) => (printingOf(people) ?? 'number') !== 'number',
  };
  const { rows, ...rest } = protectValues(table, protection);
  const hides = (isSo: (cell: TableCell) => boolean = () => true) =>
    rows.some(({ cells }) => cells.some((cell) => isHidden(cell, protection) && isSo(cell)));
  const { notes: said } = texts.tables.smallGroups;
  const notes = [
    ...(hides() ? [...otherNotes(table, texts), said.public(threshold)] : table.notes),
    ...(hides(({ figure }) => figure?.statistic === 'median')
      ? [said.median(protection.fewestOfMedian)]
      : []),
  ];
  return {
    ...rest,
    rows: rows.map((row) => ({
      ...row,
      labelFormula: null,
      cells: row.cells.map(({ figure, value, format }) => ({ figure, formula: '', value, format })),
    })),
    notes,
    noteFormulas: [],
    workings: [],
  };
}

function withLastNote(tables: readonly Table[], note: string): readonly Table[] {
  return tables.map((table, i) =>
    i === tables.length - 1 ? { ...table, notes: [...table.notes, note] } : table,
  );
}

/** A table's own notes, but for what no longer holds where shares are hidden. */
function otherNotes({ notes }: Table, { tables }: Texts): readonly string[] {
  const { shareNote } = tables.newParticipants;
  return notes.map((note) => (note === shareNote ? tables.smallGroups.shareNote : note));
}
