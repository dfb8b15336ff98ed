import type { CellValue } from '../cells/cell';
import type { WorkbookDefinitions } from '../definitions/workbookDefinitions';
import type { FunctionTexts } from '../texts/functionTexts';
import type { Texts } from '../texts/texts';
import type { FunctionError } from './functionError';

/** What Excel hands over: a value, a range as rows of values, or nothing where an argument is left out. */
export type FunctionArgument = unknown;

/** One cell of a result; an error there leaves the other cells as they are. */
export type ResultCell = CellValue | FunctionError;

/** A value, or rows of values that spill. */
export type FunctionResult = ResultCell | readonly (readonly ResultCell[])[];

/** Everything that a function knows besides its arguments. */
export interface FunctionContext {
  /** The texts in the display language, for results and for messages. */
  readonly texts: Texts;
  readonly functionTexts: FunctionTexts;
  readonly workbook: WorkbookDefinitions;
  /** Where the arguments stand ("Blad1!D2:D60"), in order; empty or with gaps where Excel does not tell. */
  readonly addresses: readonly (string | null | undefined)[];
}

/**
 * A custom function: synchronous and without side effects.
 *
 * @throws FunctionError whose message says what is wrong, where, and what to do.
 */
export type CustomFunction = (
  args: readonly FunctionArgument[],
  context: FunctionContext,
) => FunctionResult;
