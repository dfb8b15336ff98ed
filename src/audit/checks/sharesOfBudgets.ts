import { allows } from '../interval';
import { moneyShares } from '../prose/moneyShares';
import type { Sentence } from '../prose/sentence';
import type { Comparison } from './collect';
import { comparePercent } from './comparePercent';

/** The share of a budget that has been used against the two amounts, as far as their rounding lets it be known. */
export function sharesOfBudgets(
  sentence: Sentence,
  before: Sentence | null,
): readonly Comparison[] {
  return moneyShares(sentence, before).map(({ part, base, percent }): Comparison => {
    const low = ((part.value - part.step / 2) / (base.value + base.step / 2)) * 100;
    const high = ((part.value + part.step / 2) / (base.value - base.step / 2)) * 100;
    const between = percent.value >= low && percent.value <= high;
    if (between || allows(percent, low) || allows(percent, high)) return 'held';
    const unit = Math.max(part.unit, base.unit);
    return comparePercent(percent, part.value / unit, base.value / unit, sentence.place, []);
  });
}
