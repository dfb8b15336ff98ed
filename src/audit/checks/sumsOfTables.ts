import { fold } from '../../cells/fold';
import type { CheckResult, Severity } from '../finding';
import { sumPastSubtotals } from '../subtotals';
import { numberAt, type AuditRow, type AuditTable, type TableNumber } from '../grids/auditTable';
import { mayHide } from '../grids/hiddenNumber';
import { isOtherSex } from '../grids/otherSex';
import type { Comparison } from './collect';
import { hasOtherMean, looksLikeMean, numbersOf } from './meansAmongSums';
import { oncePerPlace } from './oncePerPlace';
import { partsOfYear } from './partsOfYear';
import { isSummable, mayOverlap } from './summable';
import { sumWithHidden } from './sumWithHidden';
import { subRowsOfTotals } from './subRowsOfTotals';
import { sumsByMajority } from './sumsByMajority';

/** What the totals of a table come to, each place told of once and none that `earlier` checks have explained. */
export function sumsOfTable(
  table: AuditTable,
  earlier: readonly CheckResult[],
): readonly Comparison[] {
  const explained = earlier.flatMap(({ findings }) =>
    findings.flatMap(({ where, detail }) => (detail.code === 'mixedConventions' ? [where] : [])),
  );
  const comparisons = [
    ...compareTable(table),
    ...subRowsOfTotals(table),
    ...partsOfYear(table),
    ...sumsByMajority(table),
  ];
  return oncePerPlace(comparisons, explained);
}

function compareTable(table: AuditTable): readonly Comparison[] {
  const overlap = mayOverlap(table);
  const total = table.rows.findLast(({ role, label }) => role.kind === 'total' && label !== '');
  const down = total === undefined || overlap ? [] : compareDown(table, total);
  return [...down, ...table.rows.flatMap((row) => compareColumns(table, row))];
}

/** The last total is over all rows above it, or over those since the total before, whichever it is true of. */
function compareDown(table: AuditTable, total: AuditRow): readonly Comparison[] {
  const { rows } = table;
  const above = rows.slice(0, rows.indexOf(total));
  const since = above.slice(above.findLastIndex(({ role }) => role.kind === 'total') + 1);
  const [all = [], ...others] = [above.length === 0 ? rows : above, since].map((some) =>
    dimensions(some.filter((row) => row !== total)).flatMap((set) =>
      compareRows(table, set, total),
    ),
  );
  return others.find((way) => way.length > 0 && way.every((one) => one === 'held')) ?? all;
}

/** The sets of rows that each make up the total. */
function dimensions(others: readonly AuditRow[]): readonly (readonly AuditRow[])[] {
  const of = (...kinds: readonly AuditRow['role']['kind'][]) =>
    others.filter(({ role }) => kinds.includes(role.kind));
  const parts = of('part');
  const sets = [of('women', 'men', 'unknownSex'), of('band'), parts];
  const filled = sets.filter((set) => set.length > 0);
  const mixed = of('women', 'men', 'unknownSex').length === 0 && filled.length === 2;
  if (mixed) return [of('band', 'part')];
  if (filled.length === 2 && parts.length === 1 && filled.includes(parts))
    return [others.filter(({ role }) => role.kind !== 'within')];
  return sets.filter((set) => set.length > 1);
}

