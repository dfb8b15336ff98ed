import type { CellValue } from '../../cells/cell';
import { FUNCTIONS, type FunctionId } from '../../functions/catalogue';
import type { FunctionArgument, FunctionResult, ResultCell } from '../../functions/customFunction';
import { FunctionError } from '../../functions/functionError';
import type { FunctionRunner } from '../../functions/runner';
import type { ExampleArgument } from './formulaText';

/** What an example gives: rows of cells, one cell for a single value, or the function's own error. */
export type ExampleResult =
  | { readonly kind: 'values'; readonly rows: readonly (readonly ResultCell[])[] }
  | { readonly kind: 'error'; readonly message: string };

/** Works out an example over what was read of the workbook, as Excel would hand it over. */
export function calculateExample(
  run: FunctionRunner,
  id: FunctionId,
  args: readonly ExampleArgument[],
): ExampleResult {
  try {
    return resultOf(
      run(
        id,
        args.map((arg, i) => asGiven(id, arg, i)),
        args.map(addressOf),
      ),
    );
  } catch (error) {
    if (error instanceof FunctionError) return { kind: 'error', message: error.message };
    throw error;
  }
}

/** Excel gives an argument that may be a range as rows, even where it is a single value. */
function asGiven(id: FunctionId, argument: ExampleArgument, position: number): FunctionArgument {
  const matrix = FUNCTIONS[id].parameters[position]?.dimension === 'matrix';
  switch (argument.kind) {
    case 'cells':
      return argument.cells.values;
    case 'text':
      return inRange(argument.text, matrix);
    case 'number':
      return inRange(argument.value, matrix);
  }
}

function inRange(value: CellValue, matrix: boolean): FunctionArgument {
  return matrix ? [[value]] : value;
}

function addressOf(argument: ExampleArgument): string | null {
  return argument.kind === 'cells' ? argument.cells.address : null;
}

function resultOf(result: FunctionResult): ExampleResult {
  const rows = isRows(result) ? result : [[result]];
  const [[only] = []] = rows;
  return rows.length === 1 && rows[0]?.length === 1 && only instanceof FunctionError
    ? { kind: 'error', message: only.message }
    : { kind: 'values', rows };
}

function isRows(result: FunctionResult): result is readonly (readonly ResultCell[])[] {
  return Array.isArray(result);
}
