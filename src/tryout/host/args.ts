import { refusal } from './hostError';

/** Readers of a call's arguments: each gives the argument as its kind, or refuses as Excel does. */

export function textArgument(args: readonly unknown[], index: number): string {
  const value = args[index];
  if (typeof value === 'string') return value;
  throw refusal('argument', `argument ${index + 1} is no text`);
}

export function optionalText(args: readonly unknown[], index: number): string | null {
  const value = args[index];
  return value === undefined || value === null ? null : textArgument(args, index);
}

export function numberArgument(args: readonly unknown[], index: number): number {
  const value = args[index];
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw refusal('argument', `argument ${index + 1} is no whole number`);
}

export function optionalNumber(args: readonly unknown[], index: number, otherwise: number): number {
  const value = args[index];
  return value === undefined || value === null ? otherwise : numberArgument(args, index);
}

export function optionalBoolean(args: readonly unknown[], index: number): boolean {
  const value = args[index];
  return value === undefined || value === null ? false : asBoolean(value);
}

export function asBoolean(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw refusal('argument', 'true or false was expected');
}

export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  throw refusal('argument', 'a text was expected');
}

export function asNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  throw refusal('argument', 'a number was expected');
}

/** One of the values of an enum. */
export function asOneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  throw refusal('argument', `one of ${allowed.join(', ')} was expected`);
}
