import { fold } from '../../cells/fold';
import type { Check, AuditContext } from '../context';
import type { CheckResult, Severity } from '../finding';
import { numberAt, type AuditRow, type AuditTable, type TableNumber } from '../grids/auditTable';
import { collect, type Comparison } from './collect';
import { listsOfTotals } from './listsOfTotals';
import { oncePerSentence } from './oncePerSentence';
import { partsInText } from './partsInText';
import { partsOfYear } from './partsOfYear';
import { sexesBelowTotals } from './sexesBelowTotals';
import { sexesOfTotals } from './sexesOfTotals';
import { subRowsOfTotals } from './subRowsOfTotals';

/** Parts that overlap need not give their total. */
const OVERLAPPING =
  /flera (?:svar|alternativ|orsaker|insatser|ersattning\w*|former)|samma person|mer an en|several answers|more than one/;

/** Rows by sex, age or category must give their total, and so must women and men in columns, or in a sentence. */
export const checkPartsOfTotal: Check = (context, earlier) =>
  collect('partsOfTotal', [
    ...context.tables.flatMap((table) => compareTable(table, earlier)),
    ...context.tables.flatMap(subRowsOfTotals),
    ...context.tables.flatMap(partsOfYear),
    ...oncePerSentence([
      ...sexesOfTotals(context),
      ...sexesBelowTotals(context),
      ...bandsOfTotals(context),
      ...listsOfTotals(context),
      ...partsInText(context.sentences),
    ]),
  ]);

function compareTable(table: AuditTable, earlier: readonly CheckResult[]): readonly Comparison[] {
  if (OVERLAPPING.test(fold(`${table.title} ${table.notes} ${table.labelHeader}`))) return [];
  const total = table.rows.findLast(({ role, label }) => role.kind === 'total' && label !== '');
  const down =
    total === undefined
      ? []
      : dimensions(table, total).flatMap((rows) => compareRows(table, rows, total, earlier));
  return [...down, ...table.rows.flatMap((row) => compareColumns(table, row))];
}

/** The sets of rows that each make up the total. */
function dimensions({ rows }: AuditTable, total: AuditRow): readonly (readonly AuditRow[])[] {
  const above = rows.slice(0, rows.indexOf(total));
  const others = above.length === 0 ? rows.filter((row) => row !== total) : above;
  const of = (...kinds: readonly AuditRow['role']['kind'][]) =>
    others.filter(({ role }) => kinds.includes(role.kind));
  const parts = of('part');
  const sets = [of('women', 'men', 'unknownSex'), of('band'), parts];
  const filled = sets.filter((set) => set.length > 0);
  if (filled.length === 2 && parts.length === 1 && filled.includes(parts))
    return [others.filter(({ role }) => role.kind !== 'within')];
  return sets.filter((set) => set.length > 1);
}

function compareRows(
  table: AuditTable,
  rows: readonly AuditRow[],
  total: AuditRow,
  earlier: readonly CheckResult[],
): readonly Comparison[] {
  return table.columns.flatMap((column, at): readonly Comparison[] => {
    if (column.kind !== 'count' && column.kind !== 'unknown') return [];
    const stated = numberAt(total, at);
    if (stated === null || stated.percent || explained(stated, earlier)) return [];
    const parts = numbersOf(rows, at);
    if (parts === null || parts.some(({ percent, step }) => percent || step < 1)) return [];
    const values = parts.map(({ value }) => value);
    const loose =
      column.quantity === null &&
      (column.kind === 'unknown' || rows.some(({ role }) => role.kind === 'part'));
    if (loose && looksLikeMean(values, stated.value) && column.kind === 'unknown') return [];
    const severity =
      loose && rows.some(({ role }) => role.kind === 'part')
        ? severityOfParts(table)
        : 'contradiction';
    const blank = rows.some((row) => row.cells[at]?.kind === 'blank');
    return compareSum(
      [column.header, table.title.split('\n')[0] ?? ''].find((s) => s !== '') ?? '',
      parts,
      stated,
      blank ? 'doubtful' : severity,
    );
  });
}

/** A list of referrers or reasons is complete; other lists may leave some out. */
function severityOfParts({ title, labelHeader }: AuditTable): Severity {
  return /remit|anvis|aktualis|myndighet|orsak|referr|kon\b|fordel/.test(
    fold(`${title} ${labelHeader}`),
  )
    ? 'contradiction'
    : 'doubtful';
}

