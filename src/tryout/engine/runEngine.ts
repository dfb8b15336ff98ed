import { LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import type { IWorkbookData } from '@univerjs/core';
import {
  FormulaDataModel,
  FormulaExecuteStageType,
  ICalculateFormulaService,
  IFunctionService,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import type { IAllRuntimeData } from '@univerjs/engine-formula';

const TIME_LIMIT_MS = 120_000;

/** Changes which functions the engine has, and hears whether formulas get their results now or are only being put in order. */
export interface EngineFunctions {
  register(functions: IFunctionService): void;
  calculating(now: boolean): void;
}

function isCalculating(stage: FormulaExecuteStageType): boolean {
  return (
    stage === FormulaExecuteStageType.CURRENTLY_CALCULATING ||
    stage === FormulaExecuteStageType.CURRENTLY_CALCULATING_ARRAY_FORMULA
  );
}

/**
 * Runs the engine once over a workbook and gives all results; everything that the engine holds is
 * given up afterwards. Rejects where the engine does not answer in time.
 */
export async function runEngine(
  workbook: Partial<IWorkbookData>,
  { register, calculating }: EngineFunctions,
): Promise<IAllRuntimeData> {
  const univer = new Univer({ locale: LocaleType.EN_US, logLevel: LogLevel.SILENT });
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: false });
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbook);
    const injector = univer.__getInjector();
    register(injector.get(IFunctionService));
    const service = injector.get(ICalculateFormulaService);
    service.executionInProgressListener$.subscribe(({ stage }) =>
      calculating(isCalculating(stage)),
    );
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
