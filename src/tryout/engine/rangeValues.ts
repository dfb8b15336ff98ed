import type { ICellData, IRange, Nullable, ObjectMatrix } from '@univerjs/core';
import type { BaseReferenceObject } from '@univerjs/engine-formula';
import { criterionOf } from './criterion';
import type { Matches } from './criterion';
import { errorNamed, plainValue } from './plainValue';
import type { PlainValue } from './plainValue';

export interface RangeValues {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Row by row; what is missing at the end is blank. */
  readonly values: readonly PlainValue[];
}

type Cells = ObjectMatrix<Nullable<ICellData>> | undefined;

const MAX_KEPT_VALUES = 10_000_000;
const TEXT = 1;
const NUMBER = 2;

/**
 * What the formulas of one calculation read in common: the values of ranges and the criteria. To be
 * made anew for every calculation. Until `keep(true)` everything is read afresh each time.
 */
export class SharedReading {
  private keeping = false;
  private keptValues = 0;
  private readonly ranges = new Map<string, RangeValues>();
  private readonly usedRows = new Map<string, number>();
  private readonly criteria = new Map<string, Matches | null>();

  /** From now on keeps what is read, or not. Forgets what was kept before a change. */
  keep(keeping: boolean): void {
    if (keeping === this.keeping) return;
    this.keeping = keeping;
    this.forgetRanges();
    this.usedRows.clear();
    this.criteria.clear();
  }

  /** The values of a range on a sheet that exists, with the results that formulas have given so far. */
  range(reference: BaseReferenceObject): RangeValues {
    const area = reference.getRangePosition();
    const { startRow, endRow, startColumn, endColumn } = area;
    const rowCount = endRow - startRow + 1;
    const columnCount = endColumn - startColumn + 1;
    // Single cells are mostly criteria, each of them read once.
    if (rowCount === 1 && columnCount === 1) {
      return { rowCount, columnCount, values: this.read(reference, area).values };
    }
    const key = `${reference.getSheetId()} ${startRow} ${startColumn} ${endRow} ${endColumn}`;
    const kept = this.ranges.get(key);
    if (kept !== undefined) return kept;
    const { values, complete } = this.read(reference, area);
    const range = { rowCount, columnCount, values };
    // A formula without a result, as in a circle of references, may still get one.
    if (!this.keeping || !complete) return range;
    this.keptValues += values.length;
    if (this.keptValues > MAX_KEPT_VALUES) this.forgetRanges();
    this.ranges.set(key, range);
    return range;
  }

  criterion(criterion: PlainValue): Matches | null {
    if (typeof criterion !== 'string') return criterionOf(criterion);
    const kept = this.criteria.get(criterion);
    if (kept !== undefined) return kept;
    const matches = criterionOf(criterion);
    if (this.keeping) this.criteria.set(criterion, matches);
    return matches;
  }

  private forgetRanges(): void {
    this.ranges.clear();
    this.keptValues = 0;
  }

  private read(
    reference: BaseReferenceObject,
    { startRow, endRow, startColumn, endColumn }: IRange,
  ): { values: PlainValue[]; complete: boolean } {
    const results: Cells = reference.getCurrentRuntimeSheetData();
    const spilled: Cells = reference.getCurrentRuntimeActiveArrayFormulaCellData();
    const cells: Cells = reference.getCurrentActiveSheetData()?.cellData;
    const lastRow = Math.min(endRow, this.lastRow(reference.getSheetId(), cells, spilled));
    const values: PlainValue[] = [];
    let complete = true;
    for (let row = startRow; row <= lastRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        const result = results?.getValue(row, column) ?? spilled?.getValue(row, column);
        if (result) {
          // A formula that gives nothing gives 0, as in Excel.
          values.push(cellValue(reference, result) ?? 0);
          continue;
        }
        const cell = cells?.getValue(row, column);
        values.push(cellValue(reference, cell));
        if (cell?.f !== undefined || cell?.si !== undefined) complete = false;
      }
    }
    return { values, complete };
  }

  private lastRow(sheet: string, cells: Cells, spilled: Cells): number {
    const used = this.usedRows.get(sheet) ?? cells?.getLength() ?? 0;
    if (this.keeping) this.usedRows.set(sheet, used);
    return Math.max(used, spilled?.getLength() ?? 0) - 1;
  }
}

function cellValue(reference: BaseReferenceObject, cell: Nullable<ICellData>): PlainValue {
  if (!cell) return null;
  const { v: value, t: type } = cell;
  if (typeof value === 'number' && type === NUMBER) return value;
  if (typeof value === 'string' && type === TEXT) return errorNamed(value) ?? value;
  const blank = (value ?? cell.p ?? null) === null;
  return blank ? null : plainValue(reference.getCellValueObject(cell));
}
