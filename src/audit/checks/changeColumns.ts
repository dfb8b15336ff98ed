import { fold } from '../../cells/fold';
import type { AuditTable, TableNumber } from '../grids/auditTable';
import { areCounts, tableViews } from '../grids/tableViews';
import type { Comparison } from './collect';

const CHANGE = /^(?:forandring|skillnad|differens|diff\.?|change|difference)$/;
const YEAR = /^(?:\D{0,12} )?((?:19|20)\d\d)$/;

/** A change between the two years right before it: the later less the earlier, with or without its sign. */
export function changeColumns(table: AuditTable): readonly Comparison[] {
  return tableViews(table).flatMap(({ across, lines }) =>
    across.flatMap((header, at): readonly Comparison[] => {
      const [first, second] = [at - 2, at - 1].map((i) => yearIn(across[i] ?? ''));
      if (!CHANGE.test(fold(header)) || !first || !second || Math.abs(first - second) !== 1)
        return [];
      return lines.flatMap(({ label, numbers }) => {
        const [one, other, stated] = [numbers[at - 2], numbers[at - 1], numbers[at]];
        if (!one || !other || !stated) return [];
        return first < second
          ? compare(label, one, other, stated)
          : compare(label, other, one, stated);
      });
    }),
  );
}

function yearIn(header: string): number | null {
  const year = YEAR.exec(fold(header))?.[1];
  return year === undefined ? null : Number(year);
}

function compare(
  row: string,
  before: TableNumber,
  after: TableNumber,
  stated: TableNumber,
): readonly Comparison[] {
  if (stated.percent || before.percent !== after.percent) return [];
  if ([before, after, stated].some(({ hedge }) => hedge !== 'exact')) return [];
  const difference = after.value - before.value;
  const slack = areCounts([before, after]) ? 0 : (before.step + after.step + stated.step) / 2;
  if (Math.abs(Math.abs(difference) - Math.abs(stated.value)) <= slack + 1e-9) return ['held'];
  return [
    {
      severity: 'doubtful',
      where: { kind: 'cell', cell: stated.cell },
      stated: stated.text,
      detail: {
        code: 'differenceDiffers',
        words: { row, from: before.value, to: after.value, difference },
      },
    },
  ];
}
