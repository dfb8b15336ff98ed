import { fold } from '../../cells/fold';
import type { AuditTable, TableNumber } from '../grids/auditTable';
import { areCounts, tableViews, type TableView } from '../grids/tableViews';
import { byMajority } from './byMajority';
import type { Comparison } from './collect';

const CHANGE =
  /\b(?:forandring\w*|skillnad\w*|differens\w*|diff|\w*avvikelse\w*|okning|minskning|aterstar|kvar)\b/;
const FEWEST_HELD = 3;

type Line = TableView['lines'][number];

/**
 * Lines that are called a change or a difference and are one of two other lines in most of the columns: where a
 * column is otherwise, one of its numbers is wrong. By rows and by columns, with the sign either way.
 */
export function changesByMajority(table: AuditTable): readonly Comparison[] {
  return tableViews(table).flatMap(({ lines }) =>
    lines.flatMap((line, at) => {
      if (!CHANGE.test(fold(line.label))) return [];
      if (line.numbers.some((number) => number?.percent)) return [];
      const others = lines.filter((_, i) => i !== at);
      const ways = others.flatMap((from) =>
        others.flatMap((to) => (from === to ? [] : [compareLines(line, from, to)])),
      );
      return byMajority(ways, FEWEST_HELD);
    }),
  );
}

function compareLines(line: Line, froms: Line, tos: Line): readonly Comparison[] {
  return line.numbers.flatMap((stated, at): readonly Comparison[] => {
    const [from, to] = [froms.numbers[at], tos.numbers[at]];
    if (!stated || !from || !to || from.percent !== to.percent) return [];
    if ([stated, from, to].some(({ hedge }) => hedge !== 'exact')) return [];
    return [compare(line.label, from, to, stated)];
  });
}

function compare(row: string, from: TableNumber, to: TableNumber, stated: TableNumber): Comparison {
  const difference = Number((to.value - from.value).toFixed(6));
  const whole = areCounts([from, to, stated]) && Math.max(from.value, to.value) < SMALLEST_ROUNDED;
  const slack = whole ? 0 : (from.step + to.step + stated.step) / 2;
  if (Math.abs(difference - stated.value) <= slack + 1e-9) return 'held';
  return {
    severity: 'doubtful',
    where: { kind: 'cell', cell: stated.cell },
    stated: stated.text,
    detail: {
      code: 'differenceDiffers',
      words: { row, from: from.value, to: to.value, difference },
    },
  };
}

/** Amounts from here on are rounded ones. */
const SMALLEST_ROUNDED = 1000;
