import * as v from 'valibot';
import { LAYOUTS } from '../../definitions/layout';
import { MEANINGS } from '../../participants/mapping';
import type { Choices } from '../workbookAccess';
import { definitionSet, outcomeWords } from './definitionSetSchema';

const mappingChoice = v.record(
  v.picklist(MEANINGS),
  v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
);

const choices = v.object({
  blockIds: v.array(v.string()),
  mapping: v.record(v.string(), mappingChoice),
  outcomeWords,
  supportUnit: v.nullable(v.picklist(['months', 'years'])),
  period: v.object({ from: v.number(), to: v.number() }),
  definitions: definitionSet,
  ownDefinitions: v.array(definitionSet),
  layout: v.picklist(LAYOUTS),
  language: v.picklist(['sv', 'en']),
});

/** Saved choices, or null where the setting is not of the form this version writes. */
export function parseChoices(setting: unknown): Choices | null {
  const result = v.safeParse(choices, setting);
  return result.success ? result.output : null;
}
