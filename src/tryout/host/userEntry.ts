import type { ModelValue } from '../model/workbookModel';
import { cellForWriting, usedArea } from './cells';
import type { HostState } from './hostState';
import { writeMatrix } from './matrix';
import { intersection, type Place } from './place';
import { enter } from './rangeContents';
import { keepHeaders } from './tableHeaders';
import { growValidations } from './validation/validationAreas';

/** A table whose last row lies right above what was typed takes the typed rows in, as Excel does while one types. */
function growTables({ sheet, area }: Place): void {
  for (const table of sheet.tables) {
    const below = { ...table.area, top: table.area.bottom + 1, bottom: area.bottom };
    const adjoins = area.top === below.top && intersection(below, area) !== null;
    const free = sheet.tables.every((one) => one === table || !intersection(one.area, below));
    if (!table.showTotals && adjoins && free && usedArea(sheet, below, true)) {
      growValidations(sheet, table.area, area.bottom);
      table.area = { ...table.area, bottom: area.bottom };
    }
  }
}

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
  growTables(place);
  keepHeaders(state, place);
  state.cellsChanged(place.sheet, place.area);
}
