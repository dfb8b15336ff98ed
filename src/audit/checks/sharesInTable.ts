import { fold } from '../../cells/fold';
import { numberAt, type AuditTable, type TableNumber } from '../grids/auditTable';
import type { Comparison } from './collect';
import { comparePercent } from './comparePercent';
import { isChange } from './ratiosByMajority';
import { mayOverlap } from './summable';

/** Columns of percentages against the counts to their left: each is a share of the total, of a whole that the table names, or of their sum. */
export function sharesInTable(table: AuditTable): readonly Comparison[] {
  const total = table.rows.findLast(({ role }) => role.kind === 'total');
  const byPeriod = table.rows.some(({ role }) => role.kind === 'period');
  return table.columns.flatMap((column, at) => {
    const counts = table.columns.findLastIndex(
      (other, i) =>
        i < at &&
        (other.kind === 'count' || other.kind === 'unknown') &&
        (other.quantity === null || i === at - 1) &&
        other.group === column.group &&
        (column.group === null || i === at - 1),
    );
    if (column.kind !== 'percent' || counts < 0 || column.quantity !== null) return [];
    if (isChange(column.header)) return [];
    const ofAll = hundredAt(table, at) !== undefined;
    if (total === undefined && !ofAll && (isRate(column.header) || byPeriod)) return [];
    const whole =
      total ?? table.rows.find(({ label }) => WHOLE.test(fold(label))) ?? hundredAt(table, at);
    const said = wholeSaid(table.title);
    const base =
      whole === undefined
        ? mayOverlap(table) && said !== null
          ? said
          : sumUnder(table, counts)
        : numberAt(whole, counts)?.value;
    if (
      base === undefined ||
      base <= 0 ||
      (whole === undefined && mayOverlap(table) && said === null)
    )
      return [];
    const asFraction = fractions(table, at);
    const share = whole === undefined ? null : numberAt(whole, at);
    if (share !== null && Math.abs(share.value * (asFraction ? 100 : 1) - 100) > 2) return [];
    const evened = addsToHundred(table, at, asFraction ? 100 : 1);
    const compared = table.rows.flatMap((row): readonly Comparison[] => {
      const [count, percent] = [numberAt(row, counts), numberAt(row, at)];
      if (row === whole || count === null || percent === null || count.step < 1) return [];
      const stated = asFraction
        ? { ...percent, value: percent.value * 100, step: percent.step * 100 }
        : percent;
      if (evened && Math.abs((count.value / base) * 100 - stated.value) < stated.step)
        return ['held'];
      return [comparePercent(stated, count.value, base, { kind: 'cell', cell: percent.cell }, [])];
    });
    const failing = compared.filter((one) => one !== 'held').length;
    const running = RUNNING.test(fold(column.header));
    const ofOthers = failing >= FEWEST_OF_OTHERS && failing * 2 > compared.length;
    return running || (ofOthers && (share === null || failing < compared.length)) ? [] : compared;
  });
}

/** Shares of all so far. */
const RUNNING = /\back\b|\w*kumul\w*|\bcumulat\w*/;

/** So many percentages that mostly differ are of another whole than the one below them. */
const FEWEST_OF_OTHERS = 3;

/** The first row, where it is all: "Inskrivna 48 (100 %)" above the steps that they have taken. */
function hundredAt({ rows }: AuditTable, at: number): AuditTable['rows'][number] | undefined {
  const [first, ...others] = rows;
  const value = first === undefined ? null : numberAt(first, at);
  const alone = others.every((row) => numberAt(row, at)?.value !== 100);
  return value?.value === 100 && alone ? first : undefined;
}

/** A row of those whom the others are some of. */
const WHOLE =
  /^(?:antal|samtliga|alla) (?:svarande|svar|deltagare|personer|individer|avslut\w*)$|^n$/;

const WHOLE_SAID =
  /\bn ?= ?(\d+)\b|(?<![\d-])(\d+) (?:avslutade|deltagare|personer|svarande|svar|individer)\b/;

/** How many people a title says that a table is about: "Försörjning för 44 avslutade". */
function wholeSaid(title: string): number | null {
  const [, n, people] = WHOLE_SAID.exec(fold(title)) ?? [];
  const said = n ?? people;
  return said === undefined ? null : Number(said);
}

/** A percentage of each line's own people, not of the table's. */
function isRate(header: string): boolean {
  return /\bandel\w* (?:av|till|med|som|i)\b|\bshare (?:of|to|with)\b/.test(fold(header));
}

function sumUnder(table: AuditTable, at: number): number | undefined {
  const numbers = table.rows.map((row) => numberAt(row, at));
  if (numbers.some((number) => number === null || number.step < 1)) return undefined;
  return numbers.reduce((sum, number) => sum + (number?.value ?? 0), 0);
}

/** Whether the shares add to exactly 100, so that one of them may have been rounded the other way to make them. */
function addsToHundred(table: AuditTable, at: number, factor: number): boolean {
  const shares = table.rows
    .filter(({ role }) => role.kind !== 'total')
    .map((row) => numberAt(row, at)?.value ?? 0);
  return Math.abs(shares.reduce((a, b) => a + b, 0) * factor - 100) < 1e-6;
}

/** Whether the numbers of a column are fractions that its format shows as per cent. */
export function fractions(table: AuditTable, at: number): boolean {
  const numbers = table.rows.flatMap((row): readonly TableNumber[] => {
    const number = numberAt(row, at);
    return number === null ? [] : [number];
  });
  return (
    numbers.length > 0 &&
    numbers.every(({ value, percent }) => !percent && value <= 1) &&
    numbers.some(({ value }) => value > 0 && value < 1)
  );
}
