import type { DefinitionSet } from '../../definitions/definitionSet';
import type { OutcomeWords } from '../../definitions/outcomeWords';
import type { Outline } from '../../definitions/outline';
import { PRESETS } from '../../definitions/presets';
import type { WorkbookDefinitions } from '../../definitions/workbookDefinitions';
import { outlineFor } from '../../report/outline';
import type { Texts } from '../../texts/texts';
import { definitionSets } from '../wizard/derive';
import { sameOutline } from '../reportText/usualOutlines';
import { copyOf } from '../wizard/ownDefinitions';

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

/** What comes of a file: a set that is new or changed, null where it was there already, and all the workbook's words. */
export interface TakenFile {
  readonly set: DefinitionSet | null;
  readonly outcomeWords: OutcomeWords;
}

/** With what a file brought. */
export function withFile(
  all: WorkbookDefinitions,
  { set, outcomeWords }: TakenFile,
): WorkbookDefinitions {
  return { ...(set === null ? all : withOwn(all, set)), outcomeWords };
}

/** A set with headings of its own for the report's text; the usual ones need not be kept. */
export function withHeadings(set: DefinitionSet, outline: Outline): DefinitionSet {
  const { outline: before, ...others } = set;
  const usual = outlineFor(set.layout);
  return before === undefined && sameOutline(outline, usual) ? others : { ...others, outline };
}

/** With headings for the report's text in the set that is counted under: what ships is copied first, and the copy counted under. */
export function withOutline(
  all: WorkbookDefinitions,
  inUse: DefinitionSet,
  outline: Outline,
  texts: Texts,
): { readonly next: WorkbookDefinitions; readonly set: DefinitionSet } {
  const isOwn = all.ownDefinitions.some(({ id }) => id === inUse.id);
  const set = withHeadings(isOwn ? inUse : copyOf(inUse, setsOf(all), texts), outline);
  return { next: withUse(withOwn(all, set), set), set };
}
