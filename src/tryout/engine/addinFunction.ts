import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
} from '@univerjs/engine-formula';
import type {
  BaseValueObject,
  FunctionVariantType,
  IFunctionService,
  BaseReferenceObject,
} from '@univerjs/engine-formula';
import { cellAddress, quoteSheet } from '../../cells/cell';
import { areaAddress } from '../host/place';
import { isFunctionError } from '../model/addinFunctions';
import type {
  AddinFunctions,
  FunctionArgument,
  FunctionCell,
  FunctionValue,
} from '../model/addinFunctions';
import { cellKey, MAX_ROWS } from '../model/workbookModel';
import type { AddinFormulas } from './addinFormulas';
import { RESULT } from './addinFormulas';
import type { FormulaResults } from './formulaResults';
import { errorNamed, isCellError, plainValue, referenceIn, valueObject } from './plainValue';
import type { CellError, PlainValue } from './plainValue';
import type { SharedReading } from './rangeValues';

/** The engine's word for a result that is on its way; Excel shows #BUSY!. */
const WAITING = ErrorType.CONNECT;
export const BUSY = '#BUSY!';

interface Argument {
  readonly value: FunctionArgument;
  readonly address: string | null;
}

interface Context {
  readonly functions: AddinFunctions;
  readonly results: FormulaResults;
  readonly reading: SharedReading;
}

function isValue(variant: FunctionVariantType): variant is BaseValueObject {
  return !variant.isReferenceObject();
}

function rowsOf(array: ArrayValueObject): PlainValue[][] {
  return array.getArrayValue().map((row) => row.map((one) => (one ? plainValue(one) : null)));
}

/** The first error among the values; one that is waited for counts most. */
function errorIn(values: readonly PlainValue[]): CellError | null {
  let first: CellError | null = null;
  for (const value of values) {
    if (!isCellError(value)) continue;
    if (value.error === WAITING) return value;
    first ??= value;
  }
  return first;
}

function engineError(error: string): CellError {
  if (error === BUSY) return { error: WAITING };
  return errorNamed(error) ?? { error: ErrorType.VALUE };
}

function engineCell(cell: FunctionCell): PlainValue {
  return typeof cell === 'object' ? engineError(cell.error) : cell;
}

/** A function that the add-in works out: gives its result where it is known, and asks for it where it is not. */
class AddinFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly context: Context,
  ) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const read = variants.map((variant) => this.argument(variant));
    const refused = errorIn(read.map((one) => ('error' in one ? one : null)));
    if (refused !== null) return ErrorValueObject.create(refused.error);
    const args = read.filter((one) => 'value' in one);
    const sheet = Number(this.subUnitId);
    const given = this.context.functions.ask({
      name: String(this.name),
      args: args.map(({ value }) => value),
      argAddresses: args.map(({ address }) => address),
      address: this.addressIn(sheet),
    });
    if (given === null) return ErrorValueObject.create(WAITING);
    this.context.results.give(sheet, cellKey(this.row, this.column), given);
    return this.result(given);
  }

  private addressIn(sheet: number): string {
    const name = this.context.results.sheets[sheet]?.sheet.name ?? '';
    return `${quoteSheet(name)}!${cellAddress({ row: this.row, column: this.column })}`;
  }

  private argument(variant: FunctionVariantType): Argument | CellError {
    const reference = referenceIn(variant);
    if (reference !== null) return this.range(reference);
    if (!isValue(variant) || variant.isLambda()) return { error: ErrorType.VALUE };
    if (variant instanceof ArrayValueObject) {
      const rows = rowsOf(variant);
      return errorIn(rows.flat()) ?? { value: rows.map(withoutErrors), address: null };
    }
    const value = plainValue(variant);
    return isCellError(value) ? value : { value, address: null };
  }

  /** The cells of a range; of entire columns only the rows down to the last one that holds anything. */
  private range(reference: BaseReferenceObject): Argument | CellError {
    const { rowCount, columnCount, values } = this.context.reading.range(reference);
    const error = errorIn(values);
    if (error !== null) return error;
    const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
    const filled = Math.max(1, Math.ceil(values.length / columnCount));
    const rows = Array.from({ length: rowCount >= MAX_ROWS ? filled : rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (_cell, column) => {
        const value = values[row * columnCount + column] ?? null;
        return isCellError(value) ? null : value;
      }),
    );
    const sheet = this.context.results.sheets[Number(reference.getSheetId())]?.sheet;
    const area = { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
    return { value: rows, address: `${quoteSheet(sheet?.name ?? '')}!${areaAddress(area)}` };
  }

  private result(given: FunctionValue): BaseValueObject {
    if (typeof given !== 'object' || isFunctionError(given)) return valueObject(engineCell(given));
    const rows = given.map((row) => row.map((cell) => valueObject(engineCell(cell))));
    const [first] = rows;
    const only = first?.[0];
    if (first === undefined || only === undefined) return ErrorValueObject.create(ErrorType.VALUE);
    if (rows.length === 1 && first.length === 1) return only;
    return ArrayValueObject.create({
      calculateValueList: rows,
      rowCount: rows.length,
      columnCount: first.length,
      unitId: this.unitId ?? '',
      sheetId: this.subUnitId ?? '',
      row: this.row,
      column: this.column,
    });
  }
}

function withoutErrors(row: readonly PlainValue[]): (string | number | boolean | null)[] {
  return row.map((value) => (isCellError(value) ? null : value));
}

/** Stands around a whole formula: takes down all that it gives, and lets the engine have the first cell. */
class ResultFunction extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  constructor(private readonly results: FormulaResults) {
    super(RESULT);
  }

  override calculate(result: BaseValueObject): BaseValueObject {
    const sheet = Number(this.subUnitId);
    const anchor = cellKey(this.row, this.column);
    const rows = result instanceof ArrayValueObject ? rowsOf(result) : [[plainValue(result)]];
    const first = rows[0]?.[0] ?? null;
    this.results.takeOne(sheet, anchor, isCellError(first) && first.error === WAITING);
    if (rows.length === 1 && rows[0]?.length === 1) return valueObject(first);
    const shown = rows.map((row) => row.map(shownValue));
    return this.results.take(sheet, anchor, shown)
      ? valueObject(first)
      : ErrorValueObject.create(ErrorType.SPILL);
  }
}

function shownValue(value: PlainValue): string | number | boolean {
  if (isCellError(value)) return value.error === WAITING ? BUSY : value.error;
  return value ?? 0;
}

/** Gives the engine the add-in's functions that the formulas of this round call. */
export function registerAddinFunctions(
  service: IFunctionService,
  { names }: AddinFormulas,
  context: Context,
): void {
  if (names.size === 0) return;
  service.registerExecutors(
    new ResultFunction(context.results),
    ...[...names].map((name) => new AddinFunction(name, context)),
  );
}
