/** @jest-environment jsdom */
import { cleanup, screen } from '@testing-library/react';
import type { SheetContent } from '../../src/cells/cell';
import { yearPeriod } from '../../src/definitions/period';
import type { Choices } from '../../src/excel/workbookAccess';
import { en } from '../../src/texts/en';
import { nextTime as english } from '../../src/texts/en/nextTime';
import { sv } from '../../src/texts/sv';
import { nextTime as t } from '../../src/texts/sv/nextTime';
import { fakeAccess, sheet, TEAM, type FakeAccess } from './fakeAccess';
import { headingText, paneText, press, renderPane, settle, tick, walkTo } from './renderPane';

const { start, review, source, columns, period } = sv.pane;
const [TITLE = [], HEADER = [], ...PEOPLE] = TEAM;

/** The list as it was when 2018 had not begun. */
const LAST_YEAR = PEOPLE.filter((row) => String(row[3]) < '2018').map((row) => [
  ...row.slice(0, 4),
  '',
  '',
]);

function workbookOf(...lists: readonly SheetContent[]) {
  return { sheets: lists };
}

const then = sheet('Deltagare', [TITLE, HEADER, ...LAST_YEAR]);
const now = sheet('Deltagare', TEAM);

/** A workbook with a report of 2017, opened again with what it now holds. */
async function openAgain(
  sheets: readonly SheetContent[],
  choose?: () => Promise<void>,
  language: 'sv' | 'en' = 'sv',
): Promise<FakeAccess> {
  const access = fakeAccess(workbookOf(then));
  await renderPane(access);
  await walkTo(review.heading);
  await choose?.();
  await press(review.insert);
  access.change({ sheets, saved: { ...savedBy(access), period: yearPeriod(2017) } });
  cleanup();
  await renderPane(access, { language });
  return access;
}

function savedBy(access: FakeAccess): Choices {
  const saved = access.inserted.at(-1)?.choices;
  if (saved === undefined) throw new Error('nothing was inserted');
  return saved;
}

/** The team's list with the words of the exits replaced. */
function withWords(words: Readonly<Record<string, string>>): SheetContent {
  return sheet(
    'Deltagare',
    TEAM.map((row) => row.map((value) => words[String(value)] ?? value)),
  );
}

const ALL_KNOWN = { Kvarnen: 'Arbete' };

describe('a new period from the last report', () => {
  test('is two presses from the start screen to a report', async () => {
    const access = await openAgain([withWords(ALL_KNOWN)], () =>
      tick(sv.tables.choosing.names.longEnrolled),
    );
    await press(start.nextReport);
    await screen.findByText(t.asLastTime('Helår 2018'));
    expect(headingText()).toBe(review.heading);
    await press(review.insert);
    expect(headingText()).toBe(sv.pane.done.heading);
    expect(savedBy(access)).toMatchObject({
      period: yearPeriod(2018),
      definitions: access.inserted[0]?.choices.definitions,
      tableChoice: access.inserted[0]?.choices.tableChoice,
    });
  });

  test('leads through every step where the choices are to be changed first', async () => {
    await openAgain([now]);
    await press(start.changeFirst);
    expect(headingText()).toBe(source.heading);
    expect(paneText()).not.toContain(t.stopped);
  });

  test('begins without the last choices where that is wished', async () => {
    await openAgain([now]);
    await press(start.afresh);
    expect(headingText()).toBe(source.heading);
  });

  test('can still be looked through backwards, and then says nothing more of last time', async () => {
    await openAgain([withWords(ALL_KNOWN)]);
    await press(start.nextReport);
    await press(sv.pane.back);
    expect(headingText()).toBe(period.heading);
    await press(sv.pane.next);
    expect(paneText()).not.toContain(t.asLastTime('Helår 2018'));
  });

  test('says that the period is the same where the list goes no further', async () => {
    await openAgain([then]);
    await press(start.nextReport);
    await screen.findByText(t.noLaterPeriod);
    expect(headingText()).toBe(review.heading);
  });

  test('stops at the lists where the one that was counted is gone', async () => {
    await openAgain([sheet('Alla', TEAM)]);
    await press(start.nextReport);
    await screen.findByText(t.sourceGone);
    expect(headingText()).toBe(source.heading);
  });

  test('stops at the lists where one has come that belongs to them, and counts it', async () => {
    const of = (year: string) => (row: readonly unknown[]) => String(row[3]).startsWith(year);
    const older = sheet('2017', [HEADER, ...PEOPLE.filter(of('2017'))]);
    const newer = sheet('2018', [HEADER, ...PEOPLE.filter(of('2018'))]);
    const access = fakeAccess(workbookOf(older));
    await renderPane(access);
    await walkTo(review.heading);
    await press(review.insert);
    access.change({ sheets: [older, newer], saved: savedBy(access) });
    await press(sv.pane.done.toStart);
    await press(start.nextReport);
    await screen.findByText(t.newLists(['2018']));
    expect(headingText()).toBe(source.heading);
    for (let i = 0; i < 3; i++) await press(sv.pane.next);
    await press(review.insert);
    expect(savedBy(access).blockIds).toHaveLength(2);
    access.change({ sheets: [older, newer], saved: savedBy(access) });
    await press(sv.pane.done.toStart);
    await press(start.nextReport);
    expect(headingText()).toBe(review.heading);
  });

  test('stops at the columns where they are others', async () => {
    const renamed = TEAM.map((row) => row.map((value) => (value === 'Kön' ? 'Kön K/M' : value)));
    await openAgain([sheet('Deltagare', renamed)]);
    await press(start.nextReport);
    await screen.findByText(t.columnsChanged);
    expect(headingText()).toBe(columns.heading);
  });

  test('stops at the outcome words where one is new, and not again once it was left so', async () => {
    const access = await openAgain([now]);
    await press(start.nextReport);
    await screen.findByText(t.newWords(['Kvarnen']));
    expect(headingText()).toBe(columns.heading);
    await press(sv.pane.next);
    expect(paneText()).not.toContain(t.stopped);
    await press(sv.pane.next);
    await press(review.insert);
    access.change({ sheets: [now], saved: savedBy(access) });
    await press(sv.pane.done.toStart);
    await press(start.nextReport);
    expect(headingText()).toBe(review.heading);
  });

  test('is not stopped by what earlier versions did not keep', async () => {
    const access = await openAgain([withWords(ALL_KNOWN)]);
    access.change({
      sheets: [withWords(ALL_KNOWN)],
      saved: { ...savedBy(access), period: yearPeriod(2017), known: null },
    });
    await press(start.nextReport);
    await settle();
    expect(headingText()).toBe(review.heading);
  });

  test('speaks English where the pane does', async () => {
    await openAgain([withWords(ALL_KNOWN)], undefined, 'en');
    await press(en.pane.start.nextReport);
    await screen.findByText(english.asLastTime('Full year 2018'));
  });
});
