/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { CellValue } from '../../src/cells/cell';
import { PRESETS } from '../../src/definitions/presets';
import { ExcelError } from '../../src/excel/excelError';
import { sv } from '../../src/texts/sv';
import { functions } from '../../src/texts/sv/functions';
import { fakeAccess, NOTHING_CHOSEN, sheet, TEAM } from './fakeAccess';
import { foldOf, openView, unfold } from './openFunctions';
import { choose, chosenOption, paneText, press, settle } from './renderPane';

const t = functions.view;
const [sodraDalarna] = PRESETS;
const CHOSEN = { ...NOTHING_CHOSEN, definitions: sodraDalarna ?? null };
/** "Kvarnen" in F6 is unknown, and D7 has no start. */
const LIST = { sheets: [sheet('Deltagare', TEAM)], definitions: CHOSEN };

function rowsWith(change: (row: readonly CellValue[]) => readonly CellValue[]) {
  return { sheets: [sheet('Deltagare', TEAM.map(change))], definitions: CHOSEN };
}

/** Without the row that has no start. */
const READABLE = rowsWith((row) => (row[0] === 5 ? ['', '', '', '', '', ''] : row));
const label = (word: string) => `”${word}”`;

describe('what stops the formulas', () => {
  test('is told before the functions, row by row, as the formulas tell it', async () => {
    await openView(fakeAccess(LIST));
    const basis = screen.getByRole('region', { name: t.basis });
    expect(basis.textContent).toContain(t.stops(2, '2'));
    expect(basis.textContent).toContain('Startdatum saknas i cell D7. Fyll i datumet.');
    expect(basis.textContent).toContain('Avslutsorsaken i cell F6 känns inte igen: ”Kvarnen”.');
    expect(basis.textContent).not.toContain(sv.pane.review.leftOut);
    expect(basis.textContent).not.toContain('Kön saknas');
  });

  test('is shown in the sheet with one press', async () => {
    const access = fakeAccess(LIST);
    await openView(access);
    await press(sv.pane.review.goTo('D7'));
    expect(access.shown).toEqual([{ sheet: 'Deltagare', row: 6, column: 3 }]);
  });

  test('and cannot be shown says why', async () => {
    const access = fakeAccess(LIST);
    access.failNext('goTo', new ExcelError('cellGone', 'Deltagare!D7'));
    await openView(access);
    await press(sv.pane.review.goTo('D7'));
    expect(screen.getByRole('alert').textContent).toContain(sv.errors.cellGone('Deltagare!D7'));
  });

  test('is nothing where every row can be counted', async () => {
    await openView(
      fakeAccess({ ...READABLE, definitions: { ...CHOSEN, outcomeWords: { Kvarnen: 'other' } } }),
    );
    expect(paneText()).not.toContain(t.stopsWhy);
  });

  test('also is a time that cannot be read, for the function that counts times', async () => {
    const times = rowsWith((row) => [
      ...(row[0] === 5 ? ['', '', '', '', '', ''] : row),
      row[0] === 'Nr' ? 'Tid i försörjning (år)' : row[0] === 3 ? 'länge' : 2,
    ]);
    await openView(fakeAccess(times));
    expect(screen.getByRole('region', { name: t.basis }).textContent).toContain(
      'Tiden i cell G5 går inte att läsa: ”länge”.',
    );
  });

  test('is no word of somebody who is still enrolled', async () => {
    const ongoing = rowsWith((row) =>
      row[0] === 5
        ? []
        : row[4] === ''
          ? row.with(5, 'Pågår')
          : row.map((c) => (c === 'Kvarnen' ? 'Arbete' : c)),
    );
    await openView(fakeAccess(ongoing));
    expect(paneText()).not.toContain(t.stopsWhy);
    expect(chosenOption(label('Pågår'))).toBe(sv.pane.columns.wordNotChosen);
  });

  test('is gone when the list has been mended and read again, with what was open still open', async () => {
    const access = fakeAccess(LIST);
    await openView(access);
    const fold = await unfold('RESULTRATE');
    access.change(
      rowsWith((row) => (row[0] === 5 ? [] : row.map((c) => (c === 'Kvarnen' ? 'Arbete' : c)))),
    );
    await press(sv.pane.source.reread);
    expect(paneText()).not.toContain(t.stopsWhy);
    expect(foldOf('RESULTRATE')).toBe(fold);
    expect(document.activeElement?.textContent).toBe(sv.pane.source.reread);
  });

  test('stays on the screen when the workbook cannot be read again', async () => {
    const access = fakeAccess(LIST);
    await openView(access);
    access.failNext('open', new ExcelError('noAnswer', ''));
    await press(sv.pane.source.reread);
    expect(screen.getByRole('alert').textContent).toContain(t.rereadFailed);
    expect(paneText()).toContain(t.stopsWhy);
    await press(sv.pane.retry);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the meaning of a word', () => {
  test('is chosen where it is missing, saved in the workbook, and at once in the examples', async () => {
    const access = fakeAccess(READABLE);
    await openView(access);
    const fold = await unfold('RESULTRATE');
    expect(fold.textContent).toContain('”Kvarnen”');
    await choose(label('Kvarnen'), sv.tables.categories.other);
    expect(access.savedDefinitions).toEqual([{ ...CHOSEN, outcomeWords: { Kvarnen: 'other' } }]);
    expect(foldOf('RESULTRATE').textContent).toContain('50\u00a0%');
    expect(paneText()).not.toContain(t.stopsWhy);
  });

  test('keeps those of other words', async () => {
    const definitions = { ...CHOSEN, outcomeWords: { Annars: 'studies' } } as const;
    const access = fakeAccess({ ...READABLE, definitions });
    await openView(access);
    await choose(label('Kvarnen'), sv.tables.categories.work);
    expect(access.savedDefinitions[0]?.outcomeWords).toEqual({
      Annars: 'studies',
      Kvarnen: 'work',
    });
  });

  test('shows as chosen while it is being saved, and others can be chosen meanwhile', async () => {
    const two = rowsWith((row) =>
      row[0] === 5 ? ['', '', '', '', '', ''] : row[0] === 6 ? row.with(5, 'Hammaren') : row,
    );
    const access = fakeAccess(two);
    await openView(access);
    const saving = access.hold('saveDefinitions');
    await choose(label('Kvarnen'), sv.tables.categories.other);
    await choose(label('Hammaren'), sv.tables.categories.work);
    expect(chosenOption(label('Kvarnen'))).toBe(sv.tables.categories.other);
    saving.release();
    await settle();
    await settle();
    expect(access.savedDefinitions.at(-1)?.outcomeWords).toEqual({
      Kvarnen: 'other',
      Hammaren: 'work',
    });
    expect(paneText()).not.toContain(t.stopsWhy);
  });

  test('that cannot be saved is as before, says why, and can be tried again', async () => {
    const access = fakeAccess(READABLE);
    access.failNext('saveDefinitions', new ExcelError('cellBeingEdited', ''));
    await openView(access);
    await choose(label('Kvarnen'), sv.tables.categories.other);
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain(t.wordFailed('Kvarnen'));
    expect(alert.textContent).toContain(sv.errors.cellBeingEdited());
    expect(chosenOption(label('Kvarnen'))).toBe(sv.pane.columns.wordNotChosen);
    await press(sv.pane.retry);
    expect(access.savedDefinitions[0]?.outcomeWords).toEqual({ Kvarnen: 'other' });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('that is known can be changed, too', async () => {
    const access = fakeAccess(READABLE);
    await openView(access);
    await choose(label('Flyttat'), sv.tables.categories.otherRehab);
    expect(access.savedDefinitions[0]?.outcomeWords).toEqual({ Flyttat: 'otherRehab' });
  });

  test('chosen here is what the next report starts from', async () => {
    await openView(fakeAccess(READABLE));
    await choose(label('Kvarnen'), sv.tables.categories.studies);
    await press(sv.pane.back);
    await press(sv.pane.start.newReport);
    await screen.findByText(sv.pane.source.lead);
    await press(sv.pane.next);
    expect(chosenOption(label('Kvarnen'))).toBe(sv.tables.categories.studies);
  });
});

test('a list that the report counts with another is told to be one of several', async () => {
  const open = TEAM.filter((row, r) => r < 2 || row[4] === '');
  const closed = TEAM.filter((row, r) => r < 2 || row[4] !== '');
  const sheets = [sheet('Pågående', open), sheet('Avslutade', closed)];
  await openView(fakeAccess({ sheets, definitions: CHOSEN }));
  expect(chosenOption(t.list)).toBe('Avslutade');
  expect(paneText()).toContain(t.oneOfSeveral);
});

test('a list that is counted by itself is not', async () => {
  await openView(fakeAccess(LIST));
  expect(paneText()).not.toContain(t.oneOfSeveral);
});
