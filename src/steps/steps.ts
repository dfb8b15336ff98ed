/**
 * Work that can be paused and left off. It yields now and then how much of it is done, 0-1 and never
 * less than before, and returns its result. It may have begun when the first share comes.
 */
export type Steps<T> = Generator<number, T, unknown>;

/** Does all of the work at once. */
export function runThrough<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Work as a part of greater work: its shares run between two shares of the whole. */
export function* part<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
    yield from + (to - from) * next.value;
  }
}

/** So many items between two pauses: well under a millisecond each hundred for what a row of a list takes. */
const AT_ONCE = 200;

/** Does something with each item; pauses after every 200, or every `atOnce`. */
export function* eachInSteps<Item>(
  items: readonly Item[],
  work: (item: Item, index: number) => void,
  atOnce: number = AT_ONCE,
): Steps<void> {
  for (let start = 0; start < items.length; start += atOnce) {
    const end = Math.min(items.length, start + atOnce);
    items.slice(start, end).forEach((item, offset) => {
      work(item, start + offset);
    });
    yield end / items.length;
  }
}

/** What each item becomes, in their order. */
export function* mapInSteps<Item, Result>(
  items: readonly Item[],
  map: (item: Item, index: number) => Result,
  atOnce: number = AT_ONCE,
): Steps<Result[]> {
  const results: Result[] = [];
  yield* eachInSteps(items, (item, index) => void results.push(map(item, index)), atOnce);
  return results;
}
