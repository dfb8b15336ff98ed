import type { Protocol } from '../../../src/audit/protocol/protocol';
import type { Failure } from '../../../src/tryout/host/failures';
import type { OfficeHost } from '../../../src/tryout/host/officeHost';
import { newWorkbook } from '../../../src/tryout/model/newWorkbook';
import { cellKey, type WorkbookModel } from '../../../src/tryout/model/workbookModel';
import { protocolOf, WRONG_TEXT } from '../../support/protocols';
import { openAccess } from '../../support/reportPlan';
import { onActiveSheet, openHost } from '../../tryout/host/openHost';

async function insert(protocol: Protocol = protocolOf(WRONG_TEXT)): Promise<string> {
  const audit = await openAccess().audit();
  return (await audit.insertProtocol(protocol, 'Granskning')).sheet;
}

function valueAt({ model }: OfficeHost, sheet: string, row: number, column: number) {
  const found = model.sheets.find(({ name }) => name === sheet);
  return found?.cells.get(cellKey(row, column))?.value ?? '';
}

/** Everything that a user could see or lose, frozen as text. */
function contentOf({ sheets, names, settings, activeSheetId }: WorkbookModel): string {
  return JSON.stringify({ sheets, names, settings, activeSheetId }, (_, value: unknown) =>
    value instanceof Map ? [...value.entries()] : value,
  );
}

describe('a protocol', () => {
  test('stands on a sheet of its own that is shown, in two round trips after the look around', async () => {
    const host = await openHost();
    const audit = await openAccess().audit();
    host.requests.clear();
    expect(await audit.insertProtocol(protocolOf(WRONG_TEXT), 'Granskning')).toEqual({
      sheet: 'Granskning',
    });
    expect(host.requests.count).toBe(3);
    expect(host.model.sheets.map(({ name }) => name)).toEqual(['Blad1', 'Granskning']);
    expect(host.model.activeSheetId).toBe(host.model.sheets[1]?.id);
    expect(host.model.settings.size).toBe(0);
    expect(valueAt(host, 'Granskning', 0, 0)).toBe('Granskning av rapport.txt');
    expect(valueAt(host, 'Granskning', 5, 4)).toBe('59 %');
  });

  test('gets another name where its own is taken, in whatever letters', async () => {
    await openHost({ model: newWorkbook('Bok.xlsx', ['granskning']) });
    expect(await insert()).toBe('Granskning 2');
    expect(await insert()).toBe('Granskning 3');
  });

  test('makes no formula of what stands in a report', async () => {
    const host = await openHost();
    await insert({
      title: '=1+1',
      notes: ['@SUM(A1)'],
      findings: {
        columns: ['Nr', 'Var'],
        rows: [
          ['1', '=HYPERLINK("http://x")'],
          ['2', '-5'],
        ],
      },
      held: null,
    });
    const sheet = host.model.sheets[1];
    const cells = [...(sheet?.cells.values() ?? [])];
    expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
    expect(valueAt(host, 'Granskning', 4, 1)).toBe('=HYPERLINK("http://x")');
    expect(valueAt(host, 'Granskning', 5, 1)).toBe('-5');
    expect(valueAt(host, 'Granskning', 5, 0)).toBe(2);
  });

  test('cuts a text that is too long for a cell', async () => {
    const host = await openHost();
    await insert({
      title: 'T',
      notes: ['x'.repeat(40_000)],
      findings: null,
      held: { title: 'H', columns: ['a', 'b'], rows: [['c', '1']] },
    });
    expect(String(valueAt(host, 'Granskning', 1, 0)).length).toBeLessThan(2000);
  });

  test('is not begun in a workbook that takes no sheets', async () => {
    await openHost({ model: { ...newWorkbook('Bok.xlsx'), protected: true } });
    await expect(insert()).rejects.toMatchObject({ code: 'workbookProtected' });
  });
});

describe('a protocol that cannot be inserted leaves the workbook as it was', () => {
  async function insertWith(host: OfficeHost, request: number, failure: Failure) {
    const audit = await openAccess().audit();
    // The first request looks around.
    host.failures.at(request + 1, failure);
    return audit.insertProtocol(protocolOf(WRONG_TEXT), 'Granskning').then(
      () => 'inserted' as const,
      () => 'failed' as const,
    );
  }

  async function requestSizes(): Promise<readonly number[]> {
    const host = await openHost();
    host.requests.clear();
    await insert();
    return host.requests.entries.map(({ actions }) => actions).slice(1);
  }

  test('wherever it fails, unless all of it was done', async () => {
    const sizes = await requestSizes();
    expect(sizes).toHaveLength(2);
    const outcomes: string[] = [];
    for (const [at, actions] of sizes.entries()) {
      for (let done = 0; done <= actions; done += 1) {
        if (at === 0 && done === actions) continue;
        const host = await openHost({ model: newWorkbook('Bok.xlsx', ['Blad1', 'Blad2']) });
        const before = contentOf(host.model);
        const outcome = await insertWith(host, at + 1, { kind: 'afterActions', actions: done });
        outcomes.push(outcome);
        if (outcome === 'failed') expect(contentOf(host.model)).toEqual(before);
      }
    }
    expect(outcomes.filter((outcome) => outcome === 'failed').length).toBeGreaterThan(30);
    expect(outcomes.at(-1)).toBe('inserted');
  }, 120_000);

  test('where a cell holds something else than was written', async () => {
    let model: WorkbookModel | null = null;
    const host = await openHost({
      calculator: {
        recalculate: () => {
          const cell = model?.sheets[1]?.cells.get(cellKey(0, 0));
          if (cell !== undefined) cell.value = 'Annat';
          return Promise.resolve();
        },
      },
    });
    model = host.model;
    const before = contentOf(host.model);
    await expect(insert()).rejects.toMatchObject({
      code: 'notVerified',
      subject: 'Granskning!A1',
    });
    expect(contentOf(host.model)).toEqual(before);
  });

  test('where only the last answer is lost, the protocol stands', async () => {
    const host = await openHost();
    expect(await insertWith(host, 2, { kind: 'answerLost' })).toBe('inserted');
    expect(host.model.sheets.map(({ name }) => name)).toEqual(['Blad1', 'Granskning']);
  });
});

describe('findings that stand all the same', () => {
  const accepted = [{ key: 'a.b.1', reason: 'Flera svar var möjliga' }];

  test('are kept in the workbook', async () => {
    await openHost();
    const audit = await openAccess().audit();
    expect(await audit.readAccepted()).toEqual([]);
    await audit.saveAccepted(accepted);
    expect(await (await openAccess().audit()).readAccepted()).toEqual(accepted);
    await audit.saveAccepted([]);
    expect(await audit.readAccepted()).toEqual([]);
  });

  test('are as none where the setting cannot be understood', async () => {
    await openHost();
    await onActiveSheet((_sheet, { workbook }) => {
      workbook.settings.add('finsamrapport.audit', { accepted: 'x' });
    });
    expect(await (await openAccess().audit()).readAccepted()).toEqual([]);
  });
});
