import { ArrayValueObject } from '@univerjs/engine-formula';
import type { BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { plainValue, referenceIn } from './plainValue';
import type { PlainValue } from './plainValue';
import type { SharedReading } from './rangeValues';

/** A criterion argument: one criterion, or a whole array or range of them. */
export interface CriteriaGrid {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Row by row; what is missing at the end is blank. */
  readonly values: readonly PlainValue[];
}

function ofArray(array: ArrayValueObject): CriteriaGrid {
  const values = array
    .getArrayValue()
    .flatMap((row) => row.map((value) => (value ? plainValue(value) : null)));
  return { rowCount: array.getRowCount(), columnCount: array.getColumnCount(), values };
}

function isValueObject(variant: FunctionVariantType): variant is BaseValueObject {
  return !variant.isReferenceObject();
}

/** The criteria that an argument gives; null for cells that cannot be read. */
export function criteriaGrid(
  variant: FunctionVariantType,
  reading: SharedReading,
): CriteriaGrid | null {
  const reference = referenceIn(variant);
  if (reference !== null) return reading.range(reference);
  if (variant instanceof ArrayValueObject) return ofArray(variant);
  if (!isValueObject(variant)) return null;
  return { rowCount: 1, columnCount: 1, values: [plainValue(variant)] };
}

/**
 * The criterion at a place of the result: a single row or column counts for all rows or columns.
 * Undefined outside the criteria.
 */
export function criterionAt(
  grid: CriteriaGrid | undefined,
  row: number,
  column: number,
): PlainValue | undefined {
  if (grid === undefined) return undefined;
  const { rowCount, columnCount, values } = grid;
  const ownRow = rowCount === 1 ? 0 : row;
  const ownColumn = columnCount === 1 ? 0 : column;
  if (ownRow >= rowCount || ownColumn >= columnCount) return undefined;
  return values[ownRow * columnCount + ownColumn] ?? null;
}
