import type { Place } from '../document';
import { differenceApart, differenceIn, resultIn, type Difference } from '../prose/differencesIn';
import type { Sentence } from '../prose/sentence';
import type { Comparison } from './collect';

/** "12 fler än i fjol, då 198 var inskrivna", "från 15,2 till 12,9 månader, 2,3 kortare": differences against their two values. */
export function differences(sentences: readonly Sentence[]): readonly Comparison[] {
  return sentences.flatMap((sentence, at) => {
    if (sentence.numbers.length === 0) return [];
    const before = sentences[at - 1] ?? null;
    const near = before?.paragraph === sentence.paragraph ? before : null;
    const found =
      differenceIn(sentence, near) ?? resultIn(sentence, near) ?? differenceApart(sentence, near);
    return found === null ? [] : [compare(found, sentence.place)];
  });
}

function compare({ of, from, stated, up }: Difference, where: Place): Comparison {
  const difference = of.value - from.value;
  const counts = [of, from, stated].every(
    ({ kind, step, hedge }) => kind === 'n' && step === 1 && hedge === 'exact',
  );
  const slack = counts ? 0 : (of.step + from.step + stated.step) / 2;
  const shared = { where, stated: stated.text };
  if (Math.abs(Math.abs(difference) - Math.abs(stated.value)) > slack + 1e-9) {
    const [low, high] = [of.value, from.value].map((value) => value / stated.unit);
    const words = {
      row: '',
      from: high ?? 0,
      to: low ?? 0,
      difference: Math.round((difference / stated.unit) * 1000) / 1000,
    };
    return { ...shared, severity: 'doubtful', detail: { code: 'differenceDiffers', words } };
  }
  if (up === null || difference === 0 || difference > 0 === up) return 'held';
  const words = { from: from.value / stated.unit, to: of.value / stated.unit, up };
  return { ...shared, severity: 'contradiction', detail: { code: 'changeReversed', words } };
}
