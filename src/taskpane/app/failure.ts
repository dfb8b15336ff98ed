import { ExcelError, type ExcelErrorCode } from '../../excel/excelError';
import type { Texts } from '../../texts/texts';

/** What went wrong, as the pane keeps it. */
export interface Failure {
  readonly code: ExcelErrorCode;
  /** The sheet, cell or name that it is about, '' where there is none. */
  readonly subject: string;
}

/** Anything thrown as a failure; what the workbook floor did not name is "unexpected". */
export function toFailure(error: unknown): Failure {
  return error instanceof ExcelError
    ? { code: error.code, subject: error.subject }
    : { code: 'unexpected', subject: '' };
}

/** The sentence that says what happened and what to do. */
export function failureSentence(failure: Failure, texts: Texts): string {
  return texts.errors[failure.code](failure.subject);
}
