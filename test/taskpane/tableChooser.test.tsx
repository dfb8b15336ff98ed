/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { DEFAULT_TABLE_CHOICE } from '../../src/tables/tableChoice';
import { sv } from '../../src/texts/sv';
import { fakeAccess, sheet, TEAM, teamWorkbook, type FakeAccess } from './fakeAccess';
import { choose, headingText, paneText, press, renderPane, tick, walkTo } from './renderPane';

const t = sv.tables.choosing;
const { review } = sv.pane;

async function atReview(access: FakeAccess = fakeAccess(teamWorkbook())): Promise<FakeAccess> {
  await renderPane(access);
  await walkTo(review.heading);
  return access;
}

function regions(): readonly (string | null)[] {
  return screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'));
}

async function insertedBy(access: FakeAccess) {
  await press(review.insert);
  const [plan] = access.inserted;
  if (plan === undefined) throw new Error('nothing was inserted');
  return plan;
}

describe('the choice of tables', () => {
  test('begins with those that most reports print', async () => {
    await atReview();
    expect(screen.getByLabelText<HTMLInputElement>(t.names.throughputWindows).checked).toBe(true);
    expect(screen.getByLabelText<HTMLInputElement>(t.names.longEnrolled).checked).toBe(false);
    expect(regions()).toContain(review.tableRegion(sv.tables.newParticipants.bySex));
  });

  test('says of tables that the list cannot give why not', async () => {
    await atReview();
    expect(screen.queryByLabelText(t.names.ors)).toBeNull();
    expect(paneText()).toContain(`${t.names.ors}. ${t.missing.ors}`);
    expect(paneText()).toContain(`${t.names.newByAge}. ${t.missing.age}`);
  });

  test('shows what has been ticked at once, and inserts it', async () => {
    const access = await atReview();
    await tick(t.names.longEnrolled);
    await tick(t.names.throughput);
    expect(regions()).toContain(review.tableRegion(sv.tables.longEnrolled.title));
    expect(regions()).not.toContain(review.tableRegion(sv.tables.throughput.title));
    const { tables, choices } = await insertedBy(access);
    const ids = tables.map(({ id }) => id);
    expect(ids).toContain('longEnrolled');
    expect(ids).not.toContain('throughput');
    expect(choices.tableChoice.tables).not.toContain('throughput');
  });

  test('with nothing ticked says what to do and inserts nothing', async () => {
    const access = await atReview();
    for (const id of DEFAULT_TABLE_CHOICE.tables) {
      if (screen.queryByLabelText(t.names[id]) !== null) await tick(t.names[id]);
    }
    await press(review.insert);
    expect(screen.getByRole('alert').textContent).toContain(t.noneChosen);
    expect(headingText()).toBe(review.heading);
    expect(access.inserted).toEqual([]);
  });

  test('compares with the period before, named', async () => {
    const access = await atReview();
    await tick(t.compare('Helår 2017'));
    expect(paneText()).toContain(sv.tables.comparison.previous('Totalt'));
    expect((await insertedBy(access)).choices.tableChoice.compare).toBe(true);
  });

  test('asks for the time that makes somebody enrolled long, and names the rows', async () => {
    await atReview();
    await tick(t.names.longEnrolled);
    expect(paneText()).toContain(sv.tables.longEnrolled.longer(24));
    expect(paneText()).not.toContain('rad 9:');
    await choose(t.longMonths, t.months(12));
    expect(paneText()).toContain(sv.tables.longEnrolled.longer(12));
  });

  test('is remembered for the next report', async () => {
    const access = await atReview();
    await tick(t.names.longEnrolled);
    await tick(t.names.throughput);
    const { choices } = await insertedBy(access);
    await press(sv.pane.done.toStart);
    access.change({ ...teamWorkbook(), saved: choices });
    await walkTo(review.heading);
    expect(screen.getByLabelText<HTMLInputElement>(t.names.longEnrolled).checked).toBe(true);
    expect(screen.getByLabelText<HTMLInputElement>(t.names.throughput).checked).toBe(false);
  });
});

test('those enrolled long are told by sheet and row', async () => {
  const rows = TEAM.map((row) => (row[0] === 7 ? [7, 'G', 'K', '2016-12-01', '', ''] : row));
  await atReview(fakeAccess({ sheets: [sheet('Deltagare', rows)] }));
  await tick(t.names.longEnrolled);
  expect(paneText()).toContain(sv.tables.longEnrolled.row('Deltagare', 9, 25));
});
