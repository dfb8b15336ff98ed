import { isFunctionError } from '../model/addinFunctions';
import type { FunctionCell, FunctionError, FunctionValue } from '../model/addinFunctions';

/** What a function of the add-in gave: a value or rows of them, or an error with what is said about it. */
export type CustomFunctionResult =
  { readonly value: Exclude<FunctionValue, FunctionError> } | FunctionError;

export function customFunctionResult(value: FunctionValue): CustomFunctionResult {
  return isFunctionError(value) ? value : { value };
}

/** What the add-in answered to one call, by the call's number. */
export interface FunctionAnswer {
  readonly id: number;
  readonly value: FunctionValue;
}

/** Which error a number stands for where a call has failed; all others are #VALUE!. */
const ERRORS: ReadonlyMap<unknown, string> = new Map([
  [1, '#N/A'],
  [5, '#DIV/0!'],
  [6, '#NUM!'],
  [8, '#NULL!'],
  [9, '#NAME?'],
  [10, '#NAME?'],
]);
const VALUE = '#VALUE!';
/** Excel shows the add-in's sentence with these only. */
const WITH_MESSAGE: readonly string[] = [VALUE, '#N/A'];
const NOT_A_NUMBER = 'NaN';

function errorOf(error: string, message: unknown): FunctionError {
  const said = WITH_MESSAGE.includes(error) && typeof message === 'string' && message !== '';
  return { error, message: said ? message : null };
}

function failure(code: unknown, message: unknown): FunctionError {
  // A number that is none comes without a code.
  if (message === NOT_A_NUMBER) return errorOf('#NUM!', null);
  return errorOf(typeof code === 'string' ? code : (ERRORS.get(code) ?? VALUE), message);
}

/** One cell of a result: nothing is 0, as Excel shows it; an error comes as an object of the library's. */
function cellOf(value: unknown): FunctionCell {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  if (typeof value === 'object' && 'basicValue' in value && typeof value.basicValue === 'string') {
    return errorOf(value.basicValue, 'message' in value ? value.message : null);
  }
  return errorOf(VALUE, null);
}

/** A value, or rows of values that are all equally long; anything else is no result. */
function valueOf(value: unknown): FunctionValue {
  if (!Array.isArray(value)) return cellOf(value);
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : []));
  const width = rows[0]?.length ?? 0;
  const whole = width > 0 && rows.every(({ length }) => length === width);
  return whole ? rows : errorOf(VALUE, null);
}

/** Answers come as lists of number, success, value or message, and error; or as objects of these. */
export function functionAnswer(result: unknown): FunctionAnswer | null {
  if (Array.isArray(result)) {
    const [id, succeeded, value, code]: unknown[] = result;
    if (typeof id !== 'number') return null;
    return { id, value: succeeded === true ? valueOf(value) : failure(code, value) };
  }
  if (typeof result !== 'object' || result === null) return null;
  if (!('id' in result) || typeof result.id !== 'number') return null;
  const value = 'value' in result ? result.value : null;
  const failed = 'failed' in result && result.failed === true;
  const code = 'errorCode' in result ? result.errorCode : null;
  return { id: result.id, value: failed ? failure(code, value) : valueOf(value) };
}
