import { isoDate } from '../../definitions/serial';
import type { Language } from '../../excel/workbookAccess';
import type { FunctionId } from '../../functions/catalogue';
import type { ResultCell } from '../../functions/customFunction';
import { FunctionError } from '../../functions/functionError';
import type { SupportUnit } from '../../participants/mapping';
import type { FunctionTexts } from '../../texts/functionTexts';
import { formatNumber, formatRate } from '../../texts/numbers';

export interface Printing {
  readonly language: Language;
  readonly texts: FunctionTexts['view'];
  /** The unit of the list's support times. */
  readonly supportUnit: SupportUnit;
}

/** A cell of a function's result as people read it: "56 %", "15,6 månader", "2018-01-01". */
export function printResultCell(id: FunctionId, cell: ResultCell, printing: Printing): string {
  if (cell instanceof FunctionError) return cell.message;
  if (typeof cell === 'boolean') return cell ? printing.texts.yes : printing.texts.no;
  return typeof cell === 'string' ? cell : printNumber(id, cell, printing);
}

function printNumber(
  id: FunctionId,
  value: number,
  { language, texts, supportUnit }: Printing,
): string {
  switch (id) {
    case 'RESULTRATE':
      return formatRate(value, language);
    case 'THROUGHPUT':
      return texts.months(formatNumber(value, language, 1));
    case 'SUPPORTTIME':
      return texts[supportUnit](formatNumber(value, language, 1));
    case 'PERIOD':
      return isoDate(value);
    case 'BUDGETDIFF':
    case 'ENROLLED':
    case 'OUTCOME':
    case 'AGEBAND':
    case 'RESULTTABLE':
      return formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
  }
}

/** The number formats that the columns of a function's result get in a sheet; null leaves what the cells have. */
export function numberFormatsOf(id: FunctionId, columns: number): readonly (string | null)[] {
  return Array.from({ length: columns }, () => numberFormatOf(id));
}

function numberFormatOf(id: FunctionId): string | null {
  switch (id) {
    case 'RESULTRATE':
      return '0.0 %';
    case 'THROUGHPUT':
    case 'SUPPORTTIME':
      return '0.0';
    case 'BUDGETDIFF':
      return '#,##0';
    case 'PERIOD':
      return 'yyyy-mm-dd';
    case 'ENROLLED':
    case 'OUTCOME':
    case 'AGEBAND':
    case 'RESULTTABLE':
      return null;
  }
}
