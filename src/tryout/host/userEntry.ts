import type { ModelValue } from '../model/workbookModel';
import { cellForWriting } from './cells';
import type { HostState } from './hostState';
import { writeMatrix } from './matrix';
import type { Place } from './place';
import { enter } from './rangeContents';

/** Puts typed text into cells, read in the user's language. */
export function userEntry(
  state: HostState,
  place: Place,
  inputs: readonly (readonly ModelValue[])[],
): void {
  state.requireUnprotected(place.sheet);
  writeMatrix(place, inputs, (row, column, raw) => {
    enter(state, cellForWriting(place.sheet, row, column), raw, state.locale);
  });
  state.cellsChanged(place.sheet, place.area);
}
