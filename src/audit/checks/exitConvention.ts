import { movedIn, type ResultRow } from './resultRows';

/** How a row's balance holds: dropouts within the exits, beside them, either way (there are none), or not at all. */
export type Convention = 'within' | 'beside' | 'either' | 'neither' | 'unknown';

/** start + new − exits (− dropouts) = end, people moved to another team among the exits or not. */
export function conventionOf({ row, start, added, exits, dropouts, end }: ResultRow): Convention {
  if (start === null || added === null || exits === null || end === null) return 'unknown';
  const before = start.value + added.value - exits.value;
  const others = [0, movedIn(row)];
  const left = dropouts?.value ?? 0;
  const within = others.some((moved) => before - moved === end.value);
  const beside = others.some((moved) => before - moved - left === end.value);
  if (within && beside) return 'either';
  if (within) return 'within';
  return beside ? 'beside' : 'neither';
}
