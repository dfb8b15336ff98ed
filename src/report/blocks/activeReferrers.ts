import { LEAST_BASE } from '../../measures/change';
import type { Figure } from '../../measures/figure';
import type { Sentence } from '../draft';
import { listed } from '../template';
import type { Writer } from '../writer';

/**
 * Where everybody who took part came from, for outlines that count the active: in whole per cent,
 * each rounded by itself, or in numbers where they are fewer than ten.
 */
export function activeReferrers({ input, say, part, list, t }: Writer): Sentence | null {
  const figures = input.details.filter(
    ({ measure, group, value }) => measure === 'byReferrer' && group === 'all' && value !== 0,
  );
  const named = figures.filter(({ category }) => typeof category === 'string');
  const unnamed = figures.length - named.length;
  const known = named.reduce((sum, { value }) => sum + (value ?? 0), 0);
  if (named.length < 2 || unnamed > 1) return null;
  const { activeReferrers: texts } = t.whoCame;
  const item = (figure: Figure) => {
    const { value, category } = figure;
    const spoken = { value: value ?? 0, print: 'count', figure, cells: [] } as const;
    const share = { ...spoken, value: (value ?? 0) / known, print: 'share' } as const;
    return known < LEAST_BASE
      ? part(texts.number, { n: listed(spoken), category: category ?? '' })
      : part(texts.share, { share, category: category ?? '' });
  };
  return say('whoCame.activeReferrers', unnamed === 0 ? texts.all : texts.known, {
    known: { value: known, print: 'count', figure: null, cells: [] },
    list: list(named.map(item)),
  });
}
