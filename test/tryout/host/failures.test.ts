import { onActiveSheet, openHost } from './openHost';
import type { OfficeHost } from '../../../src/tryout/host/officeHost';

async function writeTwoCells(): Promise<void> {
  await onActiveSheet((sheet) => {
    sheet.getRange('A1').values = [['första']];
    sheet.getRange('A2').values = [['andra']];
  });
}

function written(host: OfficeHost): number {
  return host.model.sheets[0]?.cells.size ?? 0;
}

describe('failures on demand', () => {
  test('a request fails before anything of it is done', async () => {
    const host = await openHost();
    host.failures.at(1, { kind: 'before' });
    await expect(writeTwoCells()).rejects.toMatchObject({ code: 'GeneralException' });
    expect(written(host)).toBe(0);
  });

  test('a request fails after any number of its actions, which stay done', async () => {
    const whole = await openHost();
    await writeTwoCells();
    const actions = whole.requests.entries[0]?.actions ?? 0;
    const cells: number[] = [];
    for (let done = 0; done < actions; done++) {
      const host = await openHost();
      host.failures.at(1, { kind: 'afterActions', actions: done });
      await expect(writeTwoCells()).rejects.toMatchObject({ code: 'GeneralException' });
      cells.push(written(host));
    }
    expect(cells).toEqual([...cells].sort());
    expect(new Set(cells)).toEqual(new Set([0, 1]));
  });

  test('a request is done in full while the add-in is told that it failed', async () => {
    const host = await openHost();
    host.failures.at(1, { kind: 'answerLost' });
    await expect(writeTwoCells()).rejects.toMatchObject({ code: 'GeneralException' });
    expect(written(host)).toBe(2);
  });

  test('only the request that was meant fails, counted from now', async () => {
    const host = await openHost();
    await writeTwoCells();
    host.failures.at(2, { kind: 'before' });
    await writeTwoCells();
    await expect(writeTwoCells()).rejects.toMatchObject({ code: 'GeneralException' });
    await writeTwoCells();
  });

  test('from some request on the host is dead, until it is brought back', async () => {
    const host = await openHost();
    host.failures.deadFrom(2);
    await writeTwoCells();
    await expect(writeTwoCells()).rejects.toMatchObject({ code: 'GeneralException' });
    await expect(writeTwoCells()).rejects.toMatchObject({ code: 'GeneralException' });
    host.failures.clear();
    await writeTwoCells();
  });

  test('a request is never answered, and nothing of it is done', async () => {
    const host = await openHost();
    host.failures.at(1, { kind: 'noAnswer' });
    let settled = false;
    void writeTwoCells().finally(() => (settled = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(settled).toBe(false);
    expect(written(host)).toBe(0);
  });

  test('a failed request is logged with its code', async () => {
    const host = await openHost();
    host.failures.at(1, { kind: 'before' });
    await expect(writeTwoCells()).rejects.toThrow();
    expect(host.requests.entries[0]?.error).toBe('GeneralException');
  });
});

describe('while a cell is being edited', () => {
  test('a batch that delays for cell edit waits until the user is done', async () => {
    const host = await openHost();
    host.beginCellEdit();
    const order: string[] = [];
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
      await context.sync();
      order.push('batch');
    });
    await new Promise((resolve) => setImmediate(resolve));
    order.push('user');
    host.endCellEdit();
    await run;
    expect(order).toEqual(['user', 'batch']);
  });

  test('requests go through again afterwards', async () => {
    const host = await openHost();
    host.beginCellEdit();
    await expect(writeTwoCells()).rejects.toMatchObject({
      code: 'InvalidOperationInCellEditMode',
    });
    host.endCellEdit();
    await writeTwoCells();
    expect(written(host)).toBe(2);
  });
});
