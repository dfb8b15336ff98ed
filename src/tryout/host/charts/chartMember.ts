import type { HostState } from '../hostState';
import type { Member } from '../kind';
import type { OnSheet } from './chartTargets';

/** A property of a chart or of one of its parts, which can be set unless the sheet is protected. */
export function chartMember<T extends OnSheet, V>(
  set: number,
  as: (value: unknown) => V,
  get: (target: T, state: HostState) => unknown,
  put: (target: T, value: V) => void,
): Member<T> {
  return {
    set,
    get,
    put: (target, value, state) => {
      const read = as(value);
      changeChart(target, state, () => put(target, read));
    },
  };
}

/** The same for a property that the model keeps as it is. */
export function partMember<T extends OnSheet, P, K extends keyof P>(
  set: number,
  part: (target: T) => P,
  key: K,
  as: (value: unknown) => P[K],
): Member<T> {
  return chartMember(
    set,
    as,
    (target) => part(target)[key],
    (target, value) => {
      part(target)[key] = value;
    },
  );
}

export function changeChart({ sheet }: OnSheet, state: HostState, change: () => void): void {
  state.requireUnprotected(sheet);
  change();
  state.changed();
}
