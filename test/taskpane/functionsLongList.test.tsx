/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { PRESETS } from '../../src/definitions/presets';
import { sv } from '../../src/texts/sv';
import { functions } from '../../src/texts/sv/functions';
import { fakeAccess, NOTHING_CHOSEN, sheet, TEAM } from './fakeAccess';
import { unfold } from './openFunctions';
import { paneText, press, renderPane, settle } from './renderPane';

const ROWS = 20_000;
const t = functions.view;
const [definitions = null] = PRESETS;

/** Pauses in long work, each of which ends when the test lets it. */
const pauses: (() => void)[] = [];

class HeldChannel {
  readonly port1 = { onmessage: () => undefined, close: () => undefined };
  readonly port2 = { postMessage: () => void pauses.push(() => this.port1.onmessage()) };
}

// In place of what browsers have.
Object.assign(globalThis, { MessageChannel: HeldChannel });

async function untilDone(): Promise<void> {
  while (pauses.length > 0) {
    await act(async () => {
      pauses.splice(0).forEach((end) => end());
      await Promise.resolve();
    });
    await settle();
  }
}

const [title = [], header = [], ...people] = TEAM;
const LONG = Array.from({ length: ROWS }, (_, i) => [i + 1, ...(people[i % 3] ?? []).slice(1)]);

test('a long list is read between what the user does, and can be left off and gone on with', async () => {
  const sheets = [sheet('Deltagare', [title, header, ...LONG])];
  await renderPane(fakeAccess({ sheets, definitions: { ...NOTHING_CHOSEN, definitions } }));
  await press(sv.pane.start.functions);
  expect(screen.getByRole('progressbar')).toBeTruthy();
  expect(screen.queryByRole('heading', { name: t.all })).toBeNull();
  await press(sv.pane.cancel);
  await untilDone();
  expect(paneText()).toContain(sv.pane.review.stopped);
  expect(screen.queryByRole('heading', { name: t.all })).toBeNull();
  await press(sv.pane.review.resume);
  await untilDone();
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect((await unfold('ENROLLED')).textContent).toContain('=FINSAM.ENROLLED(');
});
