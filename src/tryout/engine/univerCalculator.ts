import type { ICellData, Nullable } from '@univerjs/core';
import { ErrorType, FUNCTION_NAMES_DATE } from '@univerjs/engine-formula';
import type { IAllRuntimeData } from '@univerjs/engine-formula';
import type { AddinFunctions } from '../model/addinFunctions';
import type { CalculationOptions, Calculator } from '../model/calculator';
import { hasResults } from '../model/hasResults';
import { MAX_COLUMNS } from '../model/workbookModel';
import type { ModelCell, ModelSheet, ModelValue, WorkbookModel } from '../model/workbookModel';
import { AddinFormulas } from './addinFormulas';
import { BUSY, registerAddinFunctions } from './addinFunction';
import { CalculatedState } from './calculatedState';
import { registerConditionalFunctions } from './conditionalFunctions';
import { Edate } from './edate';
import { BOOLEAN, engineWorkbook, UNIT } from './engineWorkbook';
import { FormulaResults } from './formulaResults';
import { ensureIteratorHelpers } from './iteratorHelpers';
import { SharedReading } from './rangeValues';
import { runEngine } from './runEngine';
import { setResult, spillResults } from './spills';

/** Results that depend on each other's spilled cells, or on each other's calls, need a round each. */
const MAX_ROUNDS = 200;

type FormulaCell = readonly [key: number, cell: ModelCell, formula: string];

function formulaCells({ cells }: ModelSheet): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const [key, cell] of cells) {
    if (cell.formula !== null) found.push([key, cell, cell.formula]);
  }
  return found;
}

function output(cell: Nullable<ICellData>): ModelValue {
  const value = cell?.v ?? 0;
  // A circular reference shows 0 in Excel; a formula that cannot be parsed could not be entered there.
  if (value === ErrorType.CYCLE) return 0;
  if (value === ErrorType.ERROR) return '#NAME?';
  if (value === ErrorType.CONNECT) return BUSY;
  return cell?.t === BOOLEAN ? Boolean(value) : value;
}

/** Runs the engine with the functions that it gets wrong, or slowly, replaced by our own. */
function evaluate(
  model: WorkbookModel,
  functions: AddinFunctions | null,
  results: FormulaResults,
): Promise<IAllRuntimeData> {
  const reading = new SharedReading();
  const addin = new AddinFormulas(functions?.namespace ?? null);
  return runEngine(engineWorkbook(model, addin), {
    register: (service) => {
      service.registerExecutors(new Edate(FUNCTION_NAMES_DATE.EDATE));
      registerConditionalFunctions(service, reading);
      if (functions !== null)
        registerAddinFunctions(service, addin, { functions, results, reading });
    },
    calculating: (now) => reading.keep(now),
  });
}

/** Gives the cells that still have their formulas the values; true where spilled cells changed. */
function write(
  formulas: readonly (readonly FormulaCell[])[],
  { unitData }: IAllRuntimeData,
  results: FormulaResults,
): boolean {
  let changed = false;
  results.sheets.forEach(({ sheet, spills, waiting }, index) => {
    const values = unitData[UNIT]?.[String(index)];
    for (const [key, cell, formula] of formulas[index] ?? []) {
      // What was typed meanwhile stays.
      if (cell.formula !== formula) continue;
      const value = output(values?.getValue(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS));
      setResult(cell, { value, message: results.message(index, key, value, 0, 0) });
    }
    changed = spillResults(sheet, spills, waiting) || changed;
  });
  return changed;
}

class UniverCalculator implements Calculator {
  private calculated: CalculatedState | null = null;
  private running: Promise<void> = Promise.resolve();

  recalculate(model: WorkbookModel, options?: CalculationOptions): Promise<void> {
    const next = this.running.then(() =>
      this.calculate(model, options ?? { functions: null, full: false }),
    );
    this.running = next.catch(() => undefined);
    return next;
  }

  private async calculate(
    model: WorkbookModel,
    { functions, full }: CalculationOptions,
  ): Promise<void> {
    if (!hasResults(model)) return;
    if (!full && this.calculated?.holds(model) === true) return;
    this.calculated = null;
    for (let round = 1; round <= MAX_ROUNDS; round++) {
      const spilled = await this.round(model, functions);
      const awaited = functions !== null && (await functions.endRound());
      if (!spilled && !awaited) break;
    }
    this.calculated = new CalculatedState(model);
  }

  /** Calculates everything once; true where that changed spilled cells, which formulas may read. */
  private async round(model: WorkbookModel, functions: AddinFunctions | null): Promise<boolean> {
    const results = new FormulaResults(model);
    const formulas = model.sheets.map(formulaCells);
    return write(formulas, await evaluate(model, functions, results), results);
  }
}

/**
 * A calculator over the headless formula engine of Univer. Calculates the whole workbook, in the
 * order that formulas depend on each other, whenever a value, a formula, a name, a table or a
 * sheet has changed since last time; otherwise it resolves at once. A blank cell stays blank, and a
 * formula that gives nothing gives 0, as in Excel. Results of the add-in's functions spill; native
 * array formulas show their first cell. Rejects where the engine does not answer.
 */
export function createUniverCalculator(): Promise<Calculator> {
  ensureIteratorHelpers();
  return Promise.resolve(new UniverCalculator());
}
