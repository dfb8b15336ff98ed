import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  FUNCTION_NAMES_MATH,
  FUNCTION_NAMES_STATISTICAL,
} from '@univerjs/engine-formula';
import type {
  BaseValueObject,
  FunctionVariantType,
  IFunctionService,
} from '@univerjs/engine-formula';
import { averageOf, countOf, sumOf } from './conditionalTotals';
import type { Condition, Total } from './conditionalTotals';
import { criteriaGrid, criterionAt } from './criteriaGrid';
import type { CriteriaGrid } from './criteriaGrid';
import { referenceIn, valueObject } from './plainValue';
import type { RangeValues, SharedReading } from './rangeValues';

interface Read {
  readonly target: RangeValues | null;
  readonly ranges: readonly RangeValues[];
  readonly criteria: readonly CriteriaGrid[];
}

const UNEQUAL = { error: ErrorType.VALUE };

/** COUNTIFS and its like over plain values; what it cannot answer goes to the engine's own function. */
class ConditionalFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams: number;
  override maxParams: number;

  constructor(
    private readonly own: BaseFunction,
    private readonly total: Total,
    private readonly hasTarget: boolean,
    private readonly reading: SharedReading,
  ) {
    super(own.name);
    this.minParams = own.minParams;
    this.maxParams = own.maxParams;
  }

  override calculate(...variants: BaseValueObject[]): ReturnType<BaseFunction['calculate']> {
    const broken = variants.find((variant, index) => this.isRange(index) && variant.isError());
    if (broken !== undefined) return broken;
    const read = this.read(variants);
    const result = read === null ? null : this.result(read);
    if (result !== null) return result;
    this.own.setRefInfo(this.unitId ?? '', this.subUnitId ?? '', this.row, this.column);
    return this.own.calculate(...variants);
  }

  private isRange(index: number): boolean {
    return this.hasTarget ? index === 0 || index % 2 === 1 : index % 2 === 0;
  }

  private read(variants: readonly FunctionVariantType[]): Read | null {
    const ranges: RangeValues[] = [];
    const criteria: CriteriaGrid[] = [];
    if (!this.isRange(variants.length)) return null;
    for (const [index, variant] of variants.entries()) {
      if (!this.isRange(index)) {
        const grid = criteriaGrid(variant, this.reading);
        if (grid === null) return null;
        criteria.push(grid);
        continue;
      }
      const reference = referenceIn(variant);
      if (reference === null) return null;
      ranges.push(this.reading.range(reference));
    }
    const target = this.hasTarget ? (ranges.shift() ?? null) : null;
    return { target, ranges, criteria };
  }

  private result({ target, ranges, criteria }: Read): BaseValueObject | null {
    const size = target ?? ranges[0];
    if (size === undefined) return null;
    const equal = ranges.every(
      ({ rowCount, columnCount }) => rowCount === size.rowCount && columnCount === size.columnCount,
    );
    const rowCount = Math.max(...criteria.map((grid) => grid.rowCount));
    const columnCount = Math.max(...criteria.map((grid) => grid.columnCount));
    const results: BaseValueObject[][] = [];
    for (let row = 0; row < rowCount; row++) {
      const line: BaseValueObject[] = [];
      for (let column = 0; column < columnCount; column++) {
        const conditions = this.conditions(ranges, criteria, row, column);
        if (conditions === null) return null;
        line.push(valueObject(equal ? this.total(conditions, size) : UNEQUAL));
      }
      results.push(line);
    }
    return rowCount === 1 && columnCount === 1
      ? (results[0]?.[0] ?? null)
      : this.array(results, rowCount, columnCount);
  }

  private conditions(
    ranges: readonly RangeValues[],
    criteria: readonly CriteriaGrid[],
    row: number,
    column: number,
  ): readonly Condition[] | null {
    const conditions: Condition[] = [];
    for (const [index, range] of ranges.entries()) {
      const criterion = criterionAt(criteria[index], row, column);
      const matches = criterion === undefined ? null : this.reading.criterion(criterion);
      if (matches === null) return null;
      conditions.push({ range, matches });
    }
    return conditions;
  }

  private array(
    calculateValueList: BaseValueObject[][],
    rowCount: number,
    columnCount: number,
  ): BaseValueObject {
    return ArrayValueObject.create({
      calculateValueList,
      rowCount,
      columnCount,
      unitId: this.unitId ?? '',
      sheetId: this.subUnitId ?? '',
      row: this.row,
      column: this.column,
    });
  }
}

/**
 * Puts COUNTIFS, SUMIFS and AVERAGEIFS over plain values in the place of the engine's own, which
 * wrap every cell of every range anew; `reading` is what the formulas of this calculation share.
 */
export function registerConditionalFunctions(
  functions: IFunctionService,
  reading: SharedReading,
): void {
  const replace = (name: Parameters<IFunctionService['getExecutor']>[0], total: Total): void => {
    const own = functions.getExecutor(name);
    if (own === null || own === undefined) return;
    const hasTarget = total !== countOf;
    functions.registerExecutors(new ConditionalFunction(own, total, hasTarget, reading));
  };
  replace(FUNCTION_NAMES_STATISTICAL.COUNTIFS, countOf);
  replace(FUNCTION_NAMES_MATH.SUMIFS, sumOf);
  replace(FUNCTION_NAMES_STATISTICAL.AVERAGEIFS, averageOf);
}
