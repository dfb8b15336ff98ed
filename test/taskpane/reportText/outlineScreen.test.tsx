/** @jest-environment jsdom */

import { act, screen } from '@testing-library/react';
import { PRESETS } from '../../../src/definitions/presets';
import { ExcelError } from '../../../src/excel/excelError';
import { sv } from '../../../src/texts/sv';
import { reportTextView as t } from '../../../src/texts/sv/reportTextView';
import { NOTHING_CHOSEN, TEAM } from '../fakeAccess';
import { choose, chosenOption, headingText, paneText, press, type } from '../renderPane';
import { fakeReportText } from './fakeReportText';
import { DESCRIPTION, openView, RESULTS, saved, unfold } from './openView';

const [PRESET] = PRESETS;

async function writeInResults(words: string): Promise<void> {
  await unfold(RESULTS);
  await press(`${t.edit}: ${DESCRIPTION}`);
  await type(t.ownParagraph, words);
  await press(t.done);
}

test('text under a heading that is taken out comes back with it, also when the view was closed meanwhile', async () => {
  const { text } = await openView();
  await writeInResults('Våra egna ord.');
  await press(t.toOutline);
  await press(t.outline.action(t.outline.remove, RESULTS));
  await press(t.outline.done);
  expect(paneText()).not.toContain(RESULTS);
  await saved();

  await openView(text);
  await press(t.toOutline);
  await unfold(t.outline.leftOut(4));
  await press(t.outline.action(t.outline.takeBack, RESULTS));
  await press(t.outline.done);
  await unfold(RESULTS);
  expect(paneText()).toContain('Våra egna ord.');
});

test('text comes back with the outline that it was written under', async () => {
  await openView();
  await writeInResults('Våra egna ord.');
  await press(t.toOutline);
  await choose(t.outline.preset, t.outline.presets['norra-vastmanland']);
  await choose(t.outline.preset, t.outline.presets['sodra-dalarna']);
  expect(screen.queryByText(/^Borttagna rubriker/)?.textContent ?? '').not.toContain('Din text');
  await press(t.outline.done);
  await unfold(RESULTS);
  expect(paneText()).toContain('Våra egna ord.');
});

test('a text that was kept before headings could be taken back is still there', async () => {
  const { text } = await openView();
  await writeInResults('Från förr.');
  await saved();
  const kept = text.saved.at(-1);
  if (kept === undefined) throw new Error('nothing saved');
  const older = fakeReportText();
  const { leftOut, ...draft } = kept.draft;
  expect(leftOut).toEqual([]);
  older.saved.push(Object.assign({}, kept, { draft }));
  await openView(older);
  await unfold(RESULTS);
  expect(paneText()).toContain('Från förr.');
});

test('headings are kept with a copy of the definitions that ship, which is then counted under', async () => {
  const { access } = await openView();
  await press(t.toOutline);
  await type(t.outline.newName, 'Tack');
  await press(t.outline.add);
  await press(t.outline.save);
  const kept = access.savedDefinitions.at(-1);
  expect(kept?.definitions?.id).toBe('own-1');
  expect(kept?.ownDefinitions).toEqual([kept?.definitions]);
  expect(kept?.definitions?.outline?.at(-1)?.title).toBe('Tack');
  expect(kept?.definitions?.positive).toEqual(PRESET?.positive);
  expect(paneText()).toContain(t.outline.savedInCopy(kept?.definitions?.name ?? ''));
});

test('headings that cannot be kept with the definitions are told of', async () => {
  const { access } = await openView();
  await press(t.toOutline);
  access.failNext('saveDefinitions', new ExcelError('noAnswer', ''));
  await press(t.outline.save);
  expect(paneText()).toContain(t.outline.saveFailed);
  await press(sv.pane.retry);
  expect(access.savedDefinitions).toHaveLength(1);
});

test('a new text has the headings of the definitions, and they are one choice away', async () => {
  if (PRESET === undefined) throw new Error('no preset');
  const own = {
    ...PRESET,
    id: 'own-1',
    name: 'Vårt',
    outline: [{ id: 'own-1', level: 1 as const, title: 'Läget', blocks: ['summary' as const] }],
  };
  const definitions = { ...NOTHING_CHOSEN, definitions: own, ownDefinitions: [own] };
  await openView(fakeReportText(), {}, TEAM, definitions);
  const folds = screen.getAllByText(/./, { selector: 'summary' });
  expect(folds.map((fold) => fold.firstChild?.textContent)).toEqual(['Läget']);
  await press(t.toOutline);
  expect(chosenOption(t.outline.preset)).toBe('Vårt');
  await choose(t.outline.preset, t.outline.presets['sodra-dalarna']);
  await choose(t.outline.preset, 'Vårt');
  await press(t.outline.done);
  expect(screen.getByText('Läget', { selector: 'summary' })).toBeTruthy();
});

describe('leaving the view', () => {
  test('waits until what was written is kept, and stays where it cannot be', async () => {
    const { text } = await openView();
    const saving = jest.spyOn(text, 'save');
    saving.mockRejectedValue(new ExcelError('cellBeingEdited', ''));
    await writeInResults('I sista stund.');
    await press(sv.pane.back);
    expect(headingText()).toBe(t.heading);
    expect(paneText()).toContain(t.notSaved);
    expect(paneText()).toContain('I sista stund.');
    saving.mockRestore();
    await press(sv.pane.back);
    expect(headingText()).not.toBe(t.heading);
    expect(JSON.stringify(text.saved)).toContain('I sista stund.');
  });

  test('goes without what cannot be kept only when the user says so', async () => {
    const { text } = await openView();
    text.fill();
    await writeInResults('Alldeles för långt.');
    expect(screen.queryByRole('button', { name: t.leaveUnsaved })).toBeNull();
    await press(sv.pane.back);
    expect(paneText()).toContain(t.tooLarge);
    await act(async () => screen.getByRole('button', { name: t.leaveUnsaved }).click());
    expect(headingText()).not.toBe(t.heading);
    expect(text.saved).toEqual([]);
  });
});
