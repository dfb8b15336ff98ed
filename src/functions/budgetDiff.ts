import { amountInKronor } from '../budget/amount';
import { readAmount } from '../budget/readAmount';
import type { CellValue } from '../cells/cell';
import { isEmpty } from '../cells/readValue';
import { budgetDifference } from '../measures/budgetDifference';
import type { FunctionTexts } from '../texts/functionTexts';
import { argumentsOf } from './arguments/argument';
import { canBeHeading } from './arguments/headings';
import { filledHeight, matrixOf, type CellMatrix } from './arguments/matrix';
import { readShare } from './arguments/share';
import { shown } from './arguments/shown';
import type { CustomFunction, ResultCell } from './customFunction';
import { FunctionError } from './functionError';

/**
 * BUDGETDIFF: budget × share − outcome in kronor, cell by cell; plus is money left. One of the two
 * may be a single cell. Where both cells are blank, and for headings on top, the difference is '';
 * where one is blank it counts as 0. Rows that are blank to the end are not spilled.
 *
 * @throws FunctionError for ranges of different sizes, and for an amount or a share that cannot be read.
 */
export const budgetDiff: CustomFunction = (args, context) => {
  const { mistakes } = context.functionTexts;
  const given = argumentsOf('BUDGETDIFF', args, context);
  const share = readShare(given('share'), mistakes);
  const budget = matrixOf(given('budget'), mistakes);
  const spent = matrixOf(given('spent'), mistakes);
  const size = commonSize(budget, spent, mistakes);
  const first = headingRows([budget, spent], size);

  const difference = (row: number, column: number): ResultCell => {
    const planned = amountAt(budget, row, column, mistakes);
    const used = amountAt(spent, row, column, mistakes);
    if (planned === null && used === null) return '';
    return amountInKronor(budgetDifference(planned ?? 0, used ?? 0, share));
  };
  return Array.from({ length: size.height }, (_, row) =>
    Array.from({ length: size.width }, (_cell, column) =>
      row < first ? '' : difference(row, column),
    ),
  );
};

interface Size {
  readonly width: number;
  readonly height: number;
}

function isSingle({ width, height }: Size): boolean {
  return width === 1 && height === 1;
}

/** The size of the result: that of both ranges, or of the one that is no single cell. */
function commonSize(
  budget: CellMatrix,
  spent: CellMatrix,
  { size, sizesDiffer }: FunctionTexts['mistakes'],
): Size {
  const same = budget.width === spent.width && budget.height === spent.height;
  if (!same && !isSingle(budget) && !isSingle(spent)) {
    const [first, second] = [budget, spent].map(({ height, width }) => size(height, width));
    throw new FunctionError('value', sizesDiffer(first ?? '', second ?? ''));
  }
  const filled = [budget, spent].map((matrix) => filledHeight(matrix, isEmpty));
  return { width: Math.max(budget.width, spent.width), height: Math.max(1, ...filled) };
}

/** A single cell stands beside every cell of the other range. */
function cellIn(matrix: CellMatrix, row: number, column: number): readonly [number, number] {
  return isSingle(matrix) ? [0, 0] : [row, column];
}

function amountAt(
  matrix: CellMatrix,
  row: number,
  column: number,
  mistakes: FunctionTexts['mistakes'],
): number | null {
  const at = cellIn(matrix, row, column);
  const value = matrix.at(...at);
  const read = readAmount(value);
  if (read.kind !== 'unreadable') return read.kind === 'value' ? read.value : null;
  const place = matrix.place(...at);
  throw new FunctionError('value', mistakes.amountUnreadable(place, shown(value)));
}

/** How many rows on top hold nothing but headings; at most one where no amount follows. */
function headingRows(matrices: readonly CellMatrix[], { width, height }: Size): number {
  const ranges = matrices.filter((matrix) => !isSingle(matrix));
  const isHeadingRow = (row: number): boolean =>
    ranges.every(({ at }) =>
      Array.from({ length: width }, (_, column) => at(row, column)).every(isHeadingOrEmpty),
    );
  let rows = 0;
  while (rows < height && isHeadingRow(rows)) rows++;
  return ranges.length === 0 || rows === height ? Math.min(ranges.length, rows, 1) : rows;
}

function isHeadingOrEmpty(value: CellValue): boolean {
  return isEmpty(value) || (canBeHeading(value) && readAmount(value).kind === 'unreadable');
}
