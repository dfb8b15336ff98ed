import type { ModelSheet, WorkbookModel } from './workbookModel';

/** An empty, visible, unprotected sheet. */
export function newSheet(id: string, name: string): ModelSheet {
  return {
    id,
    name,
    visibility: 'Visible',
    protected: false,
    cells: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    frozenRows: 0,
    merges: [],
    tables: [],
    charts: [],
    validations: [],
    tabColor: '',
    showGridlines: true,
  };
}

/** A workbook with one empty sheet for each name, the first of them active; without names, with one called Blad1. */
export function newWorkbook(
  name: string,
  sheetNames: readonly string[] = ['Blad1'],
): WorkbookModel {
  const sheets = sheetNames.map((sheetName, index) => newSheet(`sheet-${index + 1}`, sheetName));
  return {
    name,
    sheets,
    names: [],
    settings: new Map(),
    activeSheetId: sheets[0]?.id ?? '',
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
  };
}
