import { categoryRule } from '../../src/definitions/categoryRules';
import type { DefinitionSet } from '../../src/definitions/definitionSet';
import { keysOf } from '../../src/definitions/keysOf';
import type { Period } from '../../src/definitions/period';
import { groupOfSex } from '../../src/measures/group';
import { previousPeriodFormula } from '../../src/measures/previousScope';
import { monthsEnrolled } from '../../src/measures/throughputTime';
import {
  CATEGORY_NAMES,
  ORS_COLUMNS,
  PARTICIPANT_COLUMNS,
  PARTICIPANT_TABLE,
  PERIOD_FROM,
  PERIOD_TO,
  PREVIOUS_FROM,
  PREVIOUS_TO,
  SEX_NAMES,
  type FormulaColumn,
} from '../../src/measures/workbookNames';
import type { Participant } from '../../src/participants/participant';
import {
  cellKey,
  type ModelCell,
  type ModelValue,
  type WorkbookModel,
} from '../../src/tryout/model/workbookModel';
import { addName, addTable, sheetNamed, workbookOf } from '../tryout/engine/workbookOf';

const COLUMNS = { ...PARTICIPANT_COLUMNS, ...ORS_COLUMNS };

/** An expression, and the value that a cell with it must show; null: none, "–". */
export interface Expectation {
  readonly what: string;
  readonly expression: string;
  readonly value: number | string | null;
}

/**
 * A workbook with FinsamDeltagare over the participants, the period cells, and a sheet "Mått" with
 * every expression in a cell of column A, "–" where it gives an error. A row that does not count
 * stands last.
 */
export function measureSheet(
  participants: readonly Participant[],
  period: Period,
  definitions: DefinitionSet,
  expectations: readonly Expectation[],
): WorkbookModel {
  const keys = keysOf(COLUMNS);
  const uncounted = keys.map((key): ModelValue => (key === 'counted' ? 0 : ''));
  const rows = [...participants.map((p) => rowOf(p, definitions)), uncounted];
  const previous = previousPeriodFormula();
  const model = workbookOf({
    Deltagare: [Object.values(COLUMNS)],
    Period: [[period.from], [period.to], [`=${previous.from}`], [`=${previous.to}`]],
    Mått: expectations.map(({ expression }) => [`=IFERROR(${expression},"–")`]),
  });
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== '') sheetNamed(model, 'Deltagare').cells.set(cellKey(r + 1, c), plain(value));
    });
  });
  addTable(model, 'Deltagare', PARTICIPANT_TABLE, [0, 0, rows.length, keys.length - 1]);
  [PERIOD_FROM, PERIOD_TO, PREVIOUS_FROM, PREVIOUS_TO].forEach((name, i) => {
    addName(model, name, `=Period!$A$${i + 1}`);
  });
  return model;
}

/** Compares what the cells of "Mått" show with what they must show. */
export function expectValues(
  expectations: readonly Expectation[],
  shown: (row: number) => ModelValue | undefined,
): void {
  expectations.forEach(({ what, value }, row) => {
    const found = shown(row);
    if (typeof found === 'number' && typeof value === 'number') {
      if (Math.abs(found - value) <= 1e-9 * Math.max(1, Math.abs(value))) return;
    }
    expect(`${what}: ${String(found)}`).toBe(`${what}: ${String(value ?? '–')}`);
  });
}

function rowOf(p: Participant, definitions: DefinitionSet): readonly ModelValue[] {
  const rule = p.exit === null ? null : categoryRule(p.exit, definitions);
  const cells: Record<FormulaColumn, ModelValue> = {
    sheet: p.source.sheet,
    row: p.source.row,
    sex: SEX_NAMES[groupOfSex(p.sex)],
    age: p.age ?? '',
    referrer: p.referrer ?? '',
    supportForm: p.supportForm ?? '',
    start: p.start,
    end: p.end ?? '',
    category: p.exit === null ? '' : CATEGORY_NAMES[p.exit],
    months: monthsEnrolled(p) ?? '',
    supportMonths: p.supportTime?.months ?? '',
    capped: p.supportTime === null ? '' : Number(p.supportTime.capped),
    counted: 1,
    positive: Number(rule?.positive ?? false),
    exit: Number(rule?.exit ?? false),
    base: Number(rule?.base ?? false),
    orsIn: p.orsIn ?? '',
    orsOut: p.orsOut ?? '',
  };
  return keysOf(COLUMNS).map((key) => cells[key]);
}

function plain(value: ModelValue): ModelCell {
  return { value, formula: null, numberFormat: 'General', style: {} };
}
