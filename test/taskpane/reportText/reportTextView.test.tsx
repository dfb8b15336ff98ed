/** @jest-environment jsdom */

import { act, screen, within } from '@testing-library/react';
import { yearPeriod } from '../../../src/definitions/period';
import { ExcelError } from '../../../src/excel/excelError';
import type { Choices } from '../../../src/excel/workbookAccess';
import { sv } from '../../../src/texts/sv';
import { reportTextView as t } from '../../../src/texts/sv/reportTextView';
import { TEAM } from '../fakeAccess';
import { choose, headingText, paneText, press, settle, tick, type } from '../renderPane';
import { fakeReportText, type FakeReportText } from './fakeReportText';
import { choicesOf, DESCRIPTION, openView, RESULTS, saved, unfold } from './openView';

/** The team's list where F has not left. */
const CHANGED = TEAM.map((row) => (row[1] === 'F' ? [...row.slice(0, 4), '', ''] : row));

/** Numbers that stand at once, whatever table they are of. */
function standing(access: Choices): FakeReportText {
  return fakeReportText({
    report: {
      choices: access,
      period: null,
      tables: new Map([
        [
          'result',
          {
            sheet: 'Resultat 2018',
            top: 10,
            left: 2,
            values: Array.from({ length: 9 }, () => Array.from({ length: 20 }, () => 0)),
          },
        ],
      ]),
    },
  });
}

test('drafts the last report under the förbund’s headings', async () => {
  await openView();
  expect(headingText()).toBe(t.heading);
  await unfold(RESULTS);
  const section = screen.getByRole('region', { name: DESCRIPTION });
  expect(section.textContent).toContain('avslut');
});

test('a number leads to its cell in the report', async () => {
  const { access } = await openView(standing(await choicesOf()));
  await unfold(RESULTS);
  const section = screen.getByRole('region', { name: DESCRIPTION });
  const [number] = within(section).getAllByRole('button', { name: /visa cellen$/ });
  if (number === undefined) throw new Error('no number');
  await act(async () => number.click());
  await settle();
  const [cell] = access.shown;
  expect(cell?.sheet).toBe('Resultat 2018');
  expect(cell?.row).toBeGreaterThan(10);
  expect(cell?.column).toBeGreaterThan(2);
  expect(paneText()).toContain('på bladet Resultat 2018.');
});

test('numbers of a public report stand in no cell and cannot be pressed', async () => {
  await openView(standing(await choicesOf()), { disclosure: { mode: 'public', threshold: 5 } });
  expect(paneText()).toContain(t.publicHelp);
  await unfold(RESULTS);
  expect(screen.queryByRole('button', { name: /visa cellen$/ })).toBeNull();
});

test('what is written is kept, marked, and there when the view is opened again', async () => {
  const { text } = await openView();
  await unfold(RESULTS);
  await press(`${t.edit}: ${DESCRIPTION}`);
  const field = screen.getByLabelText<HTMLTextAreaElement>(t.paragraph(1));
  expect(document.activeElement).toBe(field);
  await type(t.paragraph(1), `${field.value} Vi är nöjda.`);
  await type(t.ownParagraph, 'Ett stycke.\n\nEtt till.');
  await press(t.done);
  expect(document.activeElement).toBe(
    screen.getByRole('button', { name: `${t.edit}: ${DESCRIPTION}` }),
  );
  await saved();
  expect(paneText()).toContain(t.saved);
  expect(text.saved).toHaveLength(1);

  await openView(text);
  await unfold(RESULTS);
  const section = screen.getByRole('region', { name: DESCRIPTION });
  expect(section.textContent).toContain('Vi är nöjda.');
  expect(section.textContent).toContain(t.edited);
  expect([...section.querySelectorAll('p')].map((p) => p.textContent)).toEqual(
    expect.arrayContaining(['Ett stycke.', 'Ett till.']),
  );
});

