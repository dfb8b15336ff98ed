import { FUNCTIONS, NAMESPACE } from '../../functions/catalogue';
import type { FunctionArgument } from '../model/addinFunctions';

interface FunctionParameter {
  readonly dimension: 'scalar' | 'matrix';
  readonly optional: boolean;
}

/** What Excel is told of an add-in's functions before any of them is called. */
export interface FunctionLibrary {
  readonly namespace: string;
  /** By their names without namespace, in capitals. */
  readonly functions: Readonly<
    Record<string, { readonly parameters: readonly FunctionParameter[] }>
  >;
}

/** The functions of this add-in. */
export const OWN_FUNCTIONS: FunctionLibrary = { namespace: NAMESPACE, functions: FUNCTIONS };

function isRows(
  argument: FunctionArgument,
): argument is Exclude<FunctionArgument, string | number | boolean | null> {
  return Array.isArray(argument);
}

/** A parameter of one value takes a single cell's, one of rows takes a single value as a row of its own; null where it cannot be. */
function fitted(
  argument: FunctionArgument,
  { dimension }: FunctionParameter,
): { readonly value: FunctionArgument } | null {
  if (dimension === 'matrix') {
    return { value: isRows(argument) || argument === null ? argument : [[argument]] };
  }
  if (!isRows(argument)) return { value: argument };
  const [row] = argument;
  return argument.length === 1 && row?.length === 1 ? { value: row[0] ?? null } : null;
}

/**
 * The arguments of a call in the form that the add-in is promised: as many as there are parameters,
 * null for those left out. Null where there are too many or too few, or rows where one value
 * belongs; in Excel such a call gives #VALUE! without being made.
 */
export function fittedArguments(
  { functions }: FunctionLibrary,
  name: string,
  args: readonly FunctionArgument[],
): readonly FunctionArgument[] | null {
  const parameters = functions[name]?.parameters ?? [];
  if (args.length > parameters.length) return null;
  const fit: FunctionArgument[] = [];
  for (const [index, parameter] of parameters.entries()) {
    if (index >= args.length && !parameter.optional) return null;
    const one = fitted(args[index] ?? null, parameter);
    if (one === null) return null;
    fit.push(one.value);
  }
  return fit;
}
