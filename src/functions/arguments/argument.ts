import type { CellValue } from '../../cells/cell';
import { isEmpty } from '../../cells/readValue';
import { FUNCTIONS, type FunctionId, type ParameterId } from '../catalogue';
import type { FunctionArgument, FunctionContext } from '../customFunction';
import { descriptionsIn } from '../describe';

/** An argument with what a sentence about it needs. */
export interface Argument {
  readonly value: FunctionArgument;
  /** What the parameter is called in the user's language. */
  readonly name: string;
  /** Where it stands ("Blad1!D2:D60"); null where Excel does not tell. */
  readonly address: string | null;
}

/** The arguments of a call by their ids; one that was left out has the value undefined. */
export function argumentsOf<F extends FunctionId>(
  id: F,
  args: readonly FunctionArgument[],
  { functionTexts, addresses }: FunctionContext,
): (parameter: ParameterId<F>) => Argument {
  const names = descriptionsIn(functionTexts)[id].parameters;
  return (parameter) => {
    const index = FUNCTIONS[id].parameters.findIndex((p) => p.id === parameter);
    return {
      value: args[index],
      name: names[parameter].name,
      address: addresses[index] ?? null,
    };
  };
}

/** What no cell can hold is as good as a failed formula. */
const NO_CELL = '#VALUE!';

/** A value from Excel as a cell: what is missing is '', what is no cell value is an error value. */
export function cellOf(value: unknown): CellValue {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    case 'undefined':
      return '';
    case 'object':
      return value === null ? '' : NO_CELL;
    case 'bigint':
    case 'symbol':
    case 'function':
      return NO_CELL;
  }
}

/** True for an empty cell and for 0, which is what Excel on the desktop makes of a blank. */
export function isBlank(value: CellValue): boolean {
  return value === 0 || isEmpty(value);
}

/** The one value of an argument; that of a range of one cell is its cell's. */
export function scalarOf({ value }: Argument): CellValue {
  if (!Array.isArray(value)) return cellOf(value);
  const [row, ...otherRows]: unknown[] = value;
  const cells: unknown[] = Array.isArray(row) ? row : [row];
  return otherRows.length === 0 && cells.length === 1 ? cellOf(cells[0]) : NO_CELL;
}

/** True for an argument that was left out; a range counts as given, whatever it holds. */
export function isLeftOut({ value }: Argument): boolean {
  return !Array.isArray(value) && isBlank(cellOf(value));
}
