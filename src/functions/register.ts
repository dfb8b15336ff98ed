import { keysOf } from '../definitions/keysOf';
import { FUNCTIONS, type FunctionId } from './catalogue';
import type { FunctionArgument, FunctionResult, ResultCell } from './customFunction';
import { FunctionError } from './functionError';
import type { FunctionRunner } from './runner';

/** The part of Excel's runtime for custom functions that is used. */
export interface CustomFunctionsRuntime extends Pick<
  typeof CustomFunctions,
  'Error' | 'ErrorCode'
> {
  associate(id: string, work: (...given: FunctionArgument[]) => unknown): void;
}

/**
 * Makes the custom functions known to Excel. That has to happen as the page loads, while what they
 * compute with and the workbook's definitions are still on their way: a call that comes before that
 * waits for `load`, every later one is answered at once. A failed load is tried again by the next
 * call.
 */
export function registerFunctions(
  runtime: CustomFunctionsRuntime,
  load: () => Promise<FunctionRunner>,
): void {
  let runner: FunctionRunner | null = null;
  let loading: Promise<FunctionRunner> | null = null;

  async function loaded(): Promise<FunctionRunner> {
    loading ??= load();
    try {
      return (runner = await loading);
    } catch (error) {
      loading = null;
      throw error;
    }
  }

  for (const id of keysOf(FUNCTIONS)) {
    runtime.associate(id, (...given: FunctionArgument[]) => {
      const call = callOf(id, given);
      return runner === null
        ? loaded().then((now) => answer(runtime, now, call))
        : answer(runtime, runner, call);
    });
  }
}

interface Call {
  readonly id: FunctionId;
  readonly args: readonly FunctionArgument[];
  readonly addresses: readonly (string | null | undefined)[];
}

/** Excel hands over the arguments, those left out at the end perhaps not at all, and then the invocation. */
function callOf(id: FunctionId, given: readonly FunctionArgument[]): Call {
  const { length } = FUNCTIONS[id].parameters;
  const invocation = given.at(-1);
  const told = isInvocation(invocation);
  const args = (told ? given.slice(0, -1) : given).slice(0, length);
  return { id, args, addresses: (told ? invocation.parameterAddresses : undefined) ?? [] };
}

function isInvocation(value: unknown): value is CustomFunctions.Invocation {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function answer(
  runtime: CustomFunctionsRuntime,
  run: FunctionRunner,
  { id, args, addresses }: Call,
): unknown {
  try {
    return forExcel(runtime, run(id, args, addresses));
  } catch (error) {
    throw error instanceof FunctionError ? errorForExcel(runtime, error) : error;
  }
}

/** Always rows of values: Excel tells where arguments stand only to functions that are declared to give a range. */
function forExcel(
  runtime: CustomFunctionsRuntime,
  result: FunctionResult,
): readonly (readonly unknown[])[] {
  const cell = (value: ResultCell): unknown =>
    value instanceof FunctionError ? errorForExcel(runtime, value) : value;
  return (isMatrix(result) ? result : [[result]]).map((row) => row.map(cell));
}

function isMatrix(result: FunctionResult): result is readonly (readonly ResultCell[])[] {
  return Array.isArray(result);
}

function errorForExcel(
  runtime: CustomFunctionsRuntime,
  { code, message }: FunctionError,
): CustomFunctions.Error {
  switch (code) {
    case 'value':
      return new runtime.Error(runtime.ErrorCode.invalidValue, message);
    case 'notAvailable':
      return new runtime.Error(runtime.ErrorCode.notAvailable, message);
    case 'divisionByZero':
      return new runtime.Error(runtime.ErrorCode.divisionByZero, message);
  }
}
