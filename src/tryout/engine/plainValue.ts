import {
  BaseReferenceObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  ValueObjectFactory,
} from '@univerjs/engine-formula';
import type { BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';

export interface CellError {
  readonly error: ErrorType;
}

/** What a cell holds, without the engine's wrapping; null is a blank cell. */
export type PlainValue = number | string | boolean | CellError | null;

const ERRORS: ReadonlyMap<string, CellError> = new Map(
  Object.values(ErrorType).map((error) => [error, { error }]),
);

const DECIMAL = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;

export function isCellError(value: PlainValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** The error that a text is the name of, always the same object for the same error. */
export function errorNamed(text: string): CellError | undefined {
  return text.startsWith('#') ? ERRORS.get(text) : undefined;
}

/** The plain value of one of the engine's single values. */
export function plainValue(object: BaseValueObject): PlainValue {
  if (object.isNull()) return null;
  const value = object.getValue();
  if (typeof value === 'string') return errorNamed(value) ?? value;
  return object.isBoolean() ? Boolean(value) : value;
}

/** A plain value as the engine's own kind of value; blank becomes 0, as a formula shows it. */
export function valueObject(value: PlainValue): BaseValueObject {
  if (isCellError(value)) return ErrorValueObject.create(value.error);
  if (typeof value === 'string') return StringValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return NumberValueObject.create(value ?? 0);
}

/** The number, truth value or error that a text would become if it were typed into a cell, or else the text as it is. */
export function typedText(text: string): number | boolean | string | CellError {
  if (DECIMAL.test(text)) return Number(text);
  const typed = ValueObjectFactory.create(text);
  if (typed.isNumber() || typed.isBoolean() || typed.isError()) return plainValue(typed) ?? text;
  return text;
}

/** The one area of cells that an argument refers to; null for anything else, and where its sheet does not exist. */
export function referenceIn(argument: FunctionVariantType): BaseReferenceObject | null {
  if (!(argument instanceof BaseReferenceObject) || argument.isMultiArea()) return null;
  const missing = argument.getForcedSheetName() !== '' && !argument.getForcedSheetId();
  return missing ? null : argument;
}
