import type { DefinitionSet } from '../definitions/definitionSet';
import type { Texts } from '../texts/texts';

/** A definition set in one plain sentence: "Resultat = arbete + studier, av alla avslut; …". */
export function describeDefinitions(set: DefinitionSet, texts: Texts): string {
  const t = texts.tables.definitions;
  const positive = set.positive.map((outcome) => t.categories[outcome]).join(' + ');
  return t.sentence(positive || t.nothingPositive, set.dropouts === 'beside');
}
