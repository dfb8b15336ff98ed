import { LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import type {
  ICellData,
  IObjectMatrixPrimitiveType,
  IWorkbookData,
  Nullable,
} from '@univerjs/core';
import {
  FormulaDataModel,
  FUNCTION_NAMES_DATE,
  ICalculateFormulaService,
  IFunctionService,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import type { IAllRuntimeData } from '@univerjs/engine-formula';
import type { Calculator } from '../model/calculator';
import { MAX_COLUMNS, MAX_ROWS } from '../model/workbookModel';
import type { ModelCell, ModelSheet, ModelValue, WorkbookModel } from '../model/workbookModel';
import { CalculatedState } from './calculatedState';
import { Edate } from './edate';
import { ensureIteratorHelpers } from './iteratorHelpers';
import { PlainReferences } from './plainReferences';

const UNIT = 'workbook';
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const TIME_LIMIT_MS = 120_000;

function* formulaCells(sheet: ModelSheet): Generator<[number, ModelCell, string]> {
  for (const [key, cell] of sheet.cells) {
    if (cell.formula !== null) yield [key, cell, cell.formula];
  }
}

function input(value: ModelValue): ICellData {
  if (typeof value === 'number') return { v: value, t: NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: value, t: TEXT };
}

function output(cell: Nullable<ICellData>): ModelValue {
  const value = cell?.v ?? 0;
  // A circular reference shows 0 in Excel; a formula that cannot be parsed could not be entered there.
  if (value === '#CYCLE!') return 0;
  if (value === '#ERROR!') return '#NAME?';
  return cell?.t === BOOLEAN ? Boolean(value) : value;
}

function engineWorkbook(model: WorkbookModel): Partial<IWorkbookData> {
  const references = new PlainReferences(model);
  const sheets = model.sheets.map((sheet, index) => {
    const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === null && cell.value === '') continue;
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      const place = { sheet: sheet.name, row, column };
      (cellData[row] ??= {})[column] =
        cell.formula === null ? input(cell.value) : { f: references.rewrite(cell.formula, place) };
    }
    const id = String(index);
    return { id, name: sheet.name, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS, cellData };
  });
  return {
    id: UNIT,
    name: UNIT,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

/** Runs the engine once over a workbook; everything that the engine holds is given up afterwards. */
async function evaluate(workbook: Partial<IWorkbookData>): Promise<IAllRuntimeData> {
  const univer = new Univer({ locale: LocaleType.EN_US, logLevel: LogLevel.SILENT });
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: false });
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbook);
    const injector = univer.__getInjector();
    injector.get(IFunctionService).registerExecutors(new Edate(FUNCTION_NAMES_DATE.EDATE));
    const service = injector.get(ICalculateFormulaService);
    const formulaData = injector.get(FormulaDataModel).getFormulaData();
    return await new Promise<IAllRuntimeData>((resolve, reject) => {
      timer = setTimeout(() => {
        service.stopFormulaExecution();
        reject(new Error(`the formulas were not calculated within ${TIME_LIMIT_MS} ms`));
      }, TIME_LIMIT_MS);
      // The promise that execute() gives does not wait for the calculation: only this event does.
      service.executionCompleteListener$.subscribe(resolve);
      service
        .execute({
          formulaData,
          arrayFormulaCellData: {},
          arrayFormulaRange: {},
          forceCalculate: true,
          dirtyRanges: [],
          dirtyNameMap: {},
          dirtyDefinedNameMap: {},
          dirtyUnitFeatureMap: {},
          dirtyUnitOtherFormulaMap: {},
          clearDependencyTreeCache: {},
          maxIteration: 1,
          rowData: {},
        })
        .catch(reject);
    });
  } finally {
    clearTimeout(timer);
    univer.dispose();
  }
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
