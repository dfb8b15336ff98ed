import * as v from 'valibot';
import { inTime, runExcel } from '../request';
import { IGNORED_KEY } from './settingKeys';

const setting = v.object({ ignored: v.array(v.string()) });

/** The keys of the problems that are passed over; null where the setting is not of the form this version writes. */
export function parseIgnored(value: unknown): readonly string[] | null {
  const result = v.safeParse(setting, value);
  return result.success ? result.output.ignored : null;
}

/** Saves the keys of the problems that are passed over, all of them; waits while a cell is being edited. */
export async function saveIgnored(ignored: readonly string[]): Promise<void> {
  await runExcel(
    async (context) => {
      context.workbook.settings.add(IGNORED_KEY, { ignored });
      await inTime(context.sync());
    },
    { delayForCellEdit: true },
  );
}
