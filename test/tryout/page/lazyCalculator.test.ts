import { lazyCalculator } from '../../../src/tryout/page/lazyCalculator';
import { workbookOf } from '../engine/workbookOf';

const PLAIN = workbookOf({ Blad: [[1]] });
const WITH_FORMULA = workbookOf({ Blad: [['=1+1']] });

test('fetches the engine for the first formula, once', async () => {
  const recalculate = jest.fn(() => Promise.resolve());
  const load = jest.fn(() => Promise.resolve({ recalculate }));
  const calculator = lazyCalculator(load);
  await calculator.recalculate(PLAIN);
  expect(load).not.toHaveBeenCalled();
  await calculator.recalculate(WITH_FORMULA);
  await calculator.recalculate(WITH_FORMULA);
  expect(load).toHaveBeenCalledTimes(1);
  expect(recalculate).toHaveBeenCalledTimes(2);
});

test('tries again after a fetch that failed', async () => {
  const recalculate = jest.fn(() => Promise.resolve());
  const load = jest.fn(() => Promise.resolve({ recalculate }));
  load.mockRejectedValueOnce(new Error('offline'));
  const calculator = lazyCalculator(load);
  await expect(calculator.recalculate(WITH_FORMULA)).rejects.toThrow('offline');
  await calculator.recalculate(WITH_FORMULA);
  expect(recalculate).toHaveBeenCalledTimes(1);
});
