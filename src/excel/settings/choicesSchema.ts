import * as v from 'valibot';
import { LAYOUTS } from '../../definitions/layout';
import { OUTCOMES } from '../../definitions/outcome';
import { MEANINGS } from '../../participants/mapping';
import type { Choices } from '../workbookAccess';

const definitionSet = v.object({
  id: v.string(),
  name: v.string(),
  positive: v.array(v.picklist(OUTCOMES)),
  dropouts: v.picklist(['beside', 'within']),
  throughputOver: v.picklist(['positiveExits', 'allExits']),
  supportTimeOver: v.picklist(['positiveExits', 'allExits']),
  layout: v.picklist(LAYOUTS),
});

const mappingChoice = v.record(
  v.picklist(MEANINGS),
  v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
);

const choices = v.object({
  blockIds: v.array(v.string()),
  mapping: v.record(v.string(), mappingChoice),
  outcomeWords: v.record(v.string(), v.picklist(OUTCOMES)),
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
