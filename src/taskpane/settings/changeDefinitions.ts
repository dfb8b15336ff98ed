import type { DefinitionSet } from '../../definitions/definitionSet';
import { PRESETS } from '../../definitions/presets';
import type { WorkbookDefinitions } from '../../definitions/workbookDefinitions';
import { definitionSets } from '../wizard/derive';

/** Every set that the workbook can choose from; the one in use is among them. */
export function setsOf({
  definitions,
  ownDefinitions,
}: WorkbookDefinitions): readonly DefinitionSet[] {
  return definitions === null
    ? [...PRESETS, ...ownDefinitions]
    : definitionSets(ownDefinitions, definitions);
}

/** With a set of the team's own added or changed; where the workbook counts under it, it does so by its new rules. */
export function withOwn(all: WorkbookDefinitions, set: DefinitionSet): WorkbookDefinitions {
  const known = all.ownDefinitions.some(({ id }) => id === set.id);
  return {
    ...all,
    definitions: all.definitions?.id === set.id ? set : all.definitions,
    ownDefinitions: known
      ? all.ownDefinitions.map((own) => (own.id === set.id ? set : own))
      : [...all.ownDefinitions, set],
  };
}

/** Counting under a set. */
export function withUse(all: WorkbookDefinitions, set: DefinitionSet): WorkbookDefinitions {
  return { ...all, definitions: set };
}

/** Without a set of the team's own, which must not be the one that the workbook counts under. */
export function without(all: WorkbookDefinitions, set: DefinitionSet): WorkbookDefinitions {
  return { ...all, ownDefinitions: all.ownDefinitions.filter(({ id }) => id !== set.id) };
}
