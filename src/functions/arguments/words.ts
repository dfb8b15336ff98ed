import type { LayoutId } from '../../definitions/layout';
import type { TimeStatistic } from '../../measures/statistics';
import type { SupportStatistic } from '../../measures/supportTime';
import type { SupportUnit } from '../../participants/mapping';
import type { ChoiceWords } from './choice';

export const TIME_STATISTIC_WORDS: ChoiceWords<TimeStatistic> = {
  mean: ['medel', 'medelvarde', 'medeltal', 'genomsnitt', 'snitt', 'mean', 'average', 'avg'],
  median: ['median', 'medianen', 'medianvarde'],
  min: ['min', 'minst', 'minsta', 'minimum', 'kortast', 'lagst', 'lagsta', 'shortest', 'lowest'],
  max: ['max', 'storst', 'storsta', 'maximum', 'langst', 'hogst', 'hogsta', 'longest', 'highest'],
  n: ['antal', 'n', 'number', 'count'],
};

export const SUPPORT_STATISTIC_WORDS: ChoiceWords<SupportStatistic> = {
  ...TIME_STATISTIC_WORDS,
  capped: ['takade', 'takad', 'over tak', 'over taket', 'capped'],
};

export const UNIT_WORDS: ChoiceWords<SupportUnit> = {
  months: ['manader', 'manad', 'man', 'months', 'month', 'mths', 'm'],
  years: ['ar', 'years', 'year', 'yrs', 'y'],
};

/** What OUTCOME gives for a word. */
export type OutcomeAnswer = 'category' | 'positive';

export const OUTCOME_ANSWER_WORDS: ChoiceWords<OutcomeAnswer> = {
  category: ['kategori', 'utfall', 'category'],
  positive: ['positivt', 'positiv', 'resultat', 'positive'],
};

export const LAYOUT_WORDS: ChoiceWords<LayoutId> = {
  'sodra-dalarna': ['sodra dalarna', 'som i sodra dalarna', 'as in sodra dalarna'],
  sala: ['sala', 'som i sala', 'as in sala'],
  hallstahammar: ['hallstahammar', 'som i hallstahammar', 'as in hallstahammar'],
};
