import { outsideTexts } from '../../measures/formula';
import {
  OUTCOME_TABLE,
  PARTICIPANT_TABLE,
  PERIOD_FROM,
  PERIOD_TO,
  PREVIOUS_FROM,
  PREVIOUS_TO,
} from '../../measures/workbookNames';
import type { Overview } from '../reading/overview';

/** What one report's sheets, tables and cells are called: every report of a workbook has its own. */
export interface ReportNames {
  readonly reportSheet: string;
  /** Both the sheet and the table on it. */
  readonly participants: string;
  /** Both the sheet and the table on it. */
  readonly outcomes: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly previousFrom: string;
  readonly previousTo: string;
  /** What the names end on that are not listed here. */
  readonly suffix: string;
  /** A sheet, table or name that was there already under the plain name; null where all were free. */
  readonly taken: string | null;
}

const MOST_SHEET_NAME = 31;
const PART_PREFIX = 'Finsam_Del_';

/** The hidden defined name that follows a part of the report. */
export function partName(key: string, { suffix }: Pick<ReportNames, 'suffix'>): string {
  return `${PART_PREFIX}${key}${suffix}`;
}

/**
 * Names that are free in the workbook: FinsamDeltagare and so on, or FinsamDeltagare_2 … where an
 * earlier report, or something of the user's own, has the plain ones.
 */
export function freeReportNames(overview: Overview, wantedSheet: string): ReportNames {
  const sheets = new Set(overview.sheets.map((sheet) => sheet.name.toLowerCase()));
  const others = new Set(
    [...overview.names, ...overview.sheets.flatMap((sheet) => sheet.tableNames)].map((name) =>
      name.toLowerCase(),
    ),
  );
  const isTaken = (name: string, isSheet: boolean): boolean =>
    others.has(name.toLowerCase()) || (isSheet && sheets.has(name.toLowerCase()));
  const plain = [
    [PARTICIPANT_TABLE, true],
    [OUTCOME_TABLE, true],
    [PERIOD_FROM, false],
    [PERIOD_TO, false],
    [PREVIOUS_FROM, false],
    [PREVIOUS_TO, false],
  ] as const;

  let number = 1;
  const suffix = (): string => (number === 1 ? '' : `_${number}`);
  const hasParts = (): boolean =>
    [...others].some(
      (name) => name.startsWith(PART_PREFIX.toLowerCase()) && numberOf(name) === number,
    );
  while (hasParts() || plain.some(([name, isSheet]) => isTaken(name + suffix(), isSheet))) number++;
  return {
    reportSheet: freeSheetName(wantedSheet, sheets),
    participants: PARTICIPANT_TABLE + suffix(),
    outcomes: OUTCOME_TABLE + suffix(),
    periodFrom: PERIOD_FROM + suffix(),
    periodTo: PERIOD_TO + suffix(),
    previousFrom: PREVIOUS_FROM + suffix(),
    previousTo: PREVIOUS_TO + suffix(),
    suffix: suffix(),
    taken: plain.find(([name, isSheet]) => isTaken(name, isSheet))?.[0] ?? null,
  };
}

/** A formula over the plain names, as one over this report's names. */
export function withReportNames(formula: string, names: ReportNames): string {
  return outsideTexts(formula, (part) =>
    part
      .replaceAll(`${PARTICIPANT_TABLE}[`, `${names.participants}[`)
      .replaceAll(`${OUTCOME_TABLE}[`, `${names.outcomes}[`)
      .replaceAll(PERIOD_FROM, names.periodFrom)
      .replaceAll(PERIOD_TO, names.periodTo)
      .replaceAll(PREVIOUS_FROM, names.previousFrom)
      .replaceAll(PREVIOUS_TO, names.previousTo),
  );
}

/** The report that a name belongs to: 1 where it has no number. */
function numberOf(name: string): number {
  return Number(/_(\d+)$/.exec(name)?.[1] ?? 1);
}

function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  const clean = wanted.replace(/[[\]:*?/\\]/g, '-');
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : ` (${number})`;
    const name = clean.slice(0, MOST_SHEET_NAME - ending.length) + ending;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
