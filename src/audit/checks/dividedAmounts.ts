import { dividedAmount, type DividedAmount } from '../prose/dividedAmounts';
import type { NumberToken } from '../prose/numberTokens';
import type { Sentence } from '../prose/sentence';
import type { Comparison } from './collect';

/** Costs per participant with their division written out, and amounts that are shared equally; rounded or cut. */
export function dividedAmounts(sentences: readonly Sentence[]): readonly Comparison[] {
  return sentences.flatMap((sentence) => {
    if (sentence.numbers.length < 2) return [];
    const found = dividedAmount(sentence);
    return found === null ? [] : [compare(found)];
  });
}

function compare({ whole, by, each, sentence }: DividedAmount): Comparison {
  const computed = whole.value / by;
  const slack = roundedTo(each) + roundedTo(whole) / (2 * by);
  if (Math.abs(computed - each.value) <= slack) return 'held';
  const words = { whole: whole.value, by, computed: Math.round(computed) };
  return {
    severity: 'contradiction',
    where: sentence.place,
    stated: each.text,
    detail: { code: 'divisionDiffers', words },
  };
}

/** The last digit of an amount that is no nought: "61 000" may have been rounded to thousands. */
function roundedTo({ value, step }: NumberToken): number {
  let rounded = step;
  while (value !== 0 && Math.abs(value % (rounded * 10)) < step / 2) rounded *= 10;
  return rounded;
}
