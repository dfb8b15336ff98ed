/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { ExcelError } from '../../src/excel/excelError';
import { sv } from '../../src/texts/sv';
import { fakeAccess, sheet, TEAM, teamWorkbook, type FakeAccess } from './fakeAccess';
import { headingText, paneText, press, renderPane, settle, walkTo } from './renderPane';

const t = sv.pane.review;

async function atReview(): Promise<FakeAccess> {
  const access = fakeAccess(teamWorkbook());
  await renderPane(access);
  await walkTo(t.heading);
  return access;
}

describe('the review step', () => {
  test('says in one line what was read and what was not', async () => {
    await atReview();
    expect(paneText()).toContain('12 rader: 11 deltagare, 1 utan startdatum');
  });

  test('shows the result table as it will look, and how the result was worked out', async () => {
    await atReview();
    const region = screen.getByRole('region', { name: t.tableRegion(sv.tables.result.title) });
    const total = within(region).getByRole('row', { name: /^Totalt/ });
    const columns = within(region)
      .getAllByRole('columnheader')
      .map((cell) => cell.textContent);
    const exits = columns.indexOf(sv.tables.result.exits);
    expect(within(total).getAllByRole('cell')[exits - 1]?.textContent).toBe('6');
    expect(paneText()).toContain('3 av 6 = 50');
  });

  test('a wide table scrolls inside a region that the keyboard reaches', async () => {
    await atReview();
    for (const table of screen.getAllByRole('table')) {
      const region = table.closest<HTMLElement>('[role="region"]');
      expect(region?.tabIndex).toBe(0);
    }
  });

  test('groups problems by kind, those that leave rows out first, each with a button to its cell', async () => {
    const access = await atReview();
    const groups = [...document.querySelectorAll('summary')].map((group) => group.textContent);
    expect(groups[0]).toBe(`${sv.pane.problemKinds.startMissing} (1)`);
    expect(paneText()).toContain(t.leftOut);
    await press(t.goTo('D7'));
    expect(access.shown).toEqual([{ sheet: 'Deltagare', row: 6, column: 3 }]);
  });

  test('a cell that is gone is said, and the report can still be inserted', async () => {
    const access = await atReview();
    access.failNext('goTo', new ExcelError('cellGone', 'Deltagare!D7'));
    await press(t.goTo('D7'));
    expect(screen.getByRole('alert').textContent).toContain(sv.errors.cellGone('Deltagare!D7'));
    await press(t.insert);
    expect(access.inserted).toHaveLength(1);
  });

  test('a jump that has not been answered does not stand in the way of the insertion', async () => {
    const access = await atReview();
    access.hold('goTo');
    await press(t.goTo('D7'));
    await press(t.insert);
    expect(headingText()).toBe(sv.pane.done.heading);
  });

  test('reading the list again counts what has been mended and keeps the choices', async () => {
    const access = await atReview();
    const mended = TEAM.map((row) => (row[0] === 5 ? [5, 'E', 'K', '2018-02-01', '', ''] : row));
    access.change({ sheets: [sheet('Deltagare', mended)] });
    await press(t.reread);
    expect(headingText()).toBe(t.heading);
    expect(paneText()).toContain('12 rader: 12 deltagare, 0 utan startdatum');
  });

  test('inserts once, however often the button is pressed', async () => {
    const access = await atReview();
    const inserting = access.hold('insert');
    const button = screen.getByRole('button', { name: t.insert });
    act(() => {
      button.click();
      button.click();
    });
    expect(paneText()).toContain(t.insertingHelp);
    fireEvent.click(button);
    inserting.release();
    await settle();
    expect(access.calls.filter((call) => call === 'insert')).toHaveLength(1);
    expect(headingText()).toBe(sv.pane.done.heading);
  });

  test('a failed insertion says why, loses nothing, and can be tried again', async () => {
    const access = await atReview();
    access.failNext('insert', new ExcelError('sheetProtected', 'Deltagarresultat'));
    await press(t.insert);
    const alert = screen.getByRole('alert').textContent;
    expect(alert).toContain(sv.errors.sheetProtected('Deltagarresultat'));
    expect(alert).toContain(t.nothingLost);
    expect(headingText()).toBe(t.heading);
    await press(sv.pane.retry);
    expect(headingText()).toBe(sv.pane.done.heading);
    expect(access.inserted).toHaveLength(1);
  });

  test('afterwards it says which sheet, how many cells were verified, and what to do next', async () => {
    await atReview();
    await press(t.insert);
    expect(paneText()).toContain(sv.pane.done.sheet('Deltagarresultat'));
    expect(paneText()).toContain('1\u00a0214 celler');
    for (const sentence of sv.pane.done.next) expect(paneText()).toContain(sentence);
  });

  test('a taken name is said, with the sheets that the report has instead', async () => {
    await renderPane(fakeAccess({ ...teamWorkbook(), nameTaken: 'FinsamDeltagare' }));
    await walkTo(t.heading);
    await press(t.insert);
    const sheets = 'FinsamDeltagare, FinsamUtfall';
    expect(paneText()).toContain(sv.pane.done.nameTaken('FinsamDeltagare', sheets));
  });

  test('a cell that begins with = or < is shown as text', async () => {
    const rows = TEAM.map((row) =>
      row[0] === 4 ? [4, 'D', 'M', '2017-06-01', '=<b>x</b>', ''] : row,
    );
    await renderPane(fakeAccess({ sheets: [sheet('Deltagare', rows)] }));
    await walkTo(t.heading);
    expect(paneText()).toContain('<b>x</b>');
    expect(document.querySelector('main b')).toBeNull();
  });
});
