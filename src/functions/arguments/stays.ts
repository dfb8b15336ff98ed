import type { CellValue } from '../../cells/cell';
import { isoDate, type Serial } from '../../definitions/serial';
import type { Stay } from '../../measures/exitPopulation';
import { readDate, readEndDate } from '../../participants/readDate';
import type { FunctionTexts } from '../../texts/functionTexts';
import { FunctionError } from '../functionError';
import type { CellColumn } from './column';
import { headingRows } from './headings';
import { shown } from './shown';

/** An enrolment with its row in the columns that it was read from, counted from 0. */
export interface RowStay extends Stay {
  readonly row: number;
}

/**
 * The enrolments in a column of starts and a column of ends. Headings on top and rows without either
 * day are passed over; a blank end is somebody still enrolled.
 *
 * @throws FunctionError at the first row whose start is missing, whose days cannot be read, or that
 * ends before it starts.
 */
export function readStays(
  start: CellColumn,
  end: CellColumn,
  rowCount: number,
  mistakes: FunctionTexts['mistakes'],
): readonly RowStay[] {
  const stays: RowStay[] = [];
  for (let row = headingRows([start, end], rowCount, isDay); row < rowCount; row++) {
    const to = readEnd(end, row, mistakes);
    const from = readDate(start.at(row));
    if (from.kind === 'blank' && to === null) continue;
    if (from.kind === 'blank') {
      throw new FunctionError('value', mistakes.startMissing(start.place(row)));
    }
    if (from.kind === 'unreadable') {
      const found = shown(start.at(row));
      throw new FunctionError('value', mistakes.startUnreadable(start.place(row), found));
    }
    if (to !== null && to < from.value) {
      const days = [isoDate(from.value), isoDate(to)] as const;
      throw new FunctionError('value', mistakes.endBeforeStart(end.place(row), ...days));
    }
    stays.push({ row, start: from.value, end: to });
  }
  return stays;
}

/** The day in one row of a column of ends; null while enrolled. */
export function readEnd(
  end: CellColumn,
  row: number,
  mistakes: FunctionTexts['mistakes'],
): Serial | null {
  const read = readEndDate(end.at(row));
  if (read.kind !== 'unreadable') return read.kind === 'value' ? read.value : null;
  const found = shown(end.at(row));
  throw new FunctionError('value', mistakes.endUnreadable(end.place(row), found));
}

/** Whether a cell holds a day. */
export function isDay(value: CellValue): boolean {
  return readDate(value).kind === 'value';
}