function compareRows(
  table: AuditTable,
  rows: readonly AuditRow[],
  total: AuditRow,
): readonly Comparison[] {
  return table.columns.flatMap((column, at): readonly Comparison[] => {
    const stated = numberAt(total, at);
    if (stated === null || stated.percent || !isSummable(column.header)) return [];
    if (column.kind === 'money') return compareMoney(column.header, rows, total, at);
    if (column.kind !== 'count' && column.kind !== 'unknown') return [];
    const loose =
      column.quantity === null &&
      (column.kind === 'unknown' || rows.some(({ role }) => role.kind === 'part'));
    const severity =
      loose && rows.some(({ role }) => role.kind === 'part')
        ? severityOfParts(table)
        : 'contradiction';
    const what = [column.header, table.title.split('\n')[0] ?? ''].find((s) => s !== '') ?? '';
    const cells = rows.map((row) => row.cells[at]);
    if (cells.some((cell) => mayHide(table, cell))) {
      const labels = `${column.header} ${total.label}`;
      return loose && column.kind === 'unknown'
        ? []
        : sumWithHidden({ what, labels, severity }, cells, stated);
    }
    const parts = numbersOf(rows, at);
    if (parts === null || parts.some(({ percent, step }) => percent || step < 1)) return [];
    const values = parts.map(({ value }) => value);
    const mean = column.kind === 'unknown' && looksLikeMean(values, stated.value);
    if (mean && (loose || hasOtherMean(table, rows, total, at))) return [];
    if (sumPastSubtotals(values) === stated.value) return ['held'];
    const blank = cells.some((cell) => cell?.kind === 'blank');
    return compareSum(what, parts, stated, blank ? 'doubtful' : severity);
  });
}

/** Amounts are rounded where they are shown in thousands or millions. */
function compareMoney(
  what: string,
  rows: readonly AuditRow[],
  total: AuditRow,
  at: number,
): readonly Comparison[] {
  const [parts, stated] = [numbersOf(rows, at), numberAt(total, at)];
  if (parts === null || stated === null || stated.hedge !== 'exact') return [];
  if (rows.some((row) => row.cells[at]?.kind !== 'number')) return [];
  const sum = parts.reduce((a, { value }) => a + value, 0);
  const slack = [...parts, stated].reduce((a, { step }) => a + step / 2, 0);
  if (Math.abs(sum - stated.value) <= slack + 1e-9) return ['held'];
  const words = { what, parts: parts.map(({ value }) => value), total: stated.value, sum };
  return [
    {
      severity: 'doubtful',
      where: { kind: 'cell', cell: stated.cell },
      stated: stated.text,
      detail: { code: 'sumDiffers', words: { ...words, sum: Number(sum.toFixed(6)) } },
    },
  ];
}

/** A list of referrers or reasons is complete; other lists may leave some out. */
function severityOfParts({ title, labelHeader }: AuditTable): Severity {
  return /remit|anvis|aktualis|myndighet|orsak|referr|kon\b|fordel/.test(
    fold(`${title} ${labelHeader}`),
  )
    ? 'contradiction'
    : 'doubtful';
}

function compareColumns(table: AuditTable, row: AuditRow): readonly Comparison[] {
  const bySex = table.columns.filter(({ group, kind }) => group !== null && kind !== 'percent');
  const at = (group: 'women' | 'men' | 'total') =>
    table.columns.findIndex((column) => column.group === group && bySex.includes(column));
  if (bySex.length !== 3) return [];
  if (bySex.some(({ kind }) => kind !== 'count' && kind !== 'unknown')) return [];
  const isOther = table.columns.map(({ header, group }) => group === null && isOtherSex(header));
  const parts = row.cells.filter(
    (_, i) => i === at('women') || i === at('men') || isOther[i] === true,
  );
  const [women, men, total] = [at('women'), at('men'), at('total')].map((i) => numberAt(row, i));
  if (parts.some((cell) => mayHide(table, cell))) {
    const sum = { what: row.label, labels: row.label, severity: 'contradiction' } as const;
    const ofPeople = bySex.every(({ kind }) => kind === 'count') || table.quantity !== null;
    return ofPeople && isSummable(`${row.label} ${table.title}`)
      ? sumWithHidden(sum, parts, total ?? null)
      : [];
  }
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
  const others = row.cells.flatMap((_, i) => (isOther[i] === true ? (numberAt(row, i) ?? []) : []));
  return compareSum(row.label, [women, men, ...others], total, 'contradiction');
}

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
