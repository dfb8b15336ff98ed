/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { sv } from '../../../src/texts/sv';
import { fakeAccess, teamWorkbook } from '../fakeAccess';
import { press, renderPane, tick, walkTo } from '../renderPane';

const { review } = sv.pane;

function pictures(): readonly (string | null)[] {
  return screen.queryAllByRole('img').map((picture) => picture.getAttribute('aria-label'));
}

describe('the tick for charts', () => {
  test('is on to begin with, and shows the charts of the chosen tables', async () => {
    await renderPane(fakeAccess(teamWorkbook()));
    await walkTo(review.heading);
    expect(screen.getByLabelText<HTMLInputElement>(sv.charts.tick).checked).toBe(true);
    const before = pictures();
    expect(before.some((words) => words?.startsWith(sv.charts.outcomes))).toBe(true);
    await tick(sv.tables.choosing.names.enrolledByMonth);
    expect(pictures()).toHaveLength(before.length - 1);
  });

  test('leaves them out when taken away, and is kept with the report', async () => {
    const access = fakeAccess(teamWorkbook());
    await renderPane(access);
    await walkTo(review.heading);
    await tick(sv.charts.tick);
    expect(pictures()).toEqual([]);
    await press(review.insert);
    expect(access.inserted[0]?.choices.tableChoice.charts).toBe(false);
  });
});
