import type { Comparison } from './collect';

/** What the readers of sums found in sentences, each sum once: one can be read in more ways than one. */
export function oncePerSentence(comparisons: readonly Comparison[]): readonly Comparison[] {
  const told = new Set<string>();
  return comparisons.filter((one) => {
    if (one === 'held' || one.where.kind === 'cell' || one.detail.code !== 'sumDiffers')
      return true;
    const { total, sum } = one.detail.words;
    const key = `${one.where.start} ${total} ${sum}`;
    return told.size < told.add(key).size;
  });
}
