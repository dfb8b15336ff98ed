import { agree } from '../interval';
import { overTime } from '../prose/overTime';
import type { Sentence } from '../prose/sentence';
import type { Comparison } from './collect';

/** "Andelen har ökat" against the shares of the two years beside it; shares that can be the same say nothing. */
export function changesOverTime(sentences: readonly Sentence[]): readonly Comparison[] {
  return overTime(sentences).flatMap(({ before, now, up, said }): readonly Comparison[] => {
    if (agree(before, now)) return [];
    if (now.value > before.value === up) return ['held'];
    const words = { from: before.value, to: now.value, up };
    return [
      {
        severity: 'contradiction',
        where: said.place,
        stated: said.text,
        detail: { code: 'changeReversed', words },
      },
    ];
  });
}
