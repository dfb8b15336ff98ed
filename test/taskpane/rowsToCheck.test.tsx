/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { ExcelError } from '../../src/excel/excelError';
import { sv } from '../../src/texts/sv';
import { fakeAccess, sheet, TEAM, teamWorkbook } from './fakeAccess';
import { paneText, press, renderPane, walkTo } from './renderPane';

const t = sv.pane.review;
const kinds = sv.pane.problemKinds;

function groups(): readonly (string | null)[] {
  return [...document.querySelectorAll('section summary')].map((one) => one.textContent);
}

async function atReview(access = fakeAccess(teamWorkbook())) {
  await renderPane(access);
  await walkTo(t.heading);
  return access;
}

describe('the rows to check', () => {
  test('are grouped by kind, the worst first', async () => {
    await atReview();
    expect(groups()).toEqual([
      `${kinds.startMissing} (1)`,
      `${kinds.outcomeUnknownWord} (1)`,
      `${kinds.sexMissing} (1)`,
    ]);
  });

  test('name those who have been enrolled long, after the time that the tables go by', async () => {
    const rows = TEAM.map((row) => (row[0] === 7 ? [7, 'G', 'K', '2016-01-15', '', ''] : row));
    await atReview(fakeAccess({ sheets: [sheet('Deltagare', rows)] }));
    expect(groups()).toContain(`${kinds.longStay} (1)`);
    expect(paneText()).toContain('Inskriven i minst 35 månader vid periodens slut');
    expect(screen.getByRole('button', { name: t.goTo('E9') })).toBeTruthy();
  });

  test('can be passed over and taken back, and count all the same', async () => {
    await atReview();
    const summary = '12 rader: 11 deltagare, 1 utan startdatum';
    await press(t.ignoreCell('D7'));
    expect(groups()).toEqual([`${kinds.outcomeUnknownWord} (1)`, `${kinds.sexMissing} (1)`]);
    expect(paneText()).toContain(t.passedOver('1'));
    expect(paneText()).toContain(t.passedOverHelp);
    expect(paneText()).toContain(summary);
    await press(t.takeBackCell('D7'));
    expect(groups()[0]).toBe(`${kinds.startMissing} (1)`);
    expect(paneText()).not.toContain(t.passedOver('1'));
  });

  test('stay passed over in the next report, also where rows have come in between', async () => {
    const access = await atReview();
    await press(t.ignoreCell('C12'));
    await press(t.insert);
    const saved = access.inserted[0]?.choices;
    if (saved === undefined) throw new Error('nothing was inserted');
    expect(saved.ignored).toHaveLength(1);
    const [title = [], header = [], ...people] = TEAM;
    const more = [title, header, [13, 'M', '', '2018-09-16', '', ''], ...people];
    access.change({ sheets: [sheet('Deltagare', more)], saved, ignored: saved.ignored });
    await press(sv.pane.done.toStart);
    await walkTo(t.heading);
    expect(groups()).toContain(`${kinds.sexMissing} (1)`);
    expect(screen.getByRole('button', { name: t.ignoreCell('C3') })).toBeTruthy();
    expect(screen.getByRole('button', { name: t.takeBackCell('C13') })).toBeTruthy();
  });

  test('stay passed over although the report is left', async () => {
    const access = await atReview();
    await press(t.ignoreCell('C12'));
    await waitFor(() => expect(access.calls).toContain('saveIgnored'));
    for (let step = 0; step < 4; step++) await press(sv.pane.back);
    expect(access.inserted).toEqual([]);
    await walkTo(t.heading);
    expect(screen.getByRole('button', { name: t.takeBackCell('C12') })).toBeTruthy();
    expect(access.calls.filter((call) => call === 'saveIgnored')).toHaveLength(1);
  });

  test('that cannot be saved are told of, and saved when tried again', async () => {
    const access = fakeAccess(teamWorkbook());
    await atReview(access);
    access.failNext('saveIgnored', new ExcelError('noAnswer', ''));
    await press(t.ignoreCell('C12'));
    await screen.findByText(t.ignoreNotSaved);
    await press(sv.pane.retry);
    await waitFor(() => expect(screen.queryByText(t.ignoreNotSaved)).toBeNull());
    expect(access.calls.filter((call) => call === 'saveIgnored')).toHaveLength(2);
  });

  test('say nothing where there are none', async () => {
    const sound = TEAM.filter((row) => ![4, 5, 10].includes(Number(row[0])));
    await atReview(fakeAccess({ sheets: [sheet('Deltagare', sound)] }));
    expect(paneText()).toContain(t.noProblems);
    expect(paneText()).not.toContain(t.problemsHeading);
  });

  test('give the focus to the next one when one is passed over', async () => {
    const rows = TEAM.map((row) =>
      Number(row[0]) > 6 ? [row[0] ?? '', 'X', '', row[3] ?? '', '', ''] : row,
    );
    await atReview(fakeAccess({ sheets: [sheet('Deltagare', rows)] }));
    await press(t.ignoreCell('C9'));
    expect(document.activeElement?.getAttribute('aria-label')).toBe(t.ignoreCell('C10'));
    await press(t.ignoreCell('C14'));
    expect(document.activeElement?.getAttribute('aria-label')).toBe(t.ignoreCell('C13'));
  });
});
