import type { Frame, Locator } from 'playwright-core';
import { settled, type PhaseTools } from './panePhase';

/** From a list to a report, by way of the functions; what takes its time is also broken off. */
export async function wizardPhases({ pane, button, heading, phase }: PhaseTools): Promise<void> {
  const breakOff = async (from: string, left: Locator): Promise<void> => {
    await pane.evaluate(PRESS_CANCEL);
    await button(from).click();
    await left.waitFor();
  };
  const leftOff = pane.getByText('Du avbröt innan allt var uträknat.');
  const table = pane.getByRole('region', { name: /^Tabell: / }).first();
  const protect = async (mode: string): Promise<void> => {
    await pane.getByRole('radio', { name: mode }).click();
    await settled(pane);
  };

  await phase('functions', async () => {
    await button('Funktioner').click();
    await pane.getByText('FINSAM.RESULTTABLE').waitFor();
  });
  await phase('a function', async () => {
    await pane.getByText('FINSAM.RESULTTABLE').click();
    await pane.getByText('=FINSAM.RESULTTABLE(').first().waitFor();
  });
  await button('Tillbaka').click();
  await phase('reading, broken off', () => breakOff('Ny rapport', button('Ny rapport')));
  await phase('reading the workbook', async () => {
    await button('Ny rapport').click();
    await heading('Underlag');
  });
  await phase('participants, broken off', () => breakOff('Nästa', leftOff));
  await phase('reading participants', async () => {
    await button('Räkna vidare').click();
    await pane.getByText('Avslutsorsaker').first().waitFor();
  });
  await phase('period', async () => {
    await button('Nästa').click();
    await heading('Period och definitioner');
  });
  await phase('tables, broken off', () => breakOff('Nästa', leftOff));
  await phase('tables', async () => {
    await button('Räkna vidare').click();
    await table.waitFor();
    await settled(pane);
  });
  await phase('small groups, internal', () => protect('Små grupper döljs (internt)'));
  await phase('small groups, public', () => protect('Kan publiceras'));
  await phase('small groups, shown', () => protect('Alla tal visas'));
  await phase('charts', async () => {
    await pane.getByText('Välj tabeller').click();
    await pane.getByRole('checkbox', { name: /diagram/i }).click();
    await settled(pane);
  });
  await phase('insertion, broken off', () =>
    breakOff('Infoga', pane.getByText('Du avbröt. Inget har ändrats')),
  );
  await phase('planning and writing', async () => {
    await button('Infoga').click();
    await written(pane);
  });
  // By an engine on the same thread that is far slower than Excel.
  await phase('calculation, finishing', () => heading('Rapporten är infogad'));
}

/** Presses as soon as there is something to press: some of the work is done before a tool's own press comes. */
const PRESS_CANCEL = `new MutationObserver((_, observer) => {
  const cancel = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Avbryt',
  );
  if (cancel === undefined) return;
  observer.disconnect();
  cancel.click();
}).observe(document.body, { childList: true, subtree: true })`;

/** Waits until all but the request that has everything calculated has been sent. */
async function written(pane: Frame): Promise<void> {
  await pane.waitForFunction(
    () =>
      Number(document.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')) > 60,
    null,
    { polling: 50 },
  );
}
