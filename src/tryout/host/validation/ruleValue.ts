import { toSerial } from '../../../definitions/serial';
import { cellKey } from '../../model/workbookModel';
import type { Area, ModelSheet, ModelValue, WorkbookModel } from '../../model/workbookModel';
import { parseArea, splitAddress } from '../address';
import { HostError } from '../hostError';
import { isUnbounded } from '../place';
import { fromR1C1, toR1C1 } from '../r1c1';

/** A cell, and what a rule for it was written for. */
export interface RulePlace {
  readonly model: WorkbookModel;
  readonly sheet: ModelSheet;
  readonly row: number;
  readonly column: number;
  readonly origin: { readonly row: number; readonly column: number };
  /** The day that TODAY() stands for, as a serial day number. */
  readonly today: number;
}

/** The formula as the cell has it: relative places moved along. Null where one of them leaves the grid. */
function moved(formula: string, { origin, row, column }: RulePlace): string | null {
  try {
    return fromR1C1(toR1C1(formula, origin.row, origin.column), row, column);
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

/** The cells that a rule's formula refers to, by address or by a name of the workbook; null for any other formula. */
export function referred(
  formula: string,
  place: RulePlace,
): { readonly sheet: ModelSheet; readonly area: Area } | null {
  const { model } = place;
  const name = model.names.find((one) => `=${one.name}`.toLowerCase() === formula.toLowerCase());
  const text = name?.formula ?? moved(formula, place);
  if (text === null || text.includes('#REF!')) return null;
  const { sheet: sheetName, rest } = splitAddress(text.slice(1));
  const sheet =
    sheetName === null
      ? place.sheet
      : model.sheets.find((one) => one.name.toLowerCase() === sheetName.toLowerCase());
  const area = parseArea(rest);
  return sheet && area && !isUnbounded(area) ? { sheet, area } : null;
}

const OPERAND = /^=\s*(.+?)\s*(?:([+-])\s*(\d+(?:\.\d+)?)\s*)?$/;
const DATE = /^DATE\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*\)$/i;

function simpleValue(text: string, place: RulePlace): ModelValue | null {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^TODAY\(\s*\)$/i.test(text)) return place.today;
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year !== undefined) {
    return toSerial({ year: Number(year), month: Number(month), day: Number(day) });
  }
  const cell = referred(`=${text}`, place);
  if (!cell || cell.area.top !== cell.area.bottom || cell.area.left !== cell.area.right) {
    return null;
  }
  return cell.sheet.cells.get(cellKey(cell.area.top, cell.area.left))?.value ?? '';
}

/**
 * The value of a rule's formula: a number, a text, a cell, TODAY() or DATE(…), with a number added
 * or taken away. Null for any other formula: those only Excel works out.
 */
export function ruleValue(formula: string, place: RulePlace): ModelValue | null {
  const [, operand = '', sign, amount] = OPERAND.exec(formula) ?? [];
  const value = simpleValue(operand, place);
  if (sign === undefined || value === null) return value;
  if (typeof value !== 'number') return value === '' ? '' : null;
  return value + (sign === '+' ? 1 : -1) * Number(amount);
}
