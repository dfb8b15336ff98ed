import type { WorkbookDefinitions } from '../definitions/workbookDefinitions';
import type { FunctionTexts } from '../texts/functionTexts';
import type { Texts } from '../texts/texts';
import type { FunctionId } from './catalogue';
import type { FunctionArgument, FunctionContext, FunctionResult } from './customFunction';
import { IMPLEMENTATIONS } from './implementations';

/**
 * Works out one call of a custom function.
 *
 * @throws FunctionError in the user's language.
 */
export type FunctionRunner = (
  id: FunctionId,
  args: readonly FunctionArgument[],
  addresses: FunctionContext['addresses'],
) => FunctionResult;

export interface RunnerOptions {
  readonly texts: Texts;
  readonly functionTexts: FunctionTexts;
  /** What the workbook says at the time of the call. */
  readonly workbook: () => WorkbookDefinitions;
}

/** A runner with the texts of one language over the definitions of one workbook. */
export function createRunner({ texts, functionTexts, workbook }: RunnerOptions): FunctionRunner {
  return (id, args, addresses) =>
    IMPLEMENTATIONS[id](args, { texts, functionTexts, workbook: workbook(), addresses });
}
