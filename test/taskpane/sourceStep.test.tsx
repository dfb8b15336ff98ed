/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { ExcelError } from '../../src/excel/excelError';
import { sv } from '../../src/texts/sv';
import { fakeAccess, sheet, TEAM, teamWorkbook } from './fakeAccess';
import { headingText, paneText, press, renderPane, tick, walkTo } from './renderPane';

const t = sv.pane.source;

/** The same team, with those who have left on a sheet of their own. */
function twoSheets() {
  const [title = [], header = [], ...people] = TEAM;
  const hasLeft = (row: (typeof people)[number]) => row[4] !== '';
  return {
    sheets: [
      sheet('Pågående', [title, header, ...people.filter((row) => !hasLeft(row))]),
      sheet('Avslutade', [title, header, ...people.filter(hasLeft)]),
    ],
  };
}

describe('the source step', () => {
  test('shows each list with its name, place and number of rows, the likeliest ticked', async () => {
    await renderPane(fakeAccess(teamWorkbook()));
    await walkTo(t.heading);
    const box = screen.getByLabelText<HTMLInputElement>(/Deltagare/);
    expect(box.checked).toBe(true);
    expect(paneText()).toContain(t.place('Deltagare', 'A2:F14'));
    expect(paneText()).toContain('12 rader');
  });

  test('says why lists were put together', async () => {
    await renderPane(fakeAccess(twoSheets()));
    await walkTo(t.heading);
    expect(paneText()).toContain(t.several(2, '12'));
    expect(paneText()).toContain(t.combined.ongoingAndClosed);
  });

  test('with every list unticked it says what is missing, and stays', async () => {
    await renderPane(fakeAccess(teamWorkbook()));
    await walkTo(t.heading);
    await tick(/Deltagare/);
    await press(sv.pane.next);
    expect(headingText()).toBe(t.heading);
    expect(screen.getByRole('alert').textContent).toBe(t.noneChosen);
  });

  test('without any list it says what a list must have, and reads again when asked', async () => {
    const access = fakeAccess({ sheets: [sheet('Tomt', [])] });
    await renderPane(access);
    await walkTo(t.heading);
    expect(paneText()).toContain(t.noneTitle);
    for (const sentence of t.help) expect(paneText()).toContain(sentence);
    access.change(teamWorkbook());
    await press(t.reread);
    expect(screen.getByLabelText<HTMLInputElement>(/Deltagare/).checked).toBe(true);
  });

  test('a failed rereading says so and can be tried again', async () => {
    const access = fakeAccess({ sheets: [] });
    await renderPane(access);
    await walkTo(t.heading);
    access.failNext('open', new ExcelError('noAnswer', ''));
    await press(t.reread);
    expect(screen.getByRole('alert').textContent).toContain(sv.errors.noAnswer());
    access.change(teamWorkbook());
    await press(sv.pane.retry);
    expect(paneText()).toContain('Deltagare');
    expect(document.activeElement?.textContent).toBe(t.heading);
  });
});
