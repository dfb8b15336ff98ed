import type { Period } from '../../definitions/period';
import { partName } from '../insertion/reportNames';
import { inTime, runExcel } from '../request';
import { stopIfCancelled, type Following } from '../runInSteps';
import type { StandingReport } from '../settings/standingReport';
import type { ReadProgress } from '../workbookAccess';
import type { FoundPart, PartTarget } from './part';

/** Keeps an answer well under the 5 MB that Excel on the web allows, and the taking apart of one, with formulas and values, far under 100 ms. */
const CELLS_PER_CHUNK = 25_000;

/** A standing report as it is now. */
export interface FoundReport {
  /** By their keys; a part that the user has deleted is missing. */
  readonly parts: ReadonlyMap<string, FoundPart>;
  /** The rows of the tables under the report; null where a table is gone. */
  readonly participants: FoundPart | null;
  readonly outcomes: FoundPart | null;
  /** Null where the period cells hold no period. */
  readonly period: Period | null;
  /** What the sheets hold that parts stand on, by the sheet's name. */
  readonly used: ReadonlyMap<string, UsedCells>;
}

/** The filled cells of a sheet; places count from 0. */
export interface UsedCells {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
}

/** Key of the rows of participants, which no part of the report's own sheet has. */
export const PARTICIPANTS = '#participants';
export const OUTCOMES = '#outcomes';

/** The cells that a target means, at the moment when the request comes to it. */
export function rangeOf({ workbook }: Excel.RequestContext, target: PartTarget): Excel.Range {
  switch (target.kind) {
    case 'name':
      return workbook.names.getItemOrNullObject(target.name).getRangeOrNullObject();
    case 'table':
      return workbook.tables.getItemOrNullObject(target.name).getDataBodyRange();
  }
}

/**
 * Reads every owned cell, wherever the user has moved it: two round trips, and one more for each chunk
 * of a long list. Tells the rows under the report that have been read.
 *
 * @throws ExcelError `cancelled` at the first request after the signal
 */
export async function readStanding(
  { names, parts }: StandingReport,
  following: Following<ReadProgress> = {},
): Promise<FoundReport> {
  stopIfCancelled(following.signal);
  return runExcel(
    async (context) => {
      const target = (key: string): PartTarget => ({ kind: 'name', name: partName(key, names) });
      const queued = Object.keys(parts).map((key) =>
        queuePart(context, key, target(key), 'formulas,values'),
      );
      const outcomes = queuePart(
        context,
        OUTCOMES,
        { kind: 'table', name: names.outcomes },
        'formulas,values',
      );
      const participants = queuePart(
        context,
        PARTICIPANTS,
        { kind: 'table', name: names.participants },
        'address',
      );
      const days = [names.periodFrom, names.periodTo].map((name) => {
        const day = rangeOf(context, { kind: 'name', name });
        day.load('values');
        return day;
      });
      await inTime(context.sync());

      const found = queued.flatMap((part) => readPart(part) ?? []);
      const sheets = [...new Set(found.map(({ sheet }) => sheet))];
      const used = sheets.map((sheet) => {
        const range = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
        range.load('values,rowIndex,columnIndex');
        return { sheet, range };
      });
      const rows = await readRows(context, participants, following);
      return {
        parts: new Map(found.map((part) => [part.key, part])),
        participants: rows,
        outcomes: readPart(outcomes),
        period: periodIn(days.map((day) => (day.isNullObject ? null : day.values[0]?.[0]))),
        used: new Map(
          used.map(({ sheet, range: { values, rowIndex: top, columnIndex: left } }) => [
            sheet,
            { top, left, values },
          ]),
        ),
      };
    },
    { delayForCellEdit: true },
  );
}

interface QueuedPart {
  readonly key: string;
  readonly target: PartTarget;
  readonly range: Excel.Range;
}

function queuePart(
  context: Excel.RequestContext,
  key: string,
  target: PartTarget,
  contents: string,
): QueuedPart {
  const range = rangeOf(context, target);
  range.load(`${contents},rowIndex,columnIndex,rowCount,columnCount,worksheet/name`);
  return { key, target, range };
}

function readPart({ key, target, range }: QueuedPart): FoundPart | null {
  if (range.isNullObject) return null;
  const place = placeOf(range);
  return { key, target, ...place, formulas: range.formulas, values: range.values };
}

function placeOf(
  range: Excel.Range,
): Pick<FoundPart, 'sheet' | 'top' | 'left' | 'rowCount' | 'columnCount'> {
  return {
    sheet: range.worksheet.name,
    top: range.rowIndex,
    left: range.columnIndex,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
  };
}

/** Reads the rows of a table in chunks; the first also sends what was queued before. */
async function readRows(
  context: Excel.RequestContext,
  { key, target, range }: QueuedPart,
  { onProgress, signal }: Following<ReadProgress>,
): Promise<FoundPart | null> {
  if (range.isNullObject) {
    await inTime(context.sync());
    return null;
  }
  const place = placeOf(range);
  const step = Math.max(1, Math.floor(CELLS_PER_CHUNK / place.columnCount));
  const formulas: unknown[][] = [];
  const values: unknown[][] = [];
  while (formulas.length < place.rowCount) {
    const count = Math.min(step, place.rowCount - formulas.length);
    const chunk = await readChunk(context, range, formulas.length, count);
    for (const row of chunk.formulas) formulas.push(row);
    for (const row of chunk.values) values.push(row);
    const [rowsRead, rowsInAll] = [formulas.length, place.rowCount];
    onProgress?.({ rowsRead, rowsInAll, share: rowsRead / rowsInAll });
    stopIfCancelled(signal);
  }
  return { key, target, ...place, formulas, values };
}

async function readChunk(
  context: Excel.RequestContext,
  range: Excel.Range,
  row: number,
  count: number,
): Promise<Excel.Range> {
  const chunk = range.getRow(row).getResizedRange(count - 1, 0);
  chunk.load('formulas,values');
  await inTime(context.sync());
  return chunk;
}

/** The period that two cells hold; null where they hold none. */
export function periodIn([from, to]: readonly unknown[]): Period | null {
  return typeof from === 'number' &&
    typeof to === 'number' &&
    Number.isInteger(from) &&
    Number.isInteger(to) &&
    from > 0 &&
    from <= to
    ? { from, to }
    : null;
}
