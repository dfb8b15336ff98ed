import type { ICellData, IWorkbookData, Nullable } from '@univerjs/core';
import { FUNCTION_NAMES_DATE } from '@univerjs/engine-formula';
import type { IAllRuntimeData } from '@univerjs/engine-formula';
import type { Calculator } from '../model/calculator';
import { MAX_COLUMNS } from '../model/workbookModel';
import type { ModelCell, ModelSheet, ModelValue, WorkbookModel } from '../model/workbookModel';
import { CalculatedState } from './calculatedState';
import { registerConditionalFunctions } from './conditionalFunctions';
import { Edate } from './edate';
import { BOOLEAN, engineWorkbook, UNIT } from './engineWorkbook';
import { ensureIteratorHelpers } from './iteratorHelpers';
import { SharedReading } from './rangeValues';
import { runEngine } from './runEngine';

function* formulaCells(sheet: ModelSheet): Generator<[number, ModelCell, string]> {
  for (const [key, cell] of sheet.cells) {
    if (cell.formula !== null) yield [key, cell, cell.formula];
  }
}

function output(cell: Nullable<ICellData>): ModelValue {
  const value = cell?.v ?? 0;
  // A circular reference shows 0 in Excel; a formula that cannot be parsed could not be entered there.
  if (value === '#CYCLE!') return 0;
  if (value === '#ERROR!') return '#NAME?';
  return cell?.t === BOOLEAN ? Boolean(value) : value;
}

/** Runs the engine with the functions that it gets wrong, or slowly, replaced by our own. */
function evaluate(workbook: Partial<IWorkbookData>): Promise<IAllRuntimeData> {
  const reading = new SharedReading();
  return runEngine(workbook, {
    register: (functions) => {
      functions.registerExecutors(new Edate(FUNCTION_NAMES_DATE.EDATE));
      registerConditionalFunctions(functions, reading);
    },
    calculating: (now) => reading.keep(now),
  });
}

class UniverCalculator implements Calculator {
  private calculated: CalculatedState | null = null;
  private running: Promise<void> = Promise.resolve();

  recalculate(model: WorkbookModel): Promise<void> {
    const next = this.running.then(() => this.calculate(model));
    this.running = next.catch(() => undefined);
    return next;
  }

  private async calculate(model: WorkbookModel): Promise<void> {
    const formulas = model.sheets.map((sheet) => [...formulaCells(sheet)]);
    if (formulas.every((cells) => cells.length === 0)) return;
    if (this.calculated?.holds(model) === true) return;
    this.calculated = null;
    const { unitData } = await evaluate(engineWorkbook(model));
    formulas.forEach((cells, index) => {
      const results = unitData[UNIT]?.[String(index)];
      for (const [key, cell, formula] of cells) {
        if (cell.formula !== formula) continue;
        cell.value = output(results?.getValue(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS));
      }
    });
    this.calculated = new CalculatedState(model);
  }
}

/**
 * A calculator over the headless formula engine of Univer. Calculates the whole workbook, in the
 * order that formulas depend on each other, whenever a value, a formula, a name, a table or a
 * sheet has changed since last time; otherwise it resolves at once. A blank cell stays blank, and a
 * formula that gives nothing gives 0, as in Excel. Rejects where the engine does not answer.
 */
export function createUniverCalculator(): Promise<Calculator> {
  ensureIteratorHelpers();
  return Promise.resolve(new UniverCalculator());
}
