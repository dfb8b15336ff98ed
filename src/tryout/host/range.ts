import { HostObject, type Kind } from './kind';
import type { Place } from './place';
import { coversAllColumns, coversAllRows, placeAddress } from './place';
import { getMergedAreasOrNullObject } from './rangeAreas';
import { RANGE_CONTENTS } from './rangeContents';
import { RANGE_EDITS } from './rangeEdits';
import { RANGE_PLACES } from './rangePlaces';
import { RANGE_SHIFTS } from './rangeShifts';
import { RANGE_SPILL } from './rangeSpill';

const OVERFLOW = 2 ** 31;

export const range: Kind<Place> = {
  members: {
    ...RANGE_CONTENTS,
    ...RANGE_PLACES,
    ...RANGE_EDITS,
    ...RANGE_SHIFTS,
    ...RANGE_SPILL,
    getMergedAreasOrNullObject,
    address: { set: 1, get: (place) => placeAddress(place) },
    addressLocal: { set: 1, get: (place) => placeAddress(place) },
    cellCount: {
      set: 1,
      get: (place) => {
        const count = place.rowCount * place.columnCount;
        return count < OVERFLOW ? count : -1;
      },
    },
    rowCount: { set: 1, get: (place) => place.rowCount },
    columnCount: { set: 1, get: (place) => place.columnCount },
    rowIndex: { set: 1, get: (place) => place.area.top },
    columnIndex: { set: 1, get: (place) => place.area.left },
    isEntireColumn: { set: 7, get: (place) => coversAllRows(place.area) },
    isEntireRow: { set: 7, get: (place) => coversAllColumns(place.area) },
    hidden: { set: 2, get: () => false },
    rowHidden: { set: 2, get: () => false },
    columnHidden: { set: 2, get: () => false },
    worksheet: { set: 1, link: (place) => new HostObject('Worksheet', place.sheet) },
    format: { set: 1, link: (place) => new HostObject('RangeFormat', place) },
    dataValidation: { set: 8, link: (place) => new HostObject('DataValidation', place) },
  },
};
