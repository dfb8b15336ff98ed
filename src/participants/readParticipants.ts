import type { Outcome } from '../definitions/outcome';
import type { Serial } from '../definitions/serial';
import type { Block } from './block';
import { personRowsInSteps } from './blockRows';
import type { Grid, SheetContent } from '../cells/cell';
import { sharedNumbersInSteps, type SharedNumber } from './duplicates';
import { eachInSteps, part, runThrough, type Steps } from '../steps/steps';
import type { SupportUnit } from './mapping';
import { wordReader } from './outcomeWords';
import type { Participant } from './participant';
import type { Problem, ProblemCode } from './problem';
import { readRow, rowContext, type RowReading } from './readRow';
import type { Reading, UncountedRow } from './reading';
import type { RowCell } from './rowKinds';

export interface ReadingInput {
  /** The sheets that the blocks stand on, whole. */
  readonly sheets: readonly SheetContent[];
  /** The chosen blocks, with the user's corrections. */
  readonly blocks: readonly Block[];
  /** The user's own meaning of outcome words; stronger than the dictionary. */
  readonly outcomeWords: Readonly<Record<string, Outcome>>;
  /** Null: as each block's header says or its values suggest. */
  readonly supportUnit: SupportUnit | null;
  readonly today: Serial;
}

/** Worth knowing only of a row that counts. */
const ONLY_WHERE_COUNTED: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'startInFuture',
  'sexMissing',
  'outcomeMissing',
  'outcomeWithoutEnd',
]);

function gridOf(block: Block, sheets: readonly SheetContent[]): Grid {
  const found = sheets.find(({ grid }) => grid.sheet === block.sheet);
  if (found === undefined) throw new RangeError(`the sheet of block ${block.id} was not given`);
  return found.grid;
}

function cellsOf(grid: Grid): (row: number) => RowCell {
  return (row) => {
    const cells = grid.rows[row - grid.top];
    return (column) => cells?.[column - grid.left] ?? '';
  };
}

function rowsOf(block: Block, cells: (row: number) => RowCell): Steps<readonly number[]> {
  const below = Array.from(
    { length: Math.max(0, block.lastRow - block.firstRow + 1) },
    (_, index) => block.firstRow + index,
  );
  return personRowsInSteps(below, cells, block.columns);
}

function participantOf({ result }: RowReading): Participant | null {
  return result.counted ? result.participant : null;
}

function sharedProblem(row: RowReading, other: RowReading, shared: SharedNumber): Problem {
  const same = shared.kind === 'sameEnrolment';
  return {
    code: same ? 'duplicateEnrolment' : 'sameNumberTwice',
    cell: row.numberCell,
    found: participantOf(row)?.number ?? '',
    other: other.numberCell,
    rowCounts: !same,
  };
}

/** A row that is left out because another row tells of the same enrolment. */
function asDuplicate(row: RowReading, problem: Problem): RowReading {
  const unreadable = row.problems
    .filter(({ code }) => !ONLY_WHERE_COUNTED.has(code))
    .map((earlier): Problem => ({ ...earlier, rowCounts: false }));
  return {
    ...row,
    result: { counted: false, reason: 'duplicateEnrolment' },
    problems: [problem, ...unreadable],
  };
}

function* compareRows(
  rows: readonly RowReading[],
  lists: readonly string[],
): Steps<readonly RowReading[]> {
  const shared = yield* sharedNumbersInSteps(rows.map(participantOf), lists);
  if (shared.size === 0) return rows;
  return rows.map((row, index) => {
    const found = shared.get(index);
    const other = found === undefined ? undefined : rows[found.other];
    if (found === undefined || other === undefined) return row;
    const problem = sharedProblem(row, other, found);
    return found.kind === 'sameEnrolment'
      ? asDuplicate(row, problem)
      : { ...row, problems: [...row.problems, problem] };
  });
}

/**
 * Reads every row of the blocks: each becomes a participant or an uncounted row, in the order of the
 * blocks and their rows, and everything that could not be read becomes a problem with its cell. No
 * row is counted without a start, with an unreadable end, with an end before the start, or where
 * another row tells of the same enrolment (see sharedNumbers). An exit whose outcome is blank or not
 * known is `unknown`. No blocks give an empty reading.
 *
 * @throws RangeError where the sheet of a block is not among `sheets`.
 */
export function readParticipants(input: ReadingInput): Reading {
  return runThrough(readParticipantsInSteps(input));
}

/** The same in steps. */
export function* readParticipantsInSteps(input: ReadingInput): Steps<Reading> {
  const words = wordReader(input.outcomeWords);
  const rows: RowReading[] = [];
  const lists: string[] = [];
  let supportUnit: SupportUnit | null = null;

  for (const [i, block] of input.blocks.entries()) {
    const share = (done: number): number => (0.8 * (i + done)) / input.blocks.length;
    const cells = cellsOf(gridOf(block, input.sheets));
    const hasTime = block.columns.some(({ meaning }) => meaning === 'supportTime');
    const unit = input.supportUnit ?? block.supportUnit?.unit ?? 'months';
    if (hasTime) supportUnit ??= unit;
    const context = rowContext(block, { supportUnit: unit, words, today: input.today });
    const found = yield* part(rowsOf(block, cells), share(0), share(0.2));
    const read = eachInSteps(found, (row) => {
      rows.push(readRow(row, cells(row), context));
      lists.push(block.id);
    });
    yield* part(read, share(0.2), share(1));
  }

  const participants: Participant[] = [];
  const uncounted: UncountedRow[] = [];
  const problems: Problem[] = [];
  for (const row of yield* part(compareRows(rows, lists), 0.8, 1)) {
    const { result, source } = row;
    if (result.counted) participants.push(result.participant);
    else uncounted.push({ source, reason: result.reason });
    for (const problem of row.problems) problems.push(problem);
  }
  return {
    participants,
    uncounted,
    problems,
    words: words.words(),
    rowCount: rows.length,
    supportUnit,
  };
}
