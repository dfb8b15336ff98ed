/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { ExcelError } from '../../../src/excel/excelError';
import { en } from '../../../src/texts/en';
import { newList as english } from '../../../src/texts/en/newList';
import { sv } from '../../../src/texts/sv';
import { newList } from '../../../src/texts/sv/newList';
import { fakeAccess, sheet, teamWorkbook, type FakeAccess } from '../fakeAccess';
import { headingText, paneText, press, renderPane, tick } from '../renderPane';

const t = newList.view;
const start = sv.pane.start;

async function openView(access: FakeAccess): Promise<void> {
  await renderPane(access);
  await press(start.newList);
  await screen.findByText(t.privacy);
}

describe('a new participant list', () => {
  test('is offered quietly in a workbook that holds something', async () => {
    await renderPane(fakeAccess(teamWorkbook()));
    expect(paneText()).not.toContain(start.emptyTitle);
    expect(screen.getAllByRole('button', { name: start.newList })).toHaveLength(1);
  });

  test('is offered first in an empty workbook, once', async () => {
    await renderPane(fakeAccess({ empty: true }));
    expect(paneText()).toContain(start.emptyTitle);
    const offers = screen.getAllByRole('button', { name: start.newList });
    expect(offers).toHaveLength(1);
    const report = screen.getByRole('button', { name: start.newReport });
    expect(offers[0]?.compareDocumentPosition(report)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('is the way out where the wizard finds no list', async () => {
    const access = fakeAccess({ sheets: [sheet('Anteckningar', [['Hej']])] });
    await renderPane(access);
    await press(start.newReport);
    await screen.findByText(sv.pane.source.noneTitle);
    await press(start.newList);
    expect(headingText()).toBe(t.heading);
  });

  test('shows its columns before it is created, with those for ORS where they are wanted', async () => {
    const access = fakeAccess();
    await openView(access);
    expect(paneText()).toContain('Startdatum · Slutdatum');
    expect(paneText()).not.toContain(`· ${newList.sheet.columns.orsIn}`);
    await tick(t.ors);
    expect(paneText()).toContain(`· ${newList.sheet.columns.orsOut}`);
    await press(t.create);
    expect(access.createdLists).toMatchObject([{ ors: true, texts: newList.sheet }]);
  });

  test('says where it is, and the start no longer calls the workbook empty', async () => {
    await openView(fakeAccess({ empty: true }));
    await press(t.create);
    expect(headingText()).toBe(t.doneHeading);
    expect(paneText()).toContain(t.done('Deltagare', 'A6'));
    expect(paneText()).toContain(t.choices('Listor'));
    await press(t.toStart);
    expect(headingText()).toBe(start.heading);
    expect(paneText()).not.toContain(start.emptyTitle);
  });

  test('that could not be created says why, and can be tried again with the same choice', async () => {
    const access = fakeAccess();
    access.failNext('createList', new ExcelError('workbookProtected', ''));
    await openView(access);
    await tick(t.ors);
    await press(t.create);
    expect(screen.getByRole('alert').textContent).toContain(sv.errors.workbookProtected());
    expect(access.createdLists).toEqual([]);
    await press(sv.pane.retry);
    expect(access.createdLists).toMatchObject([{ ors: true }]);
  });

  test('is created once, however often the button is pressed', async () => {
    const access = fakeAccess();
    await openView(access);
    const creating = access.hold('createList');
    await press(t.create);
    await press(t.creating);
    creating.release();
    await screen.findByText(t.doneHeading);
    expect(access.createdLists).toHaveLength(1);
  });

  test('speaks the language of the pane', async () => {
    const access = fakeAccess();
    await renderPane(access, { language: 'en' });
    await press(en.pane.start.newList);
    await screen.findByText(english.view.privacy);
    await press(english.view.create);
    expect(access.createdLists).toMatchObject([
      { texts: english.sheet, outcomeNames: { work: en.tables.categories.work } },
    ]);
  });
});
