import * as v from 'valibot';
import type { WorkbookDefinitions } from '../../definitions/workbookDefinitions';
import type { Choices } from '../workbookAccess';
import { definitionSet, outcomeWords } from './definitionSetSchema';

const workbookDefinitions = v.object({
  definitions: v.nullable(definitionSet),
  ownDefinitions: v.array(definitionSet),
  outcomeWords,
});

const NONE: WorkbookDefinitions = { definitions: null, ownDefinitions: [], outcomeWords: {} };

/**
 * What the workbook counts under: its own setting, else what the last report was made with. A
 * setting that cannot be understood is as none.
 */
export function workbookDefinitionsFrom(
  setting: unknown,
  saved: Choices | null,
): WorkbookDefinitions {
  const result = v.safeParse(workbookDefinitions, setting);
  if (result.success) return result.output;
  return saved === null ? NONE : definitionsOfChoices(saved);
}

/** The part of a report's choices that everything else in the workbook counts under as well. */
export function definitionsOfChoices({
  definitions,
  ownDefinitions,
  outcomeWords: words,
}: Choices): WorkbookDefinitions {
  return { definitions, ownDefinitions, outcomeWords: words };
}
