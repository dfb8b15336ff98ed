import { calculationLimit, inTime, runExcel, TIME_LIMIT_MS } from '../../src/excel/request';
import { openHost } from '../tryout/host/openHost';

test('an answer in time is handed on', async () => {
  await expect(inTime(Promise.resolve(7), 1000)).resolves.toBe(7);
});

test('an answer that never comes is told as such', async () => {
  const host = await openHost();
  host.failures.at(1, { kind: 'noAnswer' });
  await expect(
    runExcel(async (context) => {
      context.workbook.worksheets.add('Ny');
      await inTime(context.sync(), 20);
    }),
  ).rejects.toMatchObject({ code: 'noAnswer' });
});

test('the longer a list, the longer Excel may take to calculate it', () => {
  expect(calculationLimit(0)).toBe(TIME_LIMIT_MS);
  expect(calculationLimit(50_000)).toBeGreaterThan(3 * TIME_LIMIT_MS);
});

test.each([
  [
    'a taken name',
    'nameTaken',
    (context: Excel.RequestContext) => context.workbook.worksheets.add('Blad1'),
  ],
  [
    'something that no sentence fits',
    'unexpected',
    (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Finns inte').activate(),
  ],
])('%s comes out as %s', async (_, code, work) => {
  await openHost();
  await expect(
    runExcel(async (context) => {
      work(context);
      await context.sync();
    }),
  ).rejects.toMatchObject({ name: 'ExcelError', code });
});