test('a section goes back to its draft, and the words come back with Undo', async () => {
  await openView();
  await unfold(RESULTS);
  const before = screen.getByRole('region', { name: DESCRIPTION }).textContent;
  await press(`${t.edit}: ${DESCRIPTION}`);
  await type(t.paragraph(1), 'Bara mitt.');
  await press(t.done);
  await press(`${t.restore}: ${DESCRIPTION}`);
  expect(screen.getByRole('region', { name: DESCRIPTION }).textContent).toBe(before);
  await press(t.undo);
  expect(screen.getByRole('region', { name: DESCRIPTION }).textContent).toContain('Bara mitt.');
});

test('a question is marked, and gone with one press', async () => {
  await openView();
  await unfold(RESULTS);
  const [button] = screen.getAllByRole('button', { name: new RegExp(`^${t.removePrompt}: `) });
  const question = button?.getAttribute('aria-label')?.slice(`${t.removePrompt}: `.length) ?? '';
  expect(question).not.toBe('');
  await press(t.removePromptLabel(question));
  expect(screen.queryByText(question)).toBeNull();
  expect(paneText()).toContain(t.removedPrompt);
  await press(t.undo);
  expect(paneText()).toContain(question);
});

test('changed figures are told sentence by sentence, and one press takes them over', async () => {
  const { text } = await openView();
  await press(t.toOut);
  await saved();
  await openView(text, {}, CHANGED);
  expect(headingText()).toBe(t.changed.heading);
  const before = text.saved.length;
  expect(paneText()).toContain('Förut:');
  expect(paneText()).toContain('Nu:');
  expect(paneText()).toContain(DESCRIPTION);
  await press(t.changed.press);
  expect(headingText()).toBe(t.heading);
  await saved();
  expect(text.saved.length).toBe(before + 1);
  await openView(text, {}, CHANGED);
  expect(headingText()).toBe(t.heading);
});

test('what the user has written is not touched, but told when the figure behind it changes', async () => {
  const { text } = await openView();
  await unfold(RESULTS);
  await press(`${t.edit}: ${DESCRIPTION}`);
  await type(t.paragraph(1), 'Så många som vi tror lämnade teamet.');
  await press(t.done);
  await saved();
  await openView(text, {}, CHANGED);
  await press(t.changed.press);
  expect(paneText()).toContain(t.outdatedTitle);
  expect(paneText()).toContain('Underlaget säger nu');
  await unfold(RESULTS);
  expect(screen.getByRole('region', { name: DESCRIPTION }).textContent).toContain(
    'Så många som vi tror lämnade teamet.',
  );
  while (screen.queryAllByRole('button', { name: new RegExp(`^${t.outdatedSeen}`) }).length > 0) {
    const [seen] = screen.getAllByRole('button', { name: new RegExp(`^${t.outdatedSeen}`) });
    await act(async () => seen?.click());
    await settle();
  }
  expect(paneText()).not.toContain(t.outdatedTitle);
});

test('a text about another period is begun anew under the same headings, or carried along', async () => {
  const { text } = await openView();
  await unfold(RESULTS);
  await press(`${t.edit}: ${DESCRIPTION}`);
  await type(t.paragraph(1), 'Bara 2018.');
  await press(t.done);
  await saved();
  const next = { period: yearPeriod(2017) };
  await openView(text, next);
  expect(headingText()).toBe(t.otherReport.heading);
  await press(t.otherReport.carry);
  await unfold(RESULTS);
  expect(paneText()).toContain('Bara 2018.');

  const other = fakeReportText();
  const [first] = text.saved;
  if (first === undefined) throw new Error('nothing saved');
  await other.save(first);
  await openView(other, next);
  await press(t.otherReport.afresh);
  await unfold(RESULTS);
  expect(paneText()).not.toContain('Bara 2018.');
  await press(t.undo);
  expect(paneText()).toContain('Bara 2018.');
});

