import {
  OUTCOME_TABLE,
  PARTICIPANT_TABLE,
  PERIOD_FROM,
  PERIOD_TO,
} from '../../measures/workbookNames';
import { isChoiceTable } from '../newList/choiceTables';
import { parseChoices } from '../settings/choicesSchema';
import { parsePending } from '../settings/pendingSchema';
import { parseIgnored } from '../settings/ignoredSetting';
import {
  CHOICES_KEY,
  DEFINITIONS_KEY,
  IGNORED_KEY,
  PENDING_KEY,
  REPORT_KEY,
} from '../settings/settingKeys';
import { workbookDefinitionsFrom } from '../settings/workbookDefinitionsSchema';
import type { EarlierWork } from '../workbookAccess';

/** What a workbook consists of, without a look into any cell. */
export interface Overview extends EarlierWork {
  /** The file's name. */
  readonly name: string;
  readonly sheets: readonly SheetEntry[];
  /** Every defined name of the workbook. */
  readonly names: readonly string[];
  readonly activeSheetId: string;
  /** The settings that an insertion replaces as they stand, understood or not; null where there are none. */
  readonly savedValues: SavedValues;
  /** Sheets cannot be added. */
  readonly structureProtected: boolean;
}

/** Settings of a workbook by their keys. */
export type SavedValues = Readonly<
  Record<typeof CHOICES_KEY | typeof DEFINITIONS_KEY | typeof REPORT_KEY, unknown>
>;

export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly tableNames: readonly string[];
  /** Written by the add-in: no source of participants. */
  readonly own: boolean;
}

interface QueuedOverview {
  readonly workbook: Excel.Workbook;
  readonly worksheets: Excel.WorksheetCollection;
  readonly names: Excel.NamedItemCollection;
  readonly protection: Excel.WorkbookProtection;
  readonly active: Excel.Worksheet;
  readonly activeUsed: Excel.Range;
  readonly choices: Excel.Setting;
  readonly definitions: Excel.Setting;
  readonly report: Excel.Setting;
  readonly pending: Excel.Setting;
  readonly ignored: Excel.Setting;
}

/** Queues what an overview consists of; readOverview makes one of it once the queue has been sent. */
export function queueOverview(context: Excel.RequestContext): QueuedOverview {
  const { workbook } = context;
  const { worksheets, settings, names, protection } = workbook;
  workbook.load('name');
  worksheets.load('items/id,items/name,items/visibility,items/tables/items/name');
  names.load('items/name,items/value');
  protection.load('protected');
  const active = worksheets.getActiveWorksheet();
  active.load('id');
  const activeUsed = active.getUsedRangeOrNullObject(true);
  activeUsed.load('address');
  const choices = settings.getItemOrNullObject(CHOICES_KEY);
  const definitions = settings.getItemOrNullObject(DEFINITIONS_KEY);
  const report = settings.getItemOrNullObject(REPORT_KEY);
  const pending = settings.getItemOrNullObject(PENDING_KEY);
  const ignored = settings.getItemOrNullObject(IGNORED_KEY);
  choices.load('value');
  definitions.load('value');
  report.load('value');
  pending.load('value');
  ignored.load('value');
  return {
    workbook,
    worksheets,
    names,
    protection,
    active,
    activeUsed,
    choices,
    definitions,
    report,
    pending,
    ignored,
  };
}

/** The overview that was queued and has been answered. */
export function readOverview(queued: QueuedOverview): Overview {
  const savedValues: SavedValues = {
    [CHOICES_KEY]: settingValue(queued.choices),
    [DEFINITIONS_KEY]: settingValue(queued.definitions),
    [REPORT_KEY]: settingValue(queued.report),
  };
  const reportSheets = new Set(queued.names.items.map(reportSheetOf));
  const saved = parseChoices(savedValues[CHOICES_KEY]);
  return {
    name: queued.workbook.name,
    sheets: queued.worksheets.items.map((sheet) => sheetEntry(sheet, reportSheets)),
    names: queued.names.items.map((item) => item.name),
    activeSheetId: queued.active.id,
    savedValues,
    structureProtected: queued.protection.protected,
    saved,
    savedUnreadable: savedValues[CHOICES_KEY] !== null && saved === null,
    definitions: workbookDefinitionsFrom(savedValues[DEFINITIONS_KEY], saved),
    ignored: parseIgnored(settingValue(queued.ignored)) ?? saved?.ignored ?? [],
    unfinished: parsePending(settingValue(queued.pending)),
    empty: queued.worksheets.items.length === 1 && queued.activeUsed.isNullObject,
  };
}

/** What a loaded setting holds; null where there is none. */
export function settingValue(setting: Excel.Setting): unknown {
  return setting.isNullObject ? null : setting.value;
}

function sheetEntry(sheet: Excel.Worksheet, reportSheets: ReadonlySet<string | null>): SheetEntry {
  const tableNames = sheet.tables.items.map((table) => table.name);
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === Excel.SheetVisibility.visible,
    tableNames,
    own:
      tableNames.some((table) => isOwnTable(table) || isChoiceTable(table)) ||
      reportSheets.has(sheet.name),
  };
}

/** Whether two overviews show the same sheets and tables. */
export function sameSheets(a: Overview, b: Overview): boolean {
  return JSON.stringify(a.sheets) === JSON.stringify(b.sheets);
}

/** The sheet that a report's period cell stands on, by the cell's defined name; null for any other name. */
function reportSheetOf({ name, value }: Excel.NamedItem): string | null {
  if (!new RegExp(`^(${PERIOD_FROM}|${PERIOD_TO})(_\\d+)?$`).test(name)) return null;
  const sheet = /^=?(?:'((?:[^']|'')+)'|([^!']+))!/.exec(String(value));
  return sheet?.[1]?.replaceAll("''", "'") ?? sheet?.[2] ?? null;
}

function isOwnTable(name: string): boolean {
  return [PARTICIPANT_TABLE, OUTCOME_TABLE].some((own) =>
    new RegExp(`^${own}(_\\d+)?$`).test(name),
  );
}
