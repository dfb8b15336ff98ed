import type { Overview } from '../reading/overview';
import { readAccepted, saveAccepted } from './acceptedSetting';
import type { AuditAccess } from './auditAccess';
import { insertProtocol } from './insertProtocol';
import { listSheets, readRange } from './readRange';

/** The audit's way to the workbook that Office.js is connected to. */
export function openAudit(
  loadOverview: () => Promise<Overview>,
  createMark: () => string,
): AuditAccess {
  return {
    listSheets,
    readRange,
    readAccepted,
    saveAccepted,
    async insertProtocol(protocol, sheetName) {
      return insertProtocol(protocol, sheetName, await loadOverview(), createMark());
    },
  };
}