test('headings are renamed, moved, added, left out, and kept', async () => {
  const norra = { layout: 'sala' } as const;
  const { text } = await openView(fakeReportText(), norra);
  await press(t.toOutline);
  await type(t.outline.name(1), 'Kort om året');
  act(() => screen.getByLabelText(t.outline.name(1)).focus());
  act(() => screen.getByLabelText(t.outline.name(2)).focus());
  await settle();
  await press(t.outline.action(t.outline.remove, 'Personal'));
  await type(t.outline.newName, 'Tack');
  await press(t.outline.add);
  await press(t.outline.action(t.outline.up, 'Tack'));
  await press(t.outline.done);
  await saved();
  await openView(text, norra);
  const folds = screen
    .getAllByText(/./, { selector: 'summary' })
    .map((one) => one.firstChild?.textContent);
  expect(folds[0]).toBe('Kort om året');
  expect(folds.indexOf('Tack')).toBe(folds.length - 2);
  expect(folds).not.toContain('Personal');
});

test('the other förbund’s headings are one choice away', async () => {
  await openView();
  await press(t.toOutline);
  await choose(t.outline.preset, t.outline.presets['norra-vastmanland']);
  await press(t.outline.done);
  expect(screen.getByText('Framtida behov', { selector: 'summary' })).toBeTruthy();
});

test('a failure to save is said, and tried again', async () => {
  const { text } = await openView();
  text.failNext('save', new ExcelError('cellBeingEdited', ''));
  await press(t.toOut);
  await saved();
  expect(paneText()).toContain(t.notSaved);
  expect(paneText()).toContain(sv.errors.cellBeingEdited());
  await press(t.retrySave);
  expect(paneText()).toContain(t.saved);
  expect(text.saved).toHaveLength(1);
});

test('a text too large for the workbook is told of', async () => {
  const { text } = await openView();
  text.fill();
  await press(t.toOut);
  await saved();
  expect(paneText()).toContain(t.tooLarge);
});

test('what was typed last is kept although the view is left at once', async () => {
  const { text } = await openView();
  await unfold(RESULTS);
  await press(`${t.edit}: ${DESCRIPTION}`);
  await type(t.ownParagraph, 'I sista stund.');
  await press(sv.pane.back);
  expect(JSON.stringify(text.saved)).toContain('I sista stund.');
});

test('where the clipboard is closed, the text stands there to be selected', async () => {
  await openView();
  await press(t.toOut);
  await press(t.out.copy);
  expect(paneText()).toContain(t.out.notCopied);
  const preview = screen.getByRole('region', { name: t.out.preview });
  expect(within(preview).getAllByRole('table').length).toBeGreaterThan(0);
  await press(t.out.selectAll);
  expect(document.activeElement).toBe(preview);
  expect(window.getSelection()?.containsNode(preview.lastChild ?? preview)).toBe(true);
});

test('unanswered questions are left out where that is wished', async () => {
  const { text } = await openView();
  await press(t.toOut);
  await press(t.out.insert);
  await tick(/Ta med de \d+ frågor/);
  await press(t.out.insert);
  const kinds = text.inserted.map((rows) => rows.some(({ kind }) => kind === 'prompt'));
  expect(kinds).toEqual([true, false]);
  expect(paneText()).toContain(t.out.inserted('Rapporttext', 7));
});

test('numbers of a table that shows other figures are values on the sheet', async () => {
  const { text } = await openView(standing(await choicesOf()));
  expect(paneText()).toContain(t.staleTitle);
  await press(t.toOut);
  expect(paneText()).toContain(t.out.sheetStale('Deltagarresultat'));
  await press(t.out.insert);
  const [rows = []] = text.inserted;
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter(({ formula }) => formula !== null)).toEqual([]);
});

test('a workbook whose list is gone says so', async () => {
  await openView(fakeReportText(), { blockIds: ['Borta'] });
  expect(paneText()).toContain(t.listGone('Borta'));
});

test('a failed reading is tried again', async () => {
  const text = fakeReportText();
  text.failNext('find', new ExcelError('noAnswer', ''));
  await openView(text);
  expect(paneText()).toContain(t.failed);
  await press(sv.pane.retry);
  for (let i = 0; i < 100 && screen.queryByRole('progressbar') !== null; i++) await settle();
  expect(paneText()).toContain(t.jumpHelp);
});
