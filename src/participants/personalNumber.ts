import type { CellValue } from '../cells/cell';

const WRITTEN = /^(?:19|20)?\d{2}(\d{2})(\d{2})[-+ ]?(?:\d{4}|[xX*]{4})$/;

/** True for what looks like a Swedish personnummer or samordningsnummer: such a value is never kept or shown. */
export function isPersonalNumber(value: CellValue): boolean {
  if (typeof value === 'boolean') return false;
  const found = WRITTEN.exec(String(value).trim());
  if (found === null) return false;
  const month = Number(found[1]);
  const day = Number(found[2]);
  return month >= 1 && month <= 12 && ((day >= 1 && day <= 31) || (day >= 61 && day <= 91));
}
