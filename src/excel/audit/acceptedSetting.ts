import * as v from 'valibot';
import { settingValue } from '../reading/overview';
import { inTime, runExcel } from '../request';
import { AUDIT_KEY } from '../settings/settingKeys';
import type { AcceptedFinding } from './auditAccess';

const setting = v.object({
  accepted: v.array(v.object({ key: v.string(), reason: v.string() })),
});

/** More than a board would ever read; the oldest go first. */
const MOST_KEPT = 500;

export async function readAccepted(): Promise<readonly AcceptedFinding[]> {
  return runExcel(
    async (context) => {
      const saved = context.workbook.settings.getItemOrNullObject(AUDIT_KEY);
      saved.load('value');
      await inTime(context.sync());
      const result = v.safeParse(setting, settingValue(saved));
      return result.success ? result.output.accepted : [];
    },
    { delayForCellEdit: true },
  );
}

export async function saveAccepted(accepted: readonly AcceptedFinding[]): Promise<void> {
  await runExcel(
    async (context) => {
      context.workbook.settings.add(AUDIT_KEY, { accepted: accepted.slice(-MOST_KEPT) });
      await inTime(context.sync());
    },
    { delayForCellEdit: true },
  );
}
