import { calculationLimit, TIME_LIMIT_MS } from '../../src/excel/request';
import type { WorkbookModel } from '../../src/tryout/model/workbookModel';
import { openHost } from '../tryout/host/openHost';
import { participant } from '../support/participants';
import { openAccess, reportPlan } from '../support/reportPlan';
import { sheetOfParticipants } from '../support/sheetOfParticipants';

const ROWS = 5000;
const many = Array.from({ length: ROWS }, (_, i) =>
  participant({ source: { sheet: 'Deltagare', row: i + 1, column: 0 } }),
);

afterEach(() => jest.useRealTimers());

test('a long list that takes its time to be calculated is not told as Excel not answering', async () => {
  let calculate: () => void = () => undefined;
  const begun = new Promise<void>((tell) => {
    calculate = tell;
  });
  const recalculate = ({ sheets }: WorkbookModel): Promise<void> => {
    if (sheets.length === 1) return Promise.resolve();
    calculate();
    return new Promise(() => undefined);
  };
  await openHost({ model: sheetOfParticipants([]), calculator: { recalculate } });
  jest.useFakeTimers({
    doNotFake: ['Date', 'hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate'],
  });
  let outcome = 'waiting';
  openAccess()
    .insert(reportPlan(many))
    .catch((error: unknown) => {
      outcome = String(error);
    });
  await begun;
  await jest.advanceTimersByTimeAsync(TIME_LIMIT_MS + 1000);
  expect(outcome).toBe('waiting');
  await jest.advanceTimersByTimeAsync(calculationLimit(ROWS) + TIME_LIMIT_MS + 1000);
  expect(outcome).toMatch(/noAnswer|notRolledBack/);
});
