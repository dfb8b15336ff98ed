import { ExcelError, type ExcelErrorCode } from './excelError';

/** No answer from Excel within this time is told to the user, who can try again. */
export const TIME_LIMIT_MS = 60_000;

/** For each row of a list: some fifty formulas go through all of them, and three stand in each. */
const LIMIT_MS_PER_ROW = 3;

/**
 * How long Excel may take to answer, in milliseconds, where it first has to calculate what stands over
 * a list of so many rows: a slow computer is not to be told for one that does not answer.
 */
export function calculationLimit(rows: number): number {
  return TIME_LIMIT_MS + LIMIT_MS_PER_ROW * rows;
}

/** Waits for Excel's answer, and gives up after the time limit: on the web a request can hang for ever. */
export async function inTime<T>(answer: Promise<T>, limitMs = TIME_LIMIT_MS): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new ExcelError('noAnswer', ''));
    }, limitMs);
  });
  try {
    return await Promise.race([answer, timeUp]);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs a batch of requests; whatever fails comes out as an ExcelError. */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  options: Excel.RunOptions = {},
): Promise<T> {
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    throw toExcelError(error);
  }
}

const CODES: Readonly<Record<string, ExcelErrorCode>> = {
  InvalidOperationInCellEditMode: 'cellBeingEdited',
  AccessDenied: 'sheetProtected',
  ItemAlreadyExists: 'nameTaken',
  RequestPayloadSizeLimitExceeded: 'tooMuchData',
  ResponsePayloadSizeLimitExceeded: 'tooMuchData',
  RangeExceedsLimit: 'tooMuchData',
};

/** An error of the Office library as ours; an ExcelError passes through. */
export function toExcelError(error: unknown, subject = ''): ExcelError {
  if (error instanceof ExcelError) return error;
  const code = error instanceof OfficeExtension.Error ? CODES[error.code] : undefined;
  return new ExcelError(code ?? 'unexpected', subject, { cause: error });
}
