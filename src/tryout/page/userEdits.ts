import { HostError } from '../host/hostError';
import type { OfficeHost } from '../host/officeHost';
import type { Area } from '../model/workbookModel';
import type { Spot } from './grid/selectionMoves';

/** The area that rows of cells take up from a first cell on. */
export function areaFrom({ row, column }: Spot, rows: readonly (readonly string[])[]): Area {
  const width = rows[0]?.length ?? 0;
  return { top: row, left: column, bottom: row + rows.length - 1, right: column + width - 1 };
}

/** Blanks for every cell of an area. */
export function blanks({ top, left, bottom, right }: Area): string[][] {
  return Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () => ''),
  );
}

/** Enters what the user typed, pasted or cleared; false where Excel would refuse it. */
export function enterCells(
  host: OfficeHost,
  sheetId: string,
  area: Area,
  inputs: readonly (readonly string[])[],
): boolean {
  try {
    host.userEdits(sheetId, area, inputs);
    return true;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}
