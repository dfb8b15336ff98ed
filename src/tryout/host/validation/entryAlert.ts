import { validationAt, type ErrorAlert, type ModelValidation } from '../../model/validation';
import type { ModelSheet, ModelValue, WorkbookModel } from '../../model/workbookModel';
import { cellAt } from '../cells';
import { readInput, type Locale } from '../cellInput';
import { HostError } from '../hostError';
import { choicesOf, isAllowed } from './judgeValue';
import type { RulePlace } from './ruleValue';
import { today } from './today';

export interface CellSpot {
  readonly row: number;
  readonly column: number;
}

function placeOf(
  model: WorkbookModel,
  sheet: ModelSheet,
  { row, column }: CellSpot,
  { origin }: ModelValidation,
): RulePlace {
  return { model, sheet, row, column, origin, today: today() };
}

/** Null for a formula, and for what no cell takes. */
function typedValue(text: string, numberFormat: string, locale: Locale): ModelValue | null {
  try {
    const { value, formula } = readInput(text, numberFormat, locale);
    return formula === null ? value : null;
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

/**
 * The alert that Excel shows when a user types this into a cell; null where the cell takes it. What
 * is pasted is not asked for, nor what a formula gives.
 */
export function entryAlert(
  model: WorkbookModel,
  sheet: ModelSheet,
  spot: CellSpot,
  text: string,
  locale: Locale,
): ErrorAlert | null {
  const validation = validationAt(sheet.validations, spot.row, spot.column);
  if (validation === null || !validation.errorAlert.showAlert || sheet.protected) return null;
  const value = typedValue(text, cellAt(sheet, spot.row, spot.column).numberFormat, locale);
  if (value === null) return null;
  const allowed = isAllowed(validation, value, placeOf(model, sheet, spot, validation));
  return allowed ? null : validation.errorAlert;
}

/** What a cell's drop-down offers; null where it has none. */
export function dropDownOf(
  model: WorkbookModel,
  sheet: ModelSheet,
  spot: CellSpot,
): readonly string[] | null {
  const validation = validationAt(sheet.validations, spot.row, spot.column);
  if (validation?.rule.type !== 'List' || !validation.rule.inCellDropDown) return null;
  return choicesOf(validation.rule.source, placeOf(model, sheet, spot, validation));
}
