/**
 * The library keeps a timer of its own after a custom function, which outlives this file.
 *
 * @jest-environment-options {"globalsCleanup": "off"}
 */
import type { Calculator } from '../../../src/tryout/model/calculator';
import { cellKey, type WorkbookModel } from '../../../src/tryout/model/workbookModel';
import { onActiveSheet, openHost } from './openHost';

/** Gives every formula cell the length of its formula, and counts how often it was asked. */
class Counting implements Calculator {
  runs = 0;

  async recalculate(model: WorkbookModel): Promise<void> {
    this.runs += 1;
    await Promise.resolve();
    for (const sheet of model.sheets) {
      for (const cell of sheet.cells.values()) {
        if (cell.formula !== null) cell.value = cell.formula.length;
      }
    }
  }
}

async function valueOf(address: string): Promise<unknown> {
  return onActiveSheet(async (sheet, context) => {
    const cell = sheet.getRange(address).load('values');
    await context.sync();
    return cell.values[0]?.[0];
  });
}

describe('calculation', () => {
  test('is done before values are read, once for all writes before', async () => {
    const calculator = new Counting();
    await openHost({ calculator });
    await onActiveSheet((sheet) => {
      sheet.getRange('A1').formulas = [['=1+1']];
      sheet.getRange('A2').formulas = [['=1+10']];
    });
    await onActiveSheet((sheet) => (sheet.getRange('A3').values = [[3]]));
    expect(calculator.runs).toBe(0);
    expect(await valueOf('A2')).toBe(5);
    expect(await valueOf('A1')).toBe(4);
    expect(calculator.runs).toBe(1);
  });

  test('happens within a batch that writes first and reads then', async () => {
    await openHost({ calculator: new Counting() });
    await onActiveSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.formulas = [['=1+1']];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[4]]);
    });
  });

  test('waits in manual mode until it is asked for', async () => {
    const calculator = new Counting();
    await openHost({ calculator });
    await onActiveSheet((sheet, context) => {
      context.workbook.application.calculationMode = Excel.CalculationMode.manual;
      sheet.getRange('A1').formulas = [['=1+1']];
    });
    expect(await valueOf('A1')).toBe(0);
    await onActiveSheet((_sheet, context) =>
      context.workbook.application.calculate(Excel.CalculationType.full),
    );
    expect(await valueOf('A1')).toBe(4);
  });

  test('is done anew in full for what is changed while it runs', async () => {
    const runs: (boolean | undefined)[] = [];
    let edit: (() => void) | null = null;
    const calculator: Calculator = {
      recalculate: async (_model, options) => {
        runs.push(options?.full);
        await Promise.resolve();
        edit?.();
        edit = null;
      },
    };
    const host = await openHost({ calculator });
    const { id = '' } = host.model.sheets[0] ?? {};
    const type = (): void => host.userEdits(id, { top: 0, left: 0, bottom: 0, right: 0 }, [['1']]);
    await host.settled();
    type();
    await host.settled();
    type();
    edit = type;
    await host.settled();
    expect(runs).toEqual([true, false, false, true]);
  });

  test('is not needed for formulas, formats and addresses', async () => {
    const calculator = new Counting();
    await openHost({ calculator });
    await onActiveSheet((sheet) => {
      const cell = sheet.getRange('A1');
      cell.formulas = [['=1+1']];
      cell.load('formulas,numberFormat,address');
    });
    expect(calculator.runs).toBe(0);
  });

  test('brings everything up to date for the page', async () => {
    const host = await openHost({ calculator: new Counting() });
    await onActiveSheet((sheet) => (sheet.getRange('A1').formulas = [['=1+1']]));
    await host.settled();
    expect(host.model.sheets[0]?.cells.get(cellKey(0, 0))?.value).toBe(4);
  });

  test('that fails is an error of the request that reads, and is tried again', async () => {
    let broken = true;
    const calculator: Calculator = {
      recalculate: () => (broken ? Promise.reject(new Error('trasig')) : Promise.resolve()),
    };
    await openHost({ calculator });
    await onActiveSheet((sheet) => (sheet.getRange('A1').values = [[1]]));
    await expect(valueOf('A1')).rejects.toMatchObject({ code: 'GeneralException' });
    broken = false;
    expect(await valueOf('A1')).toBe(1);
  });

  test('may ask the add-in for a custom function, whose result comes as a request', async () => {
    let host: Awaited<ReturnType<typeof openHost>> | null = null;
    const calculator: Calculator = {
      async recalculate(model) {
        const result = await host?.invokeCustomFunction('DUBBLA', [21], 'Blad1!A1');
        const cell = model.sheets[0]?.cells.get(cellKey(0, 0));
        if (cell && result && 'value' in result && typeof result.value === 'number') {
          cell.value = result.value;
        }
      },
    };
    host = await openHost({ calculator });
    CustomFunctions.associate('DUBBLA', (n: number) => n * 2);
    await onActiveSheet((sheet) => (sheet.getRange('A1').formulas = [['=DUBBLA(21)']]));
    expect(await valueOf('A1')).toBe(42);
  });
});
