import type { DefinitionSet } from '../../definitions/definitionSet';
import type { Period } from '../../definitions/period';
import type { Texts } from '../../texts/texts';

/** What charts are made from, besides the tables that they show. */
export interface ChartInput {
  readonly period: Period;
  readonly definitions: Pick<DefinitionSet, 'dropouts'>;
  readonly language: 'sv' | 'en';
  readonly texts: Texts;
}
