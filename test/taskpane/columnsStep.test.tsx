/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { sv } from '../../src/texts/sv';
import { fakeAccess, sheet, TEAM, teamWorkbook } from './fakeAccess';
import {
  choose,
  chosenOption,
  headingText,
  paneText,
  press,
  renderPane,
  walkTo,
} from './renderPane';

const t = sv.pane.columns;
const { meanings } = sv.pane;

function isFolded(label: string): boolean {
  return screen.getByLabelText(label).closest('details') !== null;
}

describe('the columns step', () => {
  test('folds away what was recognised with certainty, with samples beside each column', async () => {
    await renderPane(fakeAccess(teamWorkbook()));
    await walkTo(t.heading);
    expect(isFolded(meanings.start)).toBe(true);
    expect(chosenOption(meanings.start)).toBe('Startdatum');
    expect(paneText()).toContain('2017-03-01');
  });

  test('a personal column is listed as not read and cannot be chosen', async () => {
    await renderPane(fakeAccess(teamWorkbook()));
    await walkTo(t.heading);
    expect(paneText()).toContain(t.personal('Namn'));
    const options = [...screen.getByLabelText<HTMLSelectElement>(meanings.number).options];
    expect(options.map((option) => option.text)).not.toContain('Namn');
  });

  test('without a start date it says so at the field, puts the focus there, and stays', async () => {
    await renderPane(fakeAccess(teamWorkbook()));
    await walkTo(t.heading);
    await choose(meanings.start, t.noColumn);
    await press(sv.pane.next);
    expect(headingText()).toBe(t.heading);
    expect(paneText()).toContain(t.startMissing);
    await new Promise(requestAnimationFrame);
    expect(document.activeElement).toBe(screen.getByLabelText(meanings.start));
    await choose(meanings.start, 'Startdatum');
    await press(sv.pane.next);
    expect(headingText()).toBe(sv.pane.period.heading);
  });

  test('a question stays in its place while it is being answered', async () => {
    await renderPane(fakeAccess(teamWorkbook()));
    await walkTo(t.heading);
    await choose(meanings.end, 'Nr');
    expect(isFolded(meanings.end)).toBe(true);
    expect(chosenOption(meanings.end)).toBe('Nr');
    expect(chosenOption(meanings.number)).toBe(t.noColumn);
  });

  test('a column that is given another meaning by the user loses the one that the user gave it before', async () => {
    await renderPane(fakeAccess(teamWorkbook()));
    await walkTo(t.heading);
    await choose(meanings.referrer, 'Nr');
    await choose(meanings.supportForm, 'Nr');
    expect(chosenOption(meanings.supportForm)).toBe('Nr');
    expect(chosenOption(meanings.referrer)).toBe(t.noColumn);
  });

  test('an unknown outcome word stands on top with its count, and the choice reaches the report', async () => {
    const access = fakeAccess(teamWorkbook());
    await renderPane(access);
    await walkTo(t.heading);
    expect(isFolded('”Kvarnen”')).toBe(false);
    expect(isFolded('”Arbete”')).toBe(true);
    expect(paneText()).toContain(t.wordsUnknown(1));
    await choose('”Kvarnen”', sv.tables.categories.work);
    expect(isFolded('”Kvarnen”')).toBe(false);
    expect(paneText()).not.toContain(t.wordsUnknown(1));
    for (let i = 0; i < 2; i++) await press(sv.pane.next);
    await press(sv.pane.review.insert);
    expect(access.inserted[0]?.choices.outcomeWords).toEqual({ Kvarnen: 'work' });
    expect(access.inserted[0]?.reading.participants.filter((p) => p.exit === 'work')).toHaveLength(
      3,
    );
  });

  test('lists with the same columns are asked about once, and the answer holds for them all', async () => {
    const [title = [], header = [], ...people] = TEAM;
    const access = fakeAccess({
      sheets: [
        sheet('2017', [title, header, ...people.slice(0, 4)]),
        sheet('2018', [title, header, ...people.slice(4)]),
      ],
    });
    await renderPane(access);
    await walkTo(t.heading);
    expect(screen.getAllByLabelText(meanings.start)).toHaveLength(1);
    await choose(meanings.sex, t.noColumn);
    for (let i = 0; i < 2; i++) await press(sv.pane.next);
    await press(sv.pane.review.insert);
    const people_ = access.inserted[0]?.reading.participants ?? [];
    expect(people_).toHaveLength(11);
    expect(people_.every((person) => person.sex === null)).toBe(true);
  });
});
