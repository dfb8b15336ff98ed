import type { WorkbookDefinitions } from '../../definitions/workbookDefinitions';
import { settingValue } from '../reading/overview';
import { inTime, runExcel } from '../request';
import { parseChoices } from './choicesSchema';
import { CHOICES_KEY, DEFINITIONS_KEY } from './settingKeys';
import { workbookDefinitionsFrom } from './workbookDefinitionsSchema';

/** What the workbook counts under, read by itself; waits while a cell is being edited. */
export async function readDefinitions(): Promise<WorkbookDefinitions> {
  return runExcel(
    async (context) => {
      const { settings } = context.workbook;
      const own = settings.getItemOrNullObject(DEFINITIONS_KEY);
      const choices = settings.getItemOrNullObject(CHOICES_KEY);
      own.load('value');
      choices.load('value');
      await inTime(context.sync());
      return workbookDefinitionsFrom(settingValue(own), parseChoices(settingValue(choices)));
    },
    { delayForCellEdit: true },
  );
}

/** Saves what the workbook counts under. */
export async function saveDefinitions(definitions: WorkbookDefinitions): Promise<void> {
  await runExcel(async (context) => {
    context.workbook.settings.add(DEFINITIONS_KEY, definitions);
    await inTime(context.sync());
  });
}
