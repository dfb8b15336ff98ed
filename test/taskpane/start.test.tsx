/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { PROPOSED_BUDGET } from '../../src/budget/budgetChoice';
import { PRESETS } from '../../src/definitions/presets';
import { yearPeriod } from '../../src/definitions/period';
import type { Choices } from '../../src/excel/workbookAccess';
import { ExcelError } from '../../src/excel/excelError';
import { en } from '../../src/texts/en';
import { DEFAULT_DISCLOSURE } from '../../src/definitions/disclosure';
import { DEFAULT_TABLE_CHOICE } from '../../src/tables/tableChoice';
import { sv } from '../../src/texts/sv';
import { fakeAccess, teamWorkbook } from './fakeAccess';
import { headingText, paneText, press, renderPane, settle } from './renderPane';

const t = sv.pane.start;
const [sodraDalarna] = PRESETS;

function savedChoices(): Choices {
  if (sodraDalarna === undefined) throw new Error('no presets');
  return {
    blockIds: ['gone'],
    mapping: {},
    outcomeWords: {},
    supportUnit: null,
    period: yearPeriod(2017),
    definitions: sodraDalarna,
    ownDefinitions: [],
    layout: 'sala',
    tableChoice: DEFAULT_TABLE_CHOICE,
    disclosure: DEFAULT_DISCLOSURE,
    budget: PROPOSED_BUDGET,
    ignored: [],
    known: null,
    language: 'sv',
  };
}

describe('the start screen', () => {
  test('can be used before the workbook has answered', async () => {
    const access = fakeAccess(teamWorkbook());
    const looking = access.hold('findEarlierWork');
    await renderPane(access);
    await press(t.newReport);
    expect(access.calls).toEqual(['findEarlierWork', 'open']);
    looking.release();
    await screen.findByText(sv.pane.source.lead);
  });

  test('does not take the focus from the sheet when the pane opens', async () => {
    await renderPane(fakeAccess());
    expect(document.activeElement).toBe(document.body);
  });

  test('reads no cell until a report is asked for', async () => {
    const access = fakeAccess(teamWorkbook());
    await renderPane(access);
    expect(access.calls).toEqual(['findEarlierWork']);
  });

  test('says which choices come along from the last report, and offers to begin without them', async () => {
    await renderPane(fakeAccess({ ...teamWorkbook(), saved: savedChoices() }));
    expect(paneText()).toContain(t.saved('Helår 2017', 'Södra Dalarna'));
    await press(t.afresh);
    expect(headingText()).toBe(sv.pane.source.heading);
  });

  test('names the definitions that were chosen since the last report', async () => {
    const definitions = {
      ...savedChoices(),
      definitions: { ...savedChoices().definitions, name: 'Nya' },
    };
    await renderPane(fakeAccess({ ...teamWorkbook(), saved: savedChoices(), definitions }));
    expect(paneText()).toContain(t.saved('Helår 2017', 'Nya'));
  });

  test('says when saved choices could not be understood', async () => {
    await renderPane(fakeAccess({ savedUnreadable: true }));
    expect(paneText()).toContain(t.savedUnreadable);
  });

  test('offers to clear away an unfinished insertion, and until then no new report', async () => {
    const access = fakeAccess({ ...teamWorkbook(), unfinished: { sheets: ['FinsamDeltagare'] } });
    await renderPane(access);
    expect(paneText()).toContain(t.unfinished('FinsamDeltagare'));
    await press(t.newReport);
    await press(t.functions);
    expect(access.calls).not.toContain('open');
    await press(t.clear);
    expect(paneText()).toContain(t.cleared);
    expect(document.activeElement?.textContent).toBe(t.heading);
    await press(t.newReport);
    expect(headingText()).toBe(sv.pane.source.heading);
  });

  test('after an interrupted update nothing is said to be cleared away', async () => {
    const access = fakeAccess({ unfinished: { sheets: [], updated: 'Resultat 2018' } });
    await renderPane(access);
    expect(paneText()).toContain(t.unfinishedUpdate('Resultat 2018'));
    expect(screen.queryByRole('button', { name: t.clear })).toBeNull();
    await press(t.goOn);
    expect(paneText()).toContain(t.cleared);
  });

  test('an unfinished insertion found only while reading stops at the start screen', async () => {
    const access = fakeAccess(teamWorkbook());
    await renderPane(access);
    access.change({ ...teamWorkbook(), unfinished: { sheets: [] } });
    await press(t.newReport);
    expect(headingText()).toBe(t.heading);
    expect(paneText()).toContain(t.unfinishedNoSheets);
  });

  test('a failed clearing says why and can be tried again', async () => {
    const access = fakeAccess({ unfinished: { sheets: ['Blad9'] } });
    access.failNext('clearUnfinished', new ExcelError('sheetProtected', 'Blad9'));
    await renderPane(access);
    await press(t.clear);
    expect(screen.getByRole('alert').textContent).toContain(sv.errors.sheetProtected('Blad9'));
    await press(sv.pane.retry);
    expect(paneText()).toContain(t.cleared);
  });

  test('shows how many rows have been read', async () => {
    const access = fakeAccess(teamWorkbook());
    const reading = access.hold('open');
    await renderPane(access);
    await press(t.newReport);
    act(() => access.progress({ rowsRead: 12500, rowsInAll: 50000, share: 0.2 }));
    const bar = screen.getByRole('progressbar');
    expect(bar.getAttribute('aria-valuenow')).toBe('20');
    expect(paneText()).toContain('12\u00a0500 av 50\u00a0000 rader');
    reading.release();
    await screen.findByText(sv.pane.source.lead);
  });

  test('a second press while reading changes nothing', async () => {
    const access = fakeAccess(teamWorkbook());
    const reading = access.hold('open');
    await renderPane(access);
    const button = screen.getByRole('button', { name: t.newReport });
    fireEvent.click(button);
    fireEvent.click(button);
    await settle();
    expect(access.calls.filter((call) => call === 'open')).toHaveLength(1);
    reading.release();
    await settle();
  });

  test.each([
    ['sv', sv],
    ['en', en],
  ] as const)(
    'a failed reading says what to do and can be tried again (%s)',
    async (language, texts) => {
      const access = fakeAccess(teamWorkbook());
      access.failNext('open', new ExcelError('cellBeingEdited', ''));
      await renderPane(access, { language });
      await press(texts.pane.start.newReport);
      expect(screen.getByRole('alert').textContent).toContain(texts.errors.cellBeingEdited());
      await press(texts.pane.retry);
      await screen.findByText(texts.pane.source.lead);
    },
  );

  test('an error without a name still gets a plain sentence', async () => {
    const access = fakeAccess(teamWorkbook());
    access.failNext('open', new TypeError('x is undefined'));
    await renderPane(access);
    await press(t.newReport);
    expect(screen.getByRole('alert').textContent).toContain(sv.errors.unexpected());
    expect(paneText()).not.toContain('undefined');
  });

  test('when Excel does not answer the first look, the look can be repeated', async () => {
    const access = fakeAccess({ unfinished: { sheets: ['Blad9'] } });
    access.failNext('findEarlierWork', new ExcelError('noAnswer', ''));
    await renderPane(access);
    expect(paneText()).toContain(sv.pane.failures.looking);
    await press(sv.pane.retry);
    expect(paneText()).toContain(t.unfinished('Blad9'));
  });

  test('outside Excel it says so and offers to load anew', async () => {
    const { reloads } = await renderPane(null);
    expect(headingText()).toBe(sv.pane.outside.heading);
    await press(sv.pane.outside.reload);
    expect(reloads).toEqual(['reload']);
  });
});
