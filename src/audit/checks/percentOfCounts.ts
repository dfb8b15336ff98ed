import { fold } from '../../cells/fold';
import type { AuditContext, Check } from '../context';
import { countsOf } from '../context';
import { countedShares, type CountedShare } from '../prose/countedShares';
import { listWholes } from '../prose/listWholes';
import { numberAt, type AuditTable, type TableNumber } from '../grids/auditTable';
import { collect, type Comparison } from './collect';
import { comparePercent } from './comparePercent';
import { oncePerPlace } from './oncePerPlace';
import { isChange, ratiosByMajority } from './ratiosByMajority';
import { sharesOfBudgets } from './sharesOfBudgets';

/** Percentages that stand beside their counts, in sentences and in tables. */
export const checkPercentOfCounts: Check = (context) => {
  const { sentences, tables } = context;
  const known = [
    ...new Set(WHOLES.flatMap((quantity) => countsOf(context, quantity).map(({ value }) => value))),
  ];
  const wholes = listWholes(sentences);
  return collect('percentOfCounts', [
    ...sentences.flatMap((sentence, at) => {
      const before = sentences[at - 1] ?? null;
      const near = before !== null && before.paragraph === sentence.paragraph ? before : null;
      const counted = countedShares(sentence, near).flatMap((share) => {
        const base = share.base ?? wholes.get(sentence) ?? null;
        return compareShare(context, { ...share, base }, known);
      });
      return [...counted, ...sharesOfBudgets(sentence, near)];
    }),
    ...tables.flatMap((table) =>
      oncePerPlace([...compareTable(table), ...ratiosByMajority(table)]),
    ),
    ...context.moneyTables.flatMap(ratiosByMajority),
  ]);
};

const WHOLES = ['exits', 'active', 'newlyEnrolled', 'enrolledAtStart', 'enrolledAtEnd'] as const;

/** `known`: other wholes of the report that a percentage may have been taken of. */
function compareShare(
  context: AuditContext,
  share: CountedShare,
  known: readonly number[],
): readonly Comparison[] {
  const { part, percent, base, baseQuantity, sentence } = share;
  if (part.hedge !== 'exact') return [];
  if (base !== null) {
    if (base.hedge !== 'exact') return [];
    return [comparePercent(percent, part.value, base.value, sentence.place, known)];
  }
  if (baseQuantity === null || sentence.period !== null) return [];
  const bases = [...new Set(countsOf(context, baseQuantity).map(({ value }) => value))];
  const dropouts = baseQuantity === 'exits' ? (countsOf(context, 'dropouts')[0]?.value ?? 0) : 0;
  const [first] = bases;
  if (first === undefined) return [];
  const readings = [...bases, first + dropouts, first - dropouts];
  const compared = readings.map((reading) =>
    comparePercent(percent, part.value, reading, sentence.place, known),
  );
  return [compared.includes('held') ? 'held' : (compared[0] ?? 'held')];
}

function compareTable(table: AuditTable): readonly Comparison[] {
  const total = table.rows.findLast(({ role }) => role.kind === 'total');
  const byPeriod = table.rows.some(({ role }) => role.kind === 'period');
  return table.columns.flatMap((column, at) => {
    const counts = table.columns.findLastIndex(
      (other, i) =>
        i < at &&
        (other.kind === 'count' || other.kind === 'unknown') &&
        other.quantity === null &&
        other.group === column.group &&
        (column.group === null || i === at - 1),
    );
    if (column.kind !== 'percent' || counts < 0 || column.quantity !== null) return [];
    if (isChange(column.header)) return [];
    if (total === undefined && (isRate(column.header) || byPeriod)) return [];
    const whole = total ?? table.rows.find(({ label }) => WHOLE.test(fold(label)));
    const base = whole === undefined ? sumUnder(table, counts) : numberAt(whole, counts)?.value;
    if (base === undefined || base <= 0 || (whole === undefined && overlaps(table))) return [];
    const asFraction = fractions(table, at);
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
    const hundred = whole !== undefined && numberAt(whole, at) !== null;
    const ofOthers = compared.length >= FEWEST_OF_OTHERS && !compared.includes('held');
    return ofOthers && !hundred ? [] : compared;
  });
}

/** So many percentages that all differ are of another whole than the one below them. */
const FEWEST_OF_OTHERS = 3;

/** A row of those whom the others are some of. */
const WHOLE =
  /^(?:antal|samtliga|alla) (?:svarande|svar|deltagare|personer|individer|avslut\w*)$|^n$/;

/** Parts that may be of the same people add to more than they are. */
function overlaps({ title, notes, labelHeader }: AuditTable): boolean {
  return /flera|mer an en|several/.test(fold(`${title} ${notes} ${labelHeader}`));
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
