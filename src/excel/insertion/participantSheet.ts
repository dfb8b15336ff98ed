import { keysOf } from '../../definitions/keysOf';
import {
  CATEGORY_NAMES,
  ORS_COLUMNS,
  OUTCOME_COLUMNS,
  OUTCOME_TABLE,
  PARTICIPANT_COLUMNS,
  SEX_NAMES,
  type FormulaColumn,
} from '../../measures/workbookNames';
import { groupOfSex } from '../../measures/group';
import { monthsEnrolled } from '../../measures/throughputTime';
import { columnLetters, type CellRef } from '../../cells/cell';
import type { Participant } from '../../participants/participant';
import type { Reading, UncountedRow } from '../../participants/reading';
import { mapInSteps, type Steps } from '../../steps/steps';
import type { Texts } from '../../texts/texts';
import { withReportNames, type ReportNames } from './reportNames';
import { asText, type CellInput, type FormatBlock, type SheetPlan } from './sheetPlan';

const HEADER_ROW = 2;
const COLUMNS = { ...PARTICIPANT_COLUMNS, ...ORS_COLUMNS };
const BASIC_KEYS = keysOf(PARTICIPANT_COLUMNS);

/**
 * The sheet with the normalised participants, one row for each row of the source in its order, and
 * the table over them. A row that does not count holds its place and Räknas = 0, nothing more.
 */
export function* participantSheetInSteps(
  reading: Reading,
  names: ReportNames,
  texts: Texts,
): Steps<SheetPlan> {
  const keys: readonly FormulaColumn[] = tellsOrs(reading)
    ? [...BASIC_KEYS, ...keysOf(ORS_COLUMNS)]
    : BASIC_KEYS;
  const flags = flagFormulas(names);
  const rows = yield* mapInSteps(inSourceOrder(reading), (row, i) => {
    const cells =
      'start' in row ? participantCells(row, HEADER_ROW + 1 + i, flags) : uncountedCells(row);
    return keys.map((key) => cells[key]);
  });
  return {
    name: names.participants,
    data: [
      { top: 0, left: 0, rows: [[asText(texts.tables.sheet.participantsIntro)]] },
      { top: HEADER_ROW, left: 0, rows: [keys.map((key) => COLUMNS[key]), ...rows] },
    ],
    table: {
      name: names.participants,
      top: HEADER_ROW,
      rowCount: rows.length + 1,
      columnCount: keys.length,
    },
    names: [],
    parts: [],
    formulas: [],
    formats: [
      { top: 0, left: 0, rowCount: 1, columnCount: 1, look: 'note' },
      ...numberFormats(rows.length),
    ],
    columnWidths: keys.map((key) => (key === 'referrer' || key === 'supportForm' ? 110 : 76)),
    frozenRows: HEADER_ROW + 1,
    expected: [],
    charts: [],
  };
}

type SourceRow = Participant | UncountedRow;

function inSourceOrder({ participants, uncounted }: Reading): readonly SourceRow[] {
  const sheets = new Map<string, number>();
  const rows: SourceRow[] = [...participants, ...uncounted];
  for (const { source } of rows) {
    if (!sheets.has(source.sheet)) sheets.set(source.sheet, sheets.size);
  }
  const place = ({ sheet, row }: CellRef): number => (sheets.get(sheet) ?? 0) * 2 ** 21 + row;
  return rows.sort((a, b) => place(a.source) - place(b.source));
}

type Cells = Readonly<Record<FormulaColumn, CellInput>>;

function tellsOrs({ participants }: Reading): boolean {
  return participants.some(({ orsIn, orsOut }) => orsIn !== null || orsOut !== null);
}

function participantCells(p: Participant, row: number, flags: FlagFormulas): Cells {
  return {
    sheet: asText(p.source.sheet),
    row: p.source.row + 1,
    sex: SEX_NAMES[groupOfSex(p.sex)],
    age: p.age ?? '',
    referrer: asText(p.referrer ?? ''),
    supportForm: asText(p.supportForm ?? ''),
    start: p.start,
    end: p.end ?? '',
    category: p.exit === null ? '' : CATEGORY_NAMES[p.exit],
    months: monthsEnrolled(p) ?? '',
    supportMonths: p.supportTime?.months ?? '',
    capped: p.supportTime === null ? '' : Number(p.supportTime.capped),
    counted: 1,
    positive: flags.positive(row),
    exit: flags.exit(row),
    base: flags.base(row),
    orsIn: p.orsIn ?? '',
    orsOut: p.orsOut ?? '',
  };
}

function uncountedCells({ source }: UncountedRow): Cells {
  return {
    sheet: asText(source.sheet),
    row: source.row + 1,
    sex: '',
    age: '',
    referrer: '',
    supportForm: '',
    start: '',
    end: '',
    category: '',
    months: '',
    supportMonths: '',
    capped: '',
    counted: 0,
    positive: '',
    exit: '',
    base: '',
    orsIn: '',
    orsOut: '',
  };
}

type FlagFormulas = Readonly<Record<'positive' | 'exit' | 'base', (row: number) => string>>;

/** What the outcome of a row says, by the row counted from 0. Spelled out once, not once for each row. */
function flagFormulas(names: ReportNames): FlagFormulas {
  const letters = columnLetters(BASIC_KEYS.indexOf('category'));
  const column = (key: keyof typeof OUTCOME_COLUMNS): string =>
    `${OUTCOME_TABLE}[${OUTCOME_COLUMNS[key]}]`;
  const formula = (flag: keyof FlagFormulas): ((row: number) => string) => {
    const upToCell = withReportNames(`=SUMIFS(${column(flag)},${column('category')},`, names);
    return (row) => `${upToCell}${letters}${row + 1})`;
  };
  return { positive: formula('positive'), exit: formula('exit'), base: formula('base') };
}

function numberFormats(rowCount: number): readonly FormatBlock[] {
  const format = (key: keyof typeof PARTICIPANT_COLUMNS, numberFormat: string): FormatBlock => ({
    top: HEADER_ROW + 1,
    left: BASIC_KEYS.indexOf(key),
    rowCount,
    columnCount: 1,
    numberFormat,
  });
  return rowCount === 0
    ? []
    : [
        format('start', 'yyyy-mm-dd'),
        format('end', 'yyyy-mm-dd'),
        format('months', '0.0'),
        format('supportMonths', '0.0'),
      ];
}
