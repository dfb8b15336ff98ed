export type WorkbookFileErrorCode =
  /** No .xlsx file at all: another format, or cut off. */
  | 'notAWorkbook'
  /** Locked with a password. */
  | 'encrypted'
  /** Would take more memory than a browser has. */
  | 'tooLarge'
  /** An .xlsx file whose contents cannot be understood. */
  | 'damaged';

/** Why a file could not be opened. */
export class WorkbookFileError extends Error {
  override readonly name = 'WorkbookFileError';

  constructor(
    readonly code: WorkbookFileErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
