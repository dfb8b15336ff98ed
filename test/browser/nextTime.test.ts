import { sv } from '../../src/texts/sv';
import { axeViolations, openTryOut, startBrowser, stopBrowser } from './tryout';

beforeAll(startBrowser);
afterAll(stopBrowser);

const { start, review, done, next } = sv.pane;

test('a workbook with a report leads back to the review step in one press', async () => {
  const { pane, troubles, close } = await openTryOut({
    language: 'sv',
    theme: 'light',
    width: 320,
  });
  const press = (name: string) => pane.getByRole('button', { name, exact: true }).click();
  await press(start.newReport);
  await pane.getByText(sv.pane.source.lead).waitFor();
  while ((await pane.getByRole('heading', { level: 1 }).innerText()) !== review.heading) {
    await press(next);
  }
  await press(review.insert);
  await pane.getByText(done.heading).waitFor();
  await press(done.toStart);
  await pane.getByRole('button', { name: start.nextReport }).waitFor();
  expect(await axeViolations(pane)).toEqual([]);
  await press(start.nextReport);
  await pane.getByText(/Allt annat är som förra gången/).waitFor();
  expect(await pane.getByRole('heading', { level: 1 }).innerText()).toBe(review.heading);
  expect(await axeViolations(pane)).toEqual([]);
  expect(troubles).toEqual([]);
  await close();
}, 60_000);
