import { update } from '../../src/texts/sv/update';
import { settled, type PhaseTools } from './panePhase';

/** What is done with a report that stands: updated after a change of the list, written about, audited. */
export async function reportPhases({ pane, button, phase }: PhaseTools): Promise<void> {
  const toStart = button(update.toStart).or(button('Tillbaka')).first();
  await pane.evaluate(CHANGE_A_ROW);
  await phase('comparing, broken off', async () => {
    await button('Uppdatera rapporten').click();
    await button('Avbryt').click();
    await button('Uppdatera rapporten').waitFor();
  });
  await phase('comparing', async () => {
    await button('Uppdatera rapporten').click();
    await button('Uppdatera').waitFor();
  });
  await phase('update, broken off', async () => {
    await button('Uppdatera').click();
    await button('Avbryt').click();
    await pane.getByText('Du avbröt. Inget har ändrats').waitFor();
  });
  await phase('update', async () => {
    await button('Uppdatera').click();
    await pane.getByText('är uppdaterad').waitFor();
  });
  await phase('undoing the update', async () => {
    await button('Ångra uppdateringen').click();
    await pane.getByText('Uppdateringen är ångrad').waitFor();
  });
  await toStart.click();
  await phase('draft of the text', async () => {
    await button('Skriv rapporttexten').click();
    await settled(pane);
  });
  await toStart.click();
  await phase('audit against the list', async () => {
    await button('Granska en rapport').click();
    await pane.getByRole('radio', { name: 'Ett helt blad' }).click();
    await pane.getByRole('checkbox').first().click();
    await button('Granska').click();
    await settled(pane);
  });
}

/** Somebody leaves, who had not. */
const CHANGE_A_ROW = `Excel.run(async (context) => {
  const list = context.workbook.worksheets.getItem('Deltagare');
  list.getRange('C5').values = [[46083]];
  await context.sync();
})`;
