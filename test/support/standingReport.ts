import type { DisclosureRule } from '../../src/definitions/disclosure';
import { yearPeriod, type Period } from '../../src/definitions/period';
import type { WorkbookAccess } from '../../src/excel/workbookAccess';
import type { ReportChanges, UpdateAccess } from '../../src/excel/update/updateAccess';
import { planOf, type ReportOptions } from '../../src/headless/runReport';
import type { TableId } from '../../src/tables/table';
import { createUniverCalculator } from '../../src/tryout/engine/univerCalculator';
import type { OfficeHost } from '../../src/tryout/host/officeHost';
import type { Calculator } from '../../src/tryout/model/calculator';
import {
  cellKey,
  type ModelCell,
  type ModelValue,
  type WorkbookModel,
} from '../../src/tryout/model/workbookModel';
import { sheetNamed, workbookOf } from '../tryout/engine/workbookOf';
import { openHost } from '../tryout/host/openHost';
import { day } from './participants';
import { openAccess } from './reportPlan';

const HEADERS = ['Nr', 'Kön', 'Ålder', 'Remittent', 'Startdatum', 'Slutdatum', 'Avslutsorsak'];

/** Rows of a participant list as teams keep it. */
export const ROWS: readonly (readonly ModelValue[])[] = [
  [1, 'K', 25, 'AF', day('2017-03-01'), day('2018-02-01'), 'Arbete'],
  [2, 'M', 31, 'FK', day('2017-04-01'), day('2018-03-01'), 'Studier'],
  [3, 'K', 47, 'Socialtjänst', day('2017-05-01'), day('2018-04-01'), 'Sjukersättning'],
  [4, 'M', 52, 'AF', day('2017-06-01'), '', ''],
  [5, 'K', 38, 'AF', day('2018-01-15'), day('2018-10-01'), 'Arbete'],
  [6, 'M', 22, 'FK', day('2018-02-15'), '', ''],
  [7, 'K', 60, 'AF', day('2018-03-15'), '', ''],
  [8, 'K', 29, 'FK', day('2018-08-15'), day('2018-12-01'), 'Flyttat'],
];

/** A workbook with these rows on a sheet called Deltagare, headers in row 1. */
export function listWorkbook(rows: readonly (readonly ModelValue[])[] = ROWS): WorkbookModel {
  return workbookOf({ Deltagare: [HEADERS, ...rows.map((row) => [...row])] });
}

/** A workbook with a list, a report of it, and what keeps the report up to date. */
export interface Standing {
  readonly host: OfficeHost;
  readonly access: WorkbookAccess;
  readonly updates: UpdateAccess;
  readonly sheet: string;
}

export interface StandingOptions {
  readonly rows?: readonly (readonly ModelValue[])[];
  readonly tables?: readonly TableId[];
  readonly compare?: boolean;
  readonly period?: Period;
  readonly calculator?: Calculator | null;
  readonly disclosure?: DisclosureRule;
  /** The cells of the list, in place of rows. */
  readonly cells?: ReadonlyMap<number, ModelCell>;
}

const FEW: readonly TableId[] = ['result', 'newBySex', 'newByReferrer'];

/** Inserts a report of a list, by default 2018 as Södra Dalarna counts. */
export async function standingReport(options: StandingOptions = {}): Promise<Standing> {
  const model = listWorkbook(options.rows);
  if (options.cells !== undefined) sheetNamed(model, 'Deltagare').cells = new Map(options.cells);
  const calculator =
    options.calculator === undefined ? await createUniverCalculator() : options.calculator;
  const host = await openHost({ model, calculator });
  const access = openAccess();
  const plan = planOf(
    await access.open(),
    {
      period: options.period ?? yearPeriod(2018),
      forbund: 'sodra-dalarna',
      layout: null,
      tables: options.tables ?? FEW,
      compare: options.compare ?? false,
      ...(options.disclosure === undefined ? {} : { disclosure: options.disclosure }),
    } satisfies ReportOptions,
    day('2026-11-21'),
  );
  const { sheet } = await access.insert(plan);
  return { host, access, updates: await access.updates(), sheet };
}

/** The changes of a report that can be updated. */
export async function changesOf({ updates }: Standing): Promise<ReportChanges> {
  const changes = await updates.findChanges();
  if (changes.kind !== 'report') throw new Error(`no report: ${changes.kind}`);
  return changes;
}

/** Types a value into the list, the way a user does; counted from 0, the headers in row 0. */
export async function typeInList(row: number, column: number, value: ModelValue): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Deltagare');
    sheet.getRangeByIndexes(row, column, 1, 1).values = [[value]];
    await context.sync();
  });
}

/** What a cell holds, by its address. */
export function cellOf({ model }: OfficeHost, sheet: string, row: number, column: number) {
  return sheetNamed(model, sheet).cells.get(cellKey(row, column));
}

/** A report whose list has changed since: a figure, a new row of data, a new row of a table. */
export async function outdatedReport(calculator: Calculator): Promise<Standing> {
  const standing = await standingReport({ tables: ['newByReferrer'], calculator });
  await typeInList(6, 3, 'Region Dalarna');
  await typeInList(7, 0, 77);
  for (const [column, value] of [9, 'M', 33, 'FK', 43300, '', ''].entries()) {
    await typeInList(9, column, value);
  }
  return standing;
}
