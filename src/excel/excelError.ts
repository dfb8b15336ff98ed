/** What can go wrong between the add-in and the workbook; each has a sentence in texts/ under `errors`. */
export const EXCEL_ERROR_CODES = [
  'cellBeingEdited',
  'sheetProtected',
  'workbookProtected',
  'nameTaken',
  'tooMuchData',
  'noAnswer',
  'notVerified',
  'listNotVerified',
  'cellGone',
  'notRolledBack',
  'cellNotEmpty',
  'cellInSource',
  'spillBlocked',
  'spillOverTable',
  'spillOverMerged',
  'cancelled',
  'updateBlocked',
  'updateNotVerified',
  'updateNotRolledBack',
  'nothingToUndo',
  'undoBlocked',
  'unexpected',
] as const;

export type ExcelErrorCode = (typeof EXCEL_ERROR_CODES)[number];

export class ExcelError extends Error {
  override readonly name = 'ExcelError';

  /**
   * @param subject the sheet, cell or name that the sentence is about, '' where there is none
   */
  constructor(
    readonly code: ExcelErrorCode,
    readonly subject: string,
    options?: { cause?: unknown },
  ) {
    super(`${code}: ${subject}`, options);
  }
}
