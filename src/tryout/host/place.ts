import { columnLetters, quoteSheet } from '../../cells/cell';
import { MAX_COLUMNS, MAX_ROWS, type Area, type ModelSheet } from '../model/workbookModel';
import { refusal } from './hostError';

/** A rectangle of cells on a sheet: what an Excel range is. */
export class Place {
  constructor(
    readonly sheet: ModelSheet,
    readonly area: Area,
  ) {}

  get rowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get columnCount(): number {
    return this.area.right - this.area.left + 1;
  }
}

/** A rectangle of a sheet; refused where it leaves the grid or is turned inside out. */
export function placeOn(sheet: ModelSheet, area: Area): Place {
  const { top, left, bottom, right } = area;
  const whole = [top, left, bottom, right].every(Number.isInteger);
  if (!whole || top < 0 || left < 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS) {
    throw refusal('outsideGrid', `rows ${top}-${bottom}, columns ${left}-${right}`);
  }
  if (bottom < top || right < left) {
    throw refusal('outsideGrid', `rows ${top}-${bottom}, columns ${left}-${right} hold no cell`);
  }
  return new Place(sheet, area);
}

export function wholeSheet(): Area {
  return { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
}

/** Whether the area is made of entire rows or entire columns, such as A:C or 2:4. */
export function isUnbounded(area: Area): boolean {
  return coversAllRows(area) || coversAllColumns(area);
}

export function coversAllRows(area: Area): boolean {
  return area.top === 0 && area.bottom === MAX_ROWS - 1;
}

export function coversAllColumns(area: Area): boolean {
  return area.left === 0 && area.right === MAX_COLUMNS - 1;
}

/** The cells that two areas share, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** `B2:C4`; `mark` stands before every letter and number: `$` gives `$B$2:$C$4`. */
export function areaAddress(area: Area, mark: '' | '$' = ''): string {
  const { top, left, bottom, right } = area;
  if (coversAllRows(area) && !coversAllColumns(area)) {
    return `${mark}${columnLetters(left)}:${mark}${columnLetters(right)}`;
  }
  if (coversAllColumns(area)) return `${mark}${top + 1}:${mark}${bottom + 1}`;
  const first = `${mark}${columnLetters(left)}${mark}${top + 1}`;
  const last = `${mark}${columnLetters(right)}${mark}${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** `'Blad 1'!B2:C4`, as range.address gives it. */
export function placeAddress(place: Place, mark: '' | '$' = ''): string {
  return `${quoteSheet(place.sheet.name)}!${areaAddress(place.area, mark)}`;
}
