import type { Grid, SheetContent } from '../cells/cell';
import { markOf } from '../cells/mark';
import type { Block } from './block';
import { blockAt } from './blockAt';
import type { Meaning } from './mapping';
import type { Problem, ProblemCode } from './problem';

/** Where problems were met. */
export interface ProblemSource {
  readonly blocks: readonly Block[];
  readonly sheets: readonly SheetContent[];
}

/** What a row says of somebody's coming, which leaving does not change; the number is no part of it. */
const INTAKE: readonly Meaning[] = [
  'start',
  'sex',
  'sexWoman',
  'sexMan',
  'age',
  'birthYear',
  'referrer',
  'supportForm',
  'supportTime',
  'orsIn',
];

const EXIT: readonly Meaning[] = ['end', 'outcome', 'dropout', 'orsOut'];

const ABOUT_EXIT: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'endUnreadable',
  'endBeforeStart',
  'outcomeUnknownWord',
  'outcomeMissing',
  'outcomeWithoutEnd',
  'dropoutUnreadable',
  'orsUnreadable',
]);

/**
 * A key for each problem, by which it is recognised when the list is read again: its kind and a mark
 * of what its row says about the coming of the participant, and about the exit where the problem is.
 * Rows that say the same are numbered from above. So a key outlives inserted rows, sorting and moved
 * columns; when the row is changed, the problem is a new one. Names and numbers are no part of it,
 * and the mark is too short to be taken back to a row (see markOf): a key can stay in a workbook that
 * its list has been taken out of.
 *
 * @param problems all of their kinds, in the order of the rows
 */
export function problemKeys(
  problems: readonly Problem[],
  { blocks, sheets }: ProblemSource,
): readonly string[] {
  const gridOf = new Map(sheets.map(({ grid }) => [grid.sheet, grid]));
  const seen = new Map<string, number>();
  return problems.map(({ code, cell }) => {
    const block = blockAt(blocks, cell);
    const grid = gridOf.get(cell.sheet);
    const meanings = ABOUT_EXIT.has(code) ? [...INTAKE, ...EXIT] : INTAKE;
    const said =
      block === null || grid === undefined ? '' : rowText(grid, block, cell.row, meanings);
    const earlier = seen.get(code + said) ?? 0;
    seen.set(code + said, earlier + 1);
    return `${code}:${markOf(`${said}\n${earlier}`)}`;
  });
}

function rowText(grid: Grid, block: Block, row: number, meanings: readonly Meaning[]): string {
  const cells = grid.rows[row - grid.top];
  return meanings
    .map((meaning) => {
      const column = block.columns.find((one) => one.meaning === meaning && !one.personal)?.column;
      return column === undefined ? '' : String(cells?.[column - grid.left] ?? '').trim();
    })
    .join('\n');
}
