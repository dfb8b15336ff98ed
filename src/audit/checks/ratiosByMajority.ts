import { fold } from '../../cells/fold';
import type { Outcome } from '../../definitions/outcome';
import type { AuditTable, TableNumber } from '../grids/auditTable';
import { tableViews, type TableView } from '../grids/tableViews';
import { allows, isTruncated } from '../interval';
import { quantityOf } from '../quantityOf';
import { byMajority } from './byMajority';
import type { Comparison } from './collect';

const PERCENT = /%|procent|andel|kvot|grad\b/;
const CHANGE = /forandring|\bokning|minskning|utveckling|\bdiff/;
const FEWEST_HELD = 3;

type Line = TableView['lines'][number];

/**
 * Lines of percentages that are one line of the table in per cent of another, or the change between two, in most
 * of the columns: where a column is otherwise, one of its numbers is wrong. By rows and by columns.
 */
export function ratiosByMajority(table: AuditTable): readonly Comparison[] {
  return tableViews(table).flatMap(({ lines }) =>
    lines.flatMap((line) =>
      ratiosOf(
        line,
        lines.filter((other) => other !== line),
      ),
    ),
  );
}

/** Whether a header is of the change of a number and no share. */
export function isChange(header: string): boolean {
  return CHANGE.test(fold(header));
}

function ratiosOf(line: Line, others: readonly Line[]): readonly Comparison[] {
  const filled = line.numbers.flatMap((number) => number ?? []);
  const percents = PERCENT.test(fold(line.label)) || filled.every(({ percent }) => percent);
  if (!percents || filled.length < FEWEST_HELD) return [];
  const counted = others.filter(({ numbers }) =>
    numbers.some((number) => number?.percent === false),
  );
  const changes = isChange(line.label) ? [false, true] : [false];
  const ways = [...counted, ...resultsOf(counted)].flatMap((part) =>
    counted.flatMap((base) =>
      part === base ? [] : changes.map((change) => compareLines(line, part, base, change)),
    ),
  );
  return byMajority(ways, FEWEST_HELD);
}

const POSITIVES: readonly (readonly Outcome[])[] = [
  ['work', 'studies'],
  ['work', 'studies', 'otherRehab'],
];

/** What a result can be of: those who went to work and studies, with or without other rehabilitation. */
function resultsOf(lines: readonly Line[]): readonly Line[] {
  return POSITIVES.flatMap((outcomes): readonly Line[] => {
    const parts = outcomes.flatMap((outcome) => {
      const found = lines.filter(({ label }) => quantityOf(label)?.outcome === outcome);
      return found.length === 1 ? found : [];
    });
    const [first] = parts;
    if (first === undefined || parts.length < outcomes.length) return [];
    const numbers = first.numbers.map((number, at) => {
      const cells = parts.flatMap((part) => part.numbers[at] ?? []);
      const exact = cells.every(({ percent, hedge }) => !percent && hedge === 'exact');
      if (number === null || !exact || cells.length < parts.length) return null;
      return { ...number, value: cells.reduce((sum, { value }) => sum + value, 0) };
    });
    return [{ ...first, label: parts.map(({ label }) => label).join(' + '), numbers }];
  });
}

function compareLines(
  line: Line,
  parts: Line,
  bases: Line,
  change: boolean,
): readonly Comparison[] {
  return line.numbers.flatMap((percent, at): readonly Comparison[] => {
    const [part, base] = [parts.numbers[at], bases.numbers[at]];
    if (!percent || !part || !base || part.percent || base.percent || base.value === 0) return [];
    if ([percent, part, base].some(({ hedge }) => hedge !== 'exact')) return [];
    return compareRatio(percent, part, base, change);
  });
}

/** A share is told with or without its sign; a change has one. What is only cut off tells nothing. */
function compareRatio(
  percent: TableNumber,
  part: TableNumber,
  base: TableNumber,
  change: boolean,
): readonly Comparison[] {
  const above = change ? part.value - base.value : part.value;
  const exact = (above / base.value) * 100;
  const whole = part.step >= 1 && Math.abs(base.value) < SMALLEST_ROUNDED;
  const slack = whole
    ? 0
    : (Math.abs(exact) * (part.step + base.step)) / (2 * Math.abs(base.value));
  const sized = change ? percent : { ...percent, value: Math.abs(percent.value) };
  const near = [exact, exact + slack, exact - slack].map((one) => (change ? one : Math.abs(one)));
  if (near.some((one) => allows(sized, one))) return ['held'];
  if (near.some((one) => isTruncated(sized, one))) return [];
  const shared = {
    severity: 'contradiction',
    where: { kind: 'cell', cell: percent.cell },
    stated: percent.text,
  } as const;
  if (change) {
    const words = { from: base.value, to: part.value, computed: exact };
    return [{ ...shared, detail: { code: 'changeDiffers', words } }];
  }
  const decimals = Math.max(0, Math.round(-Math.log10(percent.step)));
  const words = { part: part.value, base: base.value, decimals };
  return [{ ...shared, detail: { code: 'percentDiffers', words } }];
}

/** Amounts from here on are rounded ones. */
const SMALLEST_ROUNDED = 1000;
