import { isSmall, type DisclosureRule } from '../definitions/disclosure';

/**
 * Which means of groups that together make up all are not printed, given how many people each is
 * over: those over few people. In public tables also the next smallest ones, until the hidden
 * groups together are no small group: else the mean over all, less the others, would give them
 * away. A group that is printed nowhere, such as the outliers where a mean with and one without
 * them are printed, is one of the groups too.
 */
export function hideMeans(
  sizes: readonly number[],
  { mode, threshold }: DisclosureRule,
): readonly boolean[] {
  const hidden = sizes.map((size) => mode !== 'off' && isSmall(size, threshold));
  if (mode !== 'public' || !hidden.includes(true)) return hidden;
  const bySize = sizes
    .map((size, group) => ({ size, group }))
    .filter(({ size, group }) => size > 0 && hidden[group] === false)
    .sort((a, b) => a.size - b.size);
  const people = (): number => sizes.reduce((sum, n, i) => (hidden[i] === true ? sum + n : sum), 0);
  for (const { group } of bySize) {
    if (people() >= threshold) break;
    hidden[group] = true;
  }
  return hidden;
}
