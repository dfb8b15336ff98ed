/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { en } from '../../src/texts/en';
import { sv } from '../../src/texts/sv';
import { fakeAccess, teamWorkbook } from './fakeAccess';
import { headingText, paneText, press, renderPane, walkTo } from './renderPane';

const { pane } = sv;

describe('the wizard', () => {
  test.each([
    ['sv', sv],
    ['en', en],
  ] as const)(
    'walks four steps from the list to an inserted report (%s)',
    async (language, texts) => {
      const t = texts.pane;
      const access = fakeAccess(teamWorkbook());
      await renderPane(access, { language });
      await press(t.start.newReport);
      await screen.findByText(t.source.lead);
      for (const step of [t.source, t.columns, t.period]) {
        expect(headingText()).toBe(step.heading);
        await press(t.next);
      }
      expect(headingText()).toBe(t.review.heading);
      await waitFor(() => screen.getAllByRole('table'));
      await press(t.review.insert);
      expect(headingText()).toBe(t.done.heading);
      expect(paneText()).toContain(t.done.sheet('Deltagarresultat'));
      expect(access.inserted).toHaveLength(1);
    },
  );

  test('moves the focus to the heading of every step', async () => {
    await renderPane(fakeAccess(teamWorkbook()));
    await press(pane.start.newReport);
    await screen.findByText(pane.source.lead);
    for (const step of [pane.source, pane.columns, pane.period, pane.review]) {
      expect(document.activeElement?.textContent).toBe(step.heading);
      if (step !== pane.review) await press(pane.next);
    }
    await press(pane.review.insert);
    expect(document.activeElement?.textContent).toBe(pane.done.heading);
    await press(pane.done.toStart);
    expect(document.activeElement?.textContent).toBe(pane.start.heading);
  });

  test('tells a screen reader which step it is', async () => {
    await renderPane(fakeAccess(teamWorkbook()));
    await walkTo(pane.period.heading);
    const announced = document.querySelector('[aria-live="polite"]')?.textContent;
    expect(announced).toBe(pane.stepAnnouncement(3, 4, pane.period.heading));
  });

  test('the way back leads through every step to the start', async () => {
    await renderPane(fakeAccess(teamWorkbook()));
    await walkTo(pane.review.heading);
    for (const step of [pane.period, pane.columns, pane.source, pane.start]) {
      await press(pane.back);
      expect(headingText()).toBe(step.heading);
    }
  });

  test('an error in a screen leaves a sentence and a way on', async () => {
    const access = fakeAccess(teamWorkbook());
    const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { reloads } = await renderPane({
      ...access,
      open: async () => ({ ...(await access.open()), sheets: [] }),
    });
    await press(pane.start.newReport);
    await screen.findByText(pane.source.lead);
    await press(pane.next);
    expect(headingText()).toBe(pane.broken.heading);
    await press(pane.broken.reload);
    expect(reloads).toEqual(['reload']);
    error.mockRestore();
  });
});
