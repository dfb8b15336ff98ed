import { partsOfText } from '../prose/partsOfText';
import type { Sentence } from '../prose/sentence';
import type { Comparison } from './collect';

/** Half-years and their year, teams and all of them: the numbers of a text that must give the one that follows. */
export function partsInText(sentences: readonly Sentence[]): readonly Comparison[] {
  return partsOfText(sentences).map(({ parts, total, whole }): Comparison => {
    const values = parts.map(({ value }) => value);
    const sum = values.reduce((a, b) => a + b, 0);
    if (sum === total.value) return 'held';
    return {
      severity: 'doubtful',
      where: whole.place,
      stated: total.text,
      detail: { code: 'sumDiffers', words: { what: '', parts: values, total: total.value, sum } },
    };
  });
}
