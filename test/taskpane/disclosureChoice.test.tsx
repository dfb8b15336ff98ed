/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { sv } from '../../src/texts/sv';
import { disclosure } from '../../src/texts/sv/disclosure';
import { fakeAccess, teamWorkbook } from './fakeAccess';
import { choose, paneText, press, renderPane, tick, walkTo } from './renderPane';

const { review } = sv.pane;

describe('the choice of how small groups are protected', () => {
  test('begins with all numbers shown, and says how many are about few people', async () => {
    await renderPane(fakeAccess(teamWorkbook()));
    await walkTo(review.heading);
    await screen.findByText(disclosure.legend);
    expect(screen.getByLabelText<HTMLInputElement>(disclosure.modes.off).checked).toBe(true);
    expect(paneText()).toMatch(/\d+ tal i tabellerna gäller 1–4 personer/);
    expect(paneText()).not.toContain('färre än 5');
    expect(screen.queryByLabelText(disclosure.threshold)).toBeNull();
  });

  test('hides them in the preview and in what is inserted, and keeps the choice', async () => {
    const access = fakeAccess(teamWorkbook());
    await renderPane(access);
    await walkTo(review.heading);
    await screen.findByText(disclosure.legend);
    await tick(disclosure.modes.public);
    await choose(disclosure.threshold, '8');
    expect(paneText()).toContain('färre än 8');
    await press(review.insert);
    const [plan] = access.inserted;
    expect(plan?.choices.disclosure).toEqual({ mode: 'public', threshold: 8 });
    const cells = plan?.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells)) ?? [];
    expect(cells.map(({ value }) => value)).toContain('färre än 8');
    expect(cells.every(({ formula }) => formula === '')).toBe(true);
  });

  test('a sheet of values is not said to be live, and is sent on without the list', async () => {
    await renderPane(fakeAccess(teamWorkbook()));
    await walkTo(review.heading);
    await screen.findByText(disclosure.legend);
    await tick(disclosure.modes.public);
    await press(review.insert);
    const [first = '', ...others] = disclosure.afterPublic;
    await screen.findByText(first);
    for (const sentence of others) expect(paneText()).toContain(sentence);
    expect(paneText()).not.toContain('räknas tabellerna om');
  });
});
