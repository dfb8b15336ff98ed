import { cellKey, MAX_COLUMNS, type Area } from '../model/workbookModel';
import { boundingArea, placeOn, type Place } from './place';
import { refusal } from './hostError';
import { HostObject, type Members } from './kind';

function onlyKey(place: Place): number {
  if (place.rowCount > 1 || place.columnCount > 1) {
    throw refusal('spillOfSeveralCells', `${place.rowCount} × ${place.columnCount} cells`);
  }
  return cellKey(place.area.top, place.area.left);
}

function areaOfKey(key: number): Area {
  const row = Math.floor(key / MAX_COLUMNS);
  const column = key % MAX_COLUMNS;
  return { top: row, left: column, bottom: row, right: column };
}

/** The cells that a cell's result fills, its own among them; null where it fills no other. */
function spilledArea(place: Place): HostObject<'Range'> | null {
  const anchor = onlyKey(place);
  let area: Area | null = null;
  for (const [key, { spilledFrom }] of place.sheet.cells) {
    if (spilledFrom === anchor) area = boundingArea(area ?? place.area, areaOfKey(key));
  }
  return area && new HostObject('Range', placeOn(place.sheet, area));
}

/** The cell whose result a cell shows; null where its contents are its own. */
function parent(place: Place): HostObject<'Range'> | null {
  const { cells } = place.sheet;
  const key = onlyKey(place);
  const anchor = cells.get(key)?.spilledFrom ?? (spilledArea(place) ? key : undefined);
  if (anchor === undefined) return null;
  return new HostObject('Range', placeOn(place.sheet, areaOfKey(anchor)));
}

function required(
  found: (place: Place) => HostObject<'Range'> | null,
): (place: Place) => HostObject<'Range'> {
  return (place) => {
    const range = found(place);
    if (!range) throw refusal('noSpill', place.sheet.name);
    return range;
  };
}

/** The members of a range about results that take several cells. */
export const RANGE_SPILL: Members<Place> = {
  getSpillingToRange: { set: 12, call: required(spilledArea) },
  getSpillingToRangeOrNullObject: { set: 12, call: spilledArea },
  getSpillParent: { set: 12, call: required(parent) },
  getSpillParentOrNullObject: { set: 12, call: parent },
};