function looksLikeMean(values: readonly number[], total: number): boolean {
  return total >= Math.min(...values) && total <= Math.max(...values);
}

function explained({ cell }: TableNumber, earlier: readonly CheckResult[]): boolean {
  return earlier.some(({ findings }) =>
    findings.some(
      ({ where, detail }) =>
        detail.code === 'mixedConventions' &&
        where.kind === 'cell' &&
        where.cell.sheet === cell.sheet &&
        where.cell.row === cell.row &&
        where.cell.column === cell.column,
    ),
  );
}

/** The numbers under a column, or null where one of them is hidden or none is there. */
function numbersOf(rows: readonly AuditRow[], at: number): readonly TableNumber[] | null {
  if (rows.some((row) => row.cells[at]?.kind === 'hidden')) return null;
  const numbers = rows.flatMap((row) => numberAt(row, at) ?? []);
  return numbers.length < 2 || numbers.some(({ hedge }) => hedge !== 'exact') ? null : numbers;
}

function compareColumns(table: AuditTable, row: AuditRow): readonly Comparison[] {
  const at = (group: 'women' | 'men' | 'total') =>
    table.columns.findIndex((column) => column.group === group);
  if (table.columns.filter(({ group }) => group !== null).length !== 3) return [];
  if (
    table.columns.some(
      ({ kind, group }) => group !== null && kind !== 'count' && kind !== 'unknown',
    )
  )
    return [];
  const [women, men, total] = [at('women'), at('men'), at('total')].map((i) => numberAt(row, i));
  if (
    !women ||
    !men ||
    !total ||
    [women, men, total].some(({ percent, step }) => percent || step < 1)
  )
    return [];
  const mean = looksLikeMean([women.value, men.value], total.value);
  if (mean && table.columns.some(({ kind }) => kind === 'unknown') && table.quantity === null)
    return [];
  const others = table.columns.flatMap(({ header, group }, i) =>
    group === null && OTHER_SEX.test(fold(header)) ? (numberAt(row, i) ?? []) : [],
  );
  return compareSum(row.label, [women, men, ...others], total, 'contradiction');
}

const OTHER_SEX =
  /\b(?:annat|annan|okant|okand|saknas|ovrig\w*|icke|uppges|unknown|missing|other)\b/;

function compareSum(
  what: string,
  parts: readonly TableNumber[],
  total: TableNumber,
  severity: Severity,
): readonly Comparison[] {
  const values = parts.map(({ value }) => value);
  const sum = values.reduce((a, b) => a + b, 0);
  const own = parts.reduce((a, { value, moved }) => a + value - moved, 0);
  if (sum === total.value || own === total.value) return ['held'];
  return [
    {
      severity,
      where: { kind: 'cell', cell: total.cell },
      stated: total.text,
      detail: { code: 'sumDiffers', words: { what, parts: values, total: total.value, sum } },
    },
  ];
}

/** Age bands without a total of their own, of what the table's title counts. */
function bandsOfTotals({ tables, claims }: AuditContext): readonly Comparison[] {
  return tables.flatMap((table): readonly Comparison[] => {
    const bands = table.rows.filter(({ role }) => role.kind === 'band');
    if (
      table.quantity === null ||
      bands.length < 2 ||
      table.rows.some(({ role }) => role.kind === 'total')
    )
      return [];
    const parts = numbersOf(bands, 0);
    const known = claims.find(
      (claim) =>
        claim.quantity === table.quantity &&
        claim.group === 'all' &&
        claim.statistic === 'count' &&
        claim.period === null &&
        claim.hedge === 'exact' &&
        claim.outcome === null,
    );
    if (parts === null || known === undefined || known.place.kind !== 'cell') return [];
    if (parts.some(({ percent, step }) => percent || step < 1) || table.columns[0]?.kind === 'mean')
      return [];
    const { value, step, hedge, text } = known;
    const [first] = parts;
    const total = {
      value,
      step,
      hedge,
      text,
      cell: first?.cell ?? known.place.cell,
      moved: 0,
      percent: false,
    };
    return compareSum(table.title, parts, total, 'contradiction');
  });
}
