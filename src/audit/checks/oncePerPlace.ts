import type { Place } from '../document';
import type { Comparison } from './collect';

/** Comparisons with but the first finding of each cell; `known` are cells that are told of already. */
export function oncePerPlace(
  comparisons: readonly Comparison[],
  known: readonly Place[] = [],
): readonly Comparison[] {
  const told = new Set(known.map(keyOf));
  return comparisons.filter((comparison) => {
    if (comparison === 'held') return true;
    const key = keyOf(comparison.where);
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}

function keyOf(place: Place): string {
  return place.kind === 'cell'
    ? `${place.cell.sheet} ${place.cell.row} ${place.cell.column}`
    : `${place.start} ${place.end}`;
}
