import type { KeptText } from '../../report/keptText';
import { inTime, runExcel } from '../request';
import { TEXT_KEY } from '../settings/settingKeys';
import type { SavedText } from './reportTextAccess';

/** Some two hundred pages. No limit is documented for a setting, but one request may not be over 5 MB. */
const MOST_CHARACTERS = 1_000_000;

/** Keeps a report's text in the workbook; waits while a cell is being edited. */
export async function saveText(text: KeptText): Promise<SavedText> {
  if (JSON.stringify(text).length > MOST_CHARACTERS) return { kind: 'tooLarge' };
  await runExcel(
    async (context) => {
      context.workbook.settings.add(TEXT_KEY, text);
      await inTime(context.sync());
    },
    { delayForCellEdit: true },
  );
  return { kind: 'saved' };
}
