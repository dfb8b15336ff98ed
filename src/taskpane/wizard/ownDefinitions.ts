import { rulesOf, type DefinitionSet } from '../../definitions/definitionSet';
import type { Texts } from '../../texts/texts';

/** A copy for the team to change: an id and a name of its own, and nothing of the preset but its rules. */
export function copyOf(
  set: DefinitionSet,
  others: readonly DefinitionSet[],
  texts: Texts,
): DefinitionSet {
  const taken = new Set(others.flatMap(({ id, name }) => [id, name]));
  return {
    id: firstFree((n) => `own-${n}`, taken),
    name: firstFree(
      (n) => texts.pane.definitions.copyName(set.name) + (n === 1 ? '' : ` ${n}`),
      taken,
    ),
    ...rulesOf(set),
  };
}

function firstFree(name: (n: number) => string, taken: ReadonlySet<string>): string {
  let n = 1;
  while (taken.has(name(n))) n++;
  return name(n);
}
