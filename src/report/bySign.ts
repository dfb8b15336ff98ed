import type { Sentence, SignedCell } from './draft';

/** On which side of nothing a difference lies. */
export type Side = 'above' | 'same' | 'below';

/** The side of a difference. */
export function sideOf(difference: number): Side {
  return difference > 0 ? 'above' : difference < 0 ? 'below' : 'same';
}

/**
 * A sentence whose words depend on the sign of a difference. It knows how it would read on the other
 * sides, so that it can follow its cells; where these are not known, or one of the sides cannot be
 * said, it stays as it is drafted.
 *
 * @param cells those that the difference is added up from
 */
export function sayBySign(
  difference: number,
  cells: readonly SignedCell[],
  say: (side: Side) => Sentence | null,
): Sentence | null {
  const chosen = say(sideOf(difference));
  if (chosen === null) return null;
  const [above, same, below] = [say('above'), say('same'), say('below')];
  if (cells.length === 0 || above === null || same === null || below === null) {
    return { ...chosen, live: false };
  }
  const turns = { cells, above: above.parts, same: same.parts, below: below.parts };
  return { ...chosen, live: true, turns };
}
