import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { AuditDocument } from '../../audit/document';
import { gridDocument } from '../../audit/gridDocument';
import { textDocument } from '../../audit/textDocument';
import type { CellValue, Grid } from '../../cells/cell';
import { cellKey, MAX_COLUMNS, type ModelSheet } from '../../tryout/model/workbookModel';
import { openFile } from '../files';
import { HeadlessError } from '../headlessError';

const LONGEST_TEXT = 5_000_000;

/** Reads a report from .xlsx or .txt; throws a HeadlessError that says why a file cannot be read. */
export async function openDocument(file: string): Promise<AuditDocument> {
  switch (extname(file).toLowerCase()) {
    case '.xlsx': {
      const { sheets } = await openFile(file);
      return gridDocument(sheets.filter(({ visibility }) => visibility === 'Visible').map(gridOf));
    }
    case '.txt':
      return textDocument(await openText(file));
    default:
      throw new HeadlessError(
        'fileUnreadable',
        `Filen ${file} kan inte granskas. Spara den som .xlsx eller .txt och försök igen.`,
      );
  }
}

async function openText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new HeadlessError(
      'fileMissing',
      `Filen ${file} går inte att öppna. Kontrollera sökvägen.`,
      { cause },
    );
  });
  if (bytes.length > LONGEST_TEXT) {
    throw new HeadlessError(
      'fileUnreadable',
      `Filen ${file} är för stor. Dela upp texten i flera filer.`,
    );
  }
  if (bytes.includes(0)) {
    throw new HeadlessError(
      'fileUnreadable',
      `Filen ${file} är ingen text. Spara rapporten som .txt med UTF-8 och försök igen.`,
    );
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : text;
}

/** The filled part of a sheet. */
function gridOf(sheet: ModelSheet): Grid {
  const filled = [...sheet.cells].filter(([, cell]) => cell.value !== '');
  const places = filled.map(([key]) => ({
    row: Math.floor(key / MAX_COLUMNS),
    column: key % MAX_COLUMNS,
  }));
  const bottom = places.reduce((most, { row }) => Math.max(most, row), -1);
  const right = places.reduce((most, { column }) => Math.max(most, column), -1);
  const rows = Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from(
      { length: right + 1 },
      (_unused, column): CellValue => sheet.cells.get(cellKey(row, column))?.value ?? '',
    ),
  );
  return { sheet: sheet.name, top: 0, left: 0, rows };
}
