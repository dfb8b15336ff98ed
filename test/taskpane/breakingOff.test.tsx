/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { sv } from '../../src/texts/sv';
import { fakeAccess, teamWorkbook } from './fakeAccess';
import { headingText, paneText, press, renderPane, settle, walkTo } from './renderPane';

const t = sv.pane.review;

function bar(): HTMLElement | null {
  return screen.queryByRole('progressbar');
}

describe('the reading of the workbook', () => {
  test('is left at once, and can be begun anew', async () => {
    const access = fakeAccess(teamWorkbook());
    const reading = access.hold('open');
    await renderPane(access);
    await press(sv.pane.start.newReport);
    await press(sv.pane.cancel);
    expect(bar()).toBeNull();
    expect(paneText()).toContain(sv.errors.cancelled());
    reading.release();
    await settle();
    expect(headingText()).toBe(sv.pane.start.heading);
    await press(sv.pane.start.newReport);
    await screen.findByText(sv.pane.source.lead);
  });

  test('is left by the review step as well, with what was read before', async () => {
    const access = fakeAccess(teamWorkbook());
    await renderPane(access);
    await walkTo(t.heading);
    const reading = access.hold('open');
    await press(t.reread);
    await press(sv.pane.cancel);
    reading.release();
    await settle();
    expect(paneText()).toContain(sv.errors.cancelled());
    await press(t.insert);
    expect(access.inserted).toHaveLength(1);
  });
});

describe('an insertion', () => {
  test('is undone before anything else can be done, and then said to be', async () => {
    const access = fakeAccess(teamWorkbook());
    await renderPane(access);
    await walkTo(t.heading);
    const inserting = access.hold('insert');
    await press(t.insert);
    act(() => access.insertProgress({ share: 0.4, cancellable: true }));
    expect(bar()?.getAttribute('aria-valuenow')).toBe('40');
    await press(sv.pane.cancel);
    expect(paneText()).toContain(t.cancelling);
    expect(screen.queryByRole('button', { name: sv.pane.cancel })).toBeNull();
    await press(t.insert);
    expect(access.calls.filter((call) => call === 'insert')).toHaveLength(1);
    inserting.release();
    await settle();
    expect(paneText()).toContain(sv.errors.cancelled());
    expect(screen.queryByRole('alert')).toBeNull();
    await press(t.insert);
    expect(access.inserted).toHaveLength(1);
  });

  test('cannot be broken off during its last request', async () => {
    const access = fakeAccess(teamWorkbook());
    await renderPane(access);
    await walkTo(t.heading);
    const inserting = access.hold('insert');
    await press(t.insert);
    act(() => access.insertProgress({ share: 0.95, cancellable: false }));
    expect(bar()?.getAttribute('aria-valuenow')).toBe('95');
    expect(screen.queryByRole('button', { name: sv.pane.cancel })).toBeNull();
    inserting.release();
    await settle();
    expect(access.inserted).toHaveLength(1);
  });
});
