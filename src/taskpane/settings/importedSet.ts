import type { FiledDefinitions } from '../../definitions/definitionFile';
import {
  rulesKey,
  type DefinitionRules,
  type DefinitionSet,
} from '../../definitions/definitionSet';
import type { Texts } from '../../texts/texts';
import { copyOf } from '../wizard/ownDefinitions';

/** How definitions from a file stand to those that the workbook has. */
export type Placement =
  | { readonly kind: 'new'; readonly set: DefinitionSet }
  /** The same under the same name is there already. */
  | { readonly kind: 'same'; readonly existing: DefinitionSet }
  /** The name is taken by definitions that count in another way, or have other headings. */
  | {
      readonly kind: 'nameTaken';
      readonly existing: DefinitionSet;
      /** The existing ones with the file's rules; null where they are not the team's own to change. */
      readonly replacing: DefinitionSet | null;
      /** The file's under a name that is free. */
      readonly beside: DefinitionSet;
    };

/** Where definitions from a file go among the sets that the workbook can choose from. */
export function placeImported(
  filed: FiledDefinitions,
  sets: readonly DefinitionSet[],
  own: readonly DefinitionSet[],
  texts: Texts,
): Placement {
  const set: DefinitionSet = { ...copyOf({ id: '', ...filed }, sets, texts), name: filed.name };
  const existing = sets.find(({ name }) => sameName(name, filed.name));
  if (existing === undefined) return { kind: 'new', set };
  if (sameContent(existing, filed)) return { kind: 'same', existing };
  const isOwn = own.some(({ id }) => id === existing.id);
  return {
    kind: 'nameTaken',
    existing,
    replacing: isOwn ? { ...set, id: existing.id } : null,
    beside: { ...set, name: freeName(filed.name, sets) },
  };
}

function sameContent(a: DefinitionRules, b: DefinitionRules): boolean {
  return rulesKey(a) === rulesKey(b) && JSON.stringify(a.outline) === JSON.stringify(b.outline);
}

function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function freeName(name: string, sets: readonly DefinitionSet[]): string {
  for (let n = 2; ; n++) {
    const numbered = `${name} (${n})`;
    if (!sets.some((set) => sameName(set.name, numbered))) return numbered;
  }
}
