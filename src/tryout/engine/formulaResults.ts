import type { FunctionValue } from '../model/addinFunctions';
import { isFunctionError } from '../model/addinFunctions';
import type { ModelSheet, ModelValue, WorkbookModel } from '../model/workbookModel';
import { isBlocked } from './spills';
import type { SpilledRows } from './spills';

/** What the formulas of one round gave besides the engine's own results, for one sheet; cells by their keys. */
export interface SheetResults {
  readonly sheet: ModelSheet;
  /** Results of more than one cell. */
  readonly spills: Map<number, SpilledRows>;
  /** Formulas that wait for the add-in. */
  readonly waiting: Set<number>;
  /** What the add-in's functions gave on the way to a formula's result. */
  readonly given: Map<number, FunctionValue[]>;
}

/** Takes down what the add-in has a part in while the engine calculates one round. */
export class FormulaResults {
  readonly sheets: readonly SheetResults[];

  constructor(model: WorkbookModel) {
    this.sheets = model.sheets.map((sheet) => ({
      sheet,
      spills: new Map(),
      waiting: new Set(),
      given: new Map(),
    }));
  }

  /** Takes down the whole result of a formula; false where it has no room on its sheet. */
  take(sheet: number, anchor: number, rows: readonly (readonly ModelValue[])[]): boolean {
    const results = this.sheets[sheet];
    if (results === undefined) return false;
    results.spills.delete(anchor);
    if (isBlocked(results.sheet, anchor, rows.length, rows[0]?.length ?? 0)) return false;
    const spilled = rows.map((row, down) =>
      row.map((value, right) => ({
        value,
        message: this.message(sheet, anchor, value, down, right),
      })),
    );
    results.spills.set(anchor, spilled);
    return true;
  }

  /** Takes down a result of one cell. */
  takeOne(sheet: number, anchor: number, waits: boolean): void {
    const results = this.sheets[sheet];
    results?.spills.delete(anchor);
    if (waits) results?.waiting.add(anchor);
    else results?.waiting.delete(anchor);
  }

  give(sheet: number, anchor: number, value: FunctionValue): void {
    const given = this.sheets[sheet]?.given;
    given?.set(anchor, [...(given.get(anchor) ?? []), value]);
  }

  /** What the add-in says about an error in a formula's result, at a distance from the formula's cell. */
  message(
    sheet: number,
    anchor: number,
    value: ModelValue,
    down: number,
    right: number,
  ): string | null {
    for (const given of this.sheets[sheet]?.given.get(anchor) ?? []) {
      const cell = Array.isArray(given) ? given[down]?.[right] : given;
      if (cell !== undefined && isFunctionError(cell) && cell.error === value) return cell.message;
    }
    return null;
  }
}
