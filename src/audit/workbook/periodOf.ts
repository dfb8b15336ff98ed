import { parsePeriod } from '../../definitions/parsePeriod';
import type { Period } from '../../definitions/period';
import type { AuditWorkbook } from '../auditWorkbook';
import type { AuditContext } from '../context';

/** The period that a number is about; null for one that is named in words only. `said`: null for the report's own. */
export function periodOf(
  said: string | null,
  { period: own }: AuditContext,
  workbook: AuditWorkbook,
): Period | null {
  if (said !== null && said !== own) return parsePeriod(said);
  return own === null ? workbook.period : parsePeriod(own);
}
