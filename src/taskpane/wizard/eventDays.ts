import type { Period } from '../../definitions/period';
import type { Serial } from '../../definitions/serial';
import type { Participant } from '../../participants/participant';

/** The days on which participants began and left, each in order of time, so that any period is counted at once. */
export interface EventDays {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

export function eventDays(participants: readonly Participant[]): EventDays {
  const ends = participants.flatMap(({ end }) => (end === null ? [] : [end]));
  return {
    starts: new Float64Array(participants.map(({ start }) => start)).sort(),
    ends: new Float64Array(ends).sort(),
  };
}

/** How many participants began, left, dropouts among them, and were enrolled at all in a period, both its days included. */
export function periodCounts(
  { starts, ends }: EventDays,
  { from, to }: Period,
): { readonly started: number; readonly ended: number; readonly active: number } {
  const [startedBefore, endedBefore] = [before(starts, from), before(ends, from)];
  const startedByEnd = before(starts, to + 1);
  return {
    started: startedByEnd - startedBefore,
    ended: before(ends, to + 1) - endedBefore,
    // Nobody leaves before they begin: whoever had left by then had begun.
    active: startedByEnd - endedBefore,
  };
}

/** How many of the days lie before a day. */
function before(days: Float64Array, day: Serial): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((days[middle] ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
