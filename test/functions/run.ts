import type { WorkbookDefinitions } from '../../src/definitions/workbookDefinitions';
import { PRESETS, type Preset } from '../../src/definitions/presets';
import type { FunctionId } from '../../src/functions/catalogue';
import type { FunctionArgument, FunctionResult } from '../../src/functions/customFunction';
import { FunctionError } from '../../src/functions/functionError';
import { createRunner } from '../../src/functions/runner';
import { sv } from '../../src/texts/sv';
import { functions } from '../../src/texts/sv/functions';

export function preset(id: string): Preset {
  const found = PRESETS.find((set) => set.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

export const NOTHING_CHOSEN: WorkbookDefinitions = {
  definitions: null,
  ownDefinitions: [],
  outcomeWords: {},
};

/** The workbook of a team in Södra Dalarna. */
export const CHOSEN: WorkbookDefinitions = {
  ...NOTHING_CHOSEN,
  definitions: preset('sodra-dalarna'),
};

export interface CallOptions {
  readonly workbook?: WorkbookDefinitions;
  readonly addresses?: readonly (string | null)[];
}

/** Calls a function as Excel would, in Swedish. */
export function call(
  id: FunctionId,
  args: readonly FunctionArgument[],
  { workbook = CHOSEN, addresses = [] }: CallOptions = {},
): FunctionResult {
  const run = createRunner({ texts: sv, functionTexts: functions, workbook: () => workbook });
  return run(id, args, addresses);
}

/** The mistake that a call ends in, as "code: message"; what it gave where it ends in none. */
export function mistakeIn(
  id: FunctionId,
  args: readonly FunctionArgument[],
  options?: CallOptions,
): unknown {
  try {
    return call(id, args, options);
  } catch (error) {
    if (error instanceof FunctionError) return `${error.code}: ${error.message}`;
    throw error;
  }
}

/** A result with its errors as "code: message". */
export function readable(result: FunctionResult): unknown {
  const cell = (value: unknown): unknown =>
    value instanceof FunctionError ? `${value.code}: ${value.message}` : value;
  return Array.isArray(result)
    ? result.map((row: unknown) => (Array.isArray(row) ? row.map(cell) : cell(row)))
    : cell(result);
}

/** A column of cells, as Excel hands over a range. */
export function column<T>(...values: readonly T[]): T[][] {
  return values.map((value) => [value]);
}
