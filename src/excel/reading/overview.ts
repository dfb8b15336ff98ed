import { OUTCOME_TABLE, PARTICIPANT_TABLE } from '../../measures/workbookNames';
import { inTime } from '../request';
import { parseChoices, parsePending } from '../settings/choicesSchema';
import { CHOICES_KEY, PENDING_KEY } from '../settings/settingKeys';
import type { EarlierWork } from '../workbookAccess';

/** What a workbook consists of, without a look into any cell. */
export interface Overview extends EarlierWork {
  readonly sheets: readonly SheetEntry[];
  /** Every defined name of the workbook. */
  readonly names: readonly string[];
  /** Sheets cannot be added. */
  readonly structureProtected: boolean;
}

export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly tableNames: readonly string[];
  /** Written by the add-in: no source of participants. */
  readonly own: boolean;
}

/** Loads the overview in one round trip. */
export async function loadOverview(context: Excel.RequestContext): Promise<Overview> {
  const { worksheets, settings, names, protection } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/tables/items/name');
  names.load('items/name');
  protection.load('protected');
  const choices = settings.getItemOrNullObject(CHOICES_KEY);
  const pending = settings.getItemOrNullObject(PENDING_KEY);
  choices.load('value');
  pending.load('value');
  await inTime(context.sync());

  const savedValue: unknown = choices.isNullObject ? null : choices.value;
  const saved = savedValue === null ? null : parseChoices(savedValue);
  return {
    sheets: worksheets.items.map((sheet) => {
      const tableNames = sheet.tables.items.map((table) => table.name);
      return {
        id: sheet.id,
        name: sheet.name,
        visible: sheet.visibility === Excel.SheetVisibility.visible,
        tableNames,
        own: tableNames.some(isOwnTable),
      };
    }),
    names: names.items.map((item) => item.name),
    structureProtected: protection.protected,
    saved,
    savedUnreadable: savedValue !== null && saved === null,
    unfinished: pending.isNullObject ? null : parsePending(pending.value),
  };
}

function isOwnTable(name: string): boolean {
  return [PARTICIPANT_TABLE, OUTCOME_TABLE].some((own) =>
    new RegExp(`^${own}(_\\d+)?$`).test(name),
  );
}
