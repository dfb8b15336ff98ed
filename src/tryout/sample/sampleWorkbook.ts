import type { CellStyle, ModelSheet, ModelValue, WorkbookModel } from '../model/workbookModel';
import { cellKey } from '../model/workbookModel';
import { HEADERS, sampleParticipants } from './sampleParticipants';

export const SAMPLE_NAME = 'Deltagarlista Vägen vidare.xlsx';

const DATE = 'yyyy-mm-dd';
const MONEY = '#,##0';
const HEADER_ROW = 3;
const DATE_COLUMNS = [1, 2];
const TITLE: CellStyle = { bold: true, fontSize: 14 };
const SUBTITLE: CellStyle = { italic: true, fontColor: '#595959' };
const HEADER: CellStyle = { bold: true, fill: '#DDEBF7', wrap: true, borderBottom: '#1F4E78' };
const TOTAL: CellStyle = { bold: true, borderTop: '#1F4E78' };

function put(
  { cells }: ModelSheet,
  row: number,
  column: number,
  value: ModelValue,
  style: CellStyle = {},
  numberFormat = 'General',
): void {
  const formula = typeof value === 'string' && value.startsWith('=') ? value : null;
  if (value === '' && Object.keys(style).length === 0) return;
  cells.set(cellKey(row, column), {
    value: formula === null ? value : '',
    formula,
    numberFormat,
    style,
  });
}

function emptySheet(id: string, name: string, widths: readonly number[]): ModelSheet {
  return {
    id,
    name,
    visibility: 'Visible',
    protected: false,
    cells: new Map(),
    columnWidths: new Map(widths.map((points, column) => [column, points])),
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

function participantSheet(): ModelSheet {
  const sheet = emptySheet('sheet-1', 'Deltagare', [36, 78, 78, 54, 54, 108, 120, 162, 90, 72]);
  put(sheet, 0, 0, 'Deltagarlista Vägen vidare', TITLE);
  put(sheet, 1, 0, 'Samordningsteam Östra, fylls i löpande – senast 30 oktober 2026', SUBTITLE);
  HEADERS.forEach((header, column) => {
    put(sheet, HEADER_ROW, column, header, HEADER);
  });
  sheet.rowHeights.set(HEADER_ROW, 45);
  sheet.frozenRows = HEADER_ROW + 1;
  const rows = sampleParticipants();
  rows.forEach((cells, index) => {
    cells.forEach((value, column) => {
      const isDate = DATE_COLUMNS.includes(column) && typeof value === 'number';
      put(sheet, HEADER_ROW + 1 + index, column, value, {}, isDate ? DATE : 'General');
    });
  });
  const last = HEADER_ROW + 1 + rows.length;
  const inColumn = (letter: string): string => `${letter}${HEADER_ROW + 2}:${letter}${last}`;
  put(sheet, last + 1, 0, 'Summa', TOTAL);
  put(sheet, last + 1, 1, `=COUNTA(${inColumn('B')})`, TOTAL);
  put(sheet, last + 1, 2, `=COUNTA(${inColumn('C')})`, TOTAL);
  return sheet;
}

const BUDGET_LINES: readonly (readonly [string, number, number])[] = [
  ['Personal', 2_145_000, 1_672_410],
  ['Handledning och utbildning', 60_000, 38_275],
  ['Lokaler', 312_000, 260_000],
  ['Deltagarkostnader och resor', 148_000, 97_633],
  ['Övrigt', 25_000, 31_902],
];

function budgetSheet(): ModelSheet {
  const sheet = emptySheet('sheet-2', 'Budget', [162, 84, 96, 84]);
  put(sheet, 0, 0, 'Budget 2026', TITLE);
  ['', 'Budget helår', 'Utfall jan–okt', 'Kvar'].forEach((header, column) => {
    put(sheet, 2, column, header, HEADER);
  });
  BUDGET_LINES.forEach(([label, budget, outcome], index) => {
    const row = 3 + index;
    put(sheet, row, 0, label);
    put(sheet, row, 1, budget, {}, MONEY);
    put(sheet, row, 2, outcome, {}, MONEY);
    put(sheet, row, 3, `=B${row + 1}-C${row + 1}`, {}, MONEY);
  });
  const total = 3 + BUDGET_LINES.length;
  put(sheet, total, 0, 'Totalt', TOTAL);
  ['B', 'C', 'D'].forEach((letter, index) => {
    put(sheet, total, 1 + index, `=SUM(${letter}4:${letter}${total})`, TOTAL, MONEY);
  });
  return sheet;
}

/** An invented team's workbook, always the same: a participant list with a few mistakes in it, and a budget. Formulas have no values yet. */
export function sampleWorkbook(): WorkbookModel {
  return {
    name: SAMPLE_NAME,
    sheets: [participantSheet(), budgetSheet()],
    names: [],
    settings: new Map(),
    activeSheetId: 'sheet-1',
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
  };
}
