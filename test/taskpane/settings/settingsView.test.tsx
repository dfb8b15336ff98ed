/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { DEFAULT_AGE_BANDS } from '../../../src/definitions/ageBands';
import { writeDefinitionFile } from '../../../src/definitions/definitionFile';
import type { DefinitionSet } from '../../../src/definitions/definitionSet';
import { PRESETS } from '../../../src/definitions/presets';
import { ExcelError } from '../../../src/excel/excelError';
import { en } from '../../../src/texts/en';
import { settings as english } from '../../../src/texts/en/settings';
import { sv } from '../../../src/texts/sv';
import { settings as t } from '../../../src/texts/sv/settings';
import { fakeAccess, NOTHING_CHOSEN, type FakeAccess } from '../fakeAccess';
import {
  chosenOption,
  choose,
  headingText,
  paneText,
  press,
  renderPane,
  settle,
  tick,
  type,
} from '../renderPane';

const DEFINITIONS = sv.pane.period.definitionsLegend;
const [preset] = PRESETS;
const OURS: DefinitionSet = {
  id: 'own-1',
  name: 'Vårt',
  positive: ['work', 'studies'],
  dropouts: 'within',
  throughputOver: 'allExits',
  supportTimeOver: 'positiveExits',
  ageBands: DEFAULT_AGE_BANDS,
  layout: 'sala',
};
const WITH_OURS = { ...NOTHING_CHOSEN, ownDefinitions: [OURS] };
const USING_OURS = { ...WITH_OURS, definitions: OURS };

async function openView(access: FakeAccess, language: 'sv' | 'en' = 'sv'): Promise<void> {
  await renderPane(access, { language });
  await press((language === 'sv' ? sv : en).pane.start.definitions);
  await screen.findByText((language === 'sv' ? t : english).filesHeading);
}

function lastSaved(access: FakeAccess) {
  return access.savedDefinitions.at(-1);
}

/** Chooses a file with this content. */
async function chooseFile(content: string): Promise<void> {
  const input = document.querySelector('input[type=file]');
  if (!(input instanceof HTMLInputElement)) throw new Error('no file can be chosen');
  const file = new File([content], 'x.json', { type: 'application/json' });
  // jsdom has no reading of its own here.
  Object.defineProperty(file, 'text', { value: () => Promise.resolve(content) });
  fireEvent.change(input, { target: { files: [file] } });
  await settle();
}

describe('the view of the definitions', () => {
  test('says what the workbook counts under, and reads no cell', async () => {
    const access = fakeAccess({ definitions: USING_OURS });
    await openView(access);
    expect(paneText()).toContain(t.inUse('Vårt'));
    expect(chosenOption(DEFINITIONS)).toBe(sv.pane.period.own('Vårt'));
    expect(access.calls).toEqual(['findEarlierWork', 'readDefinitions']);
  });

  test('says where none are chosen', async () => {
    await openView(fakeAccess());
    expect(paneText()).toContain(t.noneInUse);
  });

  test('can be read again where the workbook did not answer', async () => {
    const access = fakeAccess({ definitions: USING_OURS });
    access.failNext('readDefinitions', new ExcelError('noAnswer', ''));
    await renderPane(access);
    await press(sv.pane.start.definitions);
    await screen.findByText(t.readFailed);
    await press(sv.pane.retry);
    expect(paneText()).toContain(t.inUse('Vårt'));
  });

  test('has the workbook count under the one that is shown', async () => {
    const access = fakeAccess({ definitions: WITH_OURS });
    await openView(access);
    await choose(DEFINITIONS, sv.pane.period.own('Vårt'));
    await press(t.use);
    expect(lastSaved(access)).toEqual(USING_OURS);
    expect(paneText()).toContain(t.inUse('Vårt'));
  });

  test('lets a team change a copy of what ships, which leaves what is in use alone', async () => {
    const access = fakeAccess({ definitions: { ...NOTHING_CHOSEN, definitions: preset ?? null } });
    await openView(access);
    await press(sv.pane.period.copyAndChange);
    await type(sv.pane.definitions.name, 'Nya');
    await tick(sv.tables.categories.parentalLeave);
    await press(sv.pane.definitions.save);
    expect(headingText()).toBe(t.heading);
    expect(lastSaved(access)).toMatchObject({
      definitions: { id: preset?.id },
      ownDefinitions: [{ id: 'own-1', name: 'Nya' }],
    });
    expect(lastSaved(access)?.ownDefinitions[0]?.positive).toContain('parentalLeave');
    expect(chosenOption(DEFINITIONS)).toBe(sv.pane.period.own('Nya'));
  });

  test('has the workbook follow when the team’s own that it counts under are changed', async () => {
    const access = fakeAccess({ definitions: USING_OURS });
    await openView(access);
    await press(sv.pane.period.changeOwn);
    await tick(sv.pane.definitions.dropoutsBeside);
    await press(sv.pane.definitions.save);
    const changed = { ...OURS, dropouts: 'beside' };
    expect(lastSaved(access)).toMatchObject({ definitions: changed, ownDefinitions: [changed] });
  });

  test('lets a team have age bands of its own, in whatever order they are written', async () => {
    const access = fakeAccess({ definitions: USING_OURS });
    await openView(access);
    await press(sv.pane.period.changeOwn);
    expect(screen.getByLabelText<HTMLInputElement>(t.ageBands).value).toBe('18–30, 31–45, 46–64');
    await type(t.ageBands, '30-44; under 30; 45+');
    await press(sv.pane.definitions.save);
    expect(lastSaved(access)?.definitions?.ageBands).toEqual([
      { from: null, to: 29 },
      { from: 30, to: 44 },
      { from: 45, to: null },
    ]);
  });

  test.each([
    ['18–30, 30–45', t.ageBandMistakes.overlap('18–30', '30–45')],
    ['18–30, 35–45', t.ageBandMistakes.gap('18–30', '35–45')],
    ['unga, gamla', t.ageBandMistakes.unreadable('unga')],
    [' ', t.ageBandMistakes.none],
  ])('refuses the age bands %j, and says why', async (bands, sentence) => {
    const access = fakeAccess({ definitions: USING_OURS });
    await openView(access);
    await press(sv.pane.period.changeOwn);
    await type(t.ageBands, bands);
    expect(paneText()).not.toContain(sentence);
    await press(sv.pane.definitions.save);
    expect(paneText()).toContain(sentence);
    expect(access.savedDefinitions).toEqual([]);
  });

  test('copies the team’s own as well', async () => {
    const access = fakeAccess({ definitions: WITH_OURS });
    await openView(access);
    await choose(DEFINITIONS, sv.pane.period.own('Vårt'));
    await press(t.copy);
    await press(sv.pane.definitions.save);
    expect(lastSaved(access)?.ownDefinitions.map(({ name }) => name)).toEqual([
      'Vårt',
      sv.pane.definitions.copyName('Vårt'),
    ]);
  });

  test('removes the team’s own after a question', async () => {
    const access = fakeAccess({ definitions: WITH_OURS });
    await openView(access);
    await choose(DEFINITIONS, sv.pane.period.own('Vårt'));
    await press(t.remove);
    expect(access.savedDefinitions).toEqual([]);
    await pressIn(t.removeTitle('Vårt'), t.remove);
    expect(lastSaved(access)).toEqual(NOTHING_CHOSEN);
    expect(paneText()).toContain(t.removed('Vårt'));
  });

  test('does not remove what the workbook counts under, and says what to do', async () => {
    const access = fakeAccess({ definitions: USING_OURS });
    await openView(access);
    await press(t.remove);
    expect(paneText()).toContain(t.inUseHelp);
    await pressIn(t.removeTitle('Vårt'), sv.pane.cancel);
    expect(access.savedDefinitions).toEqual([]);
  });

  test('offers no removal of what ships with the add-in', async () => {
    await openView(fakeAccess());
    expect(screen.queryByRole('button', { name: t.remove })).toBeNull();
  });

  test('keeps a change that could not be saved, and saves it at the next try', async () => {
    const access = fakeAccess({ definitions: WITH_OURS });
    access.failNext('saveDefinitions', new ExcelError('cellBeingEdited', ''));
    await openView(access);
    await choose(DEFINITIONS, sv.pane.period.own('Vårt'));
    await press(t.use);
    expect(screen.getByRole('alert').textContent).toContain(sv.errors.cellBeingEdited());
    expect(paneText()).toContain(t.noneInUse);
    await press(sv.pane.retry);
    expect(lastSaved(access)).toEqual(USING_OURS);
  });

  test('is in English where the pane is', async () => {
    await openView(fakeAccess({ definitions: USING_OURS }), 'en');
    expect(paneText()).toContain(english.inUse('Vårt'));
  });
});

describe('definitions as a file', () => {
  test('are handed to the browser under a name that says whose they are', async () => {
    const clicked: HTMLAnchorElement[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      clicked.push(this);
    });
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return 'blob:x';
    };
    await openView(fakeAccess({ definitions: USING_OURS }));
    await press(t.exportThis('Vårt'));
    expect(paneText()).toContain('finsamrapport-definitioner-Vårt.json');
    await press(t.download);
    expect(clicked.map(({ download }) => download)).toEqual([
      'finsamrapport-definitioner-Vårt.json',
    ]);
    expect(blobs[0]?.size).toBe(new Blob([writeDefinitionFile(OURS)]).size);
    expect(paneText()).toContain(t.downloaded);
  });

  test('can be copied as text, in either way that is allowed', async () => {
    const copied: string[] = [];
    await openView(fakeAccess({ definitions: USING_OURS }));
    await press(t.exportThis('Vårt'));
    allowClipboard((text) => Promise.resolve(void copied.push(text)));
    await press(t.copyText);
    expect(copied).toEqual([writeDefinitionFile(OURS)]);
    expect(paneText()).toContain(t.copied);
  });

  test('stay selected for the keys where copying is blocked', async () => {
    await openView(fakeAccess({ definitions: USING_OURS }));
    await press(t.exportThis('Vårt'));
    allowClipboard(() => Promise.reject(new Error('blocked')));
    await press(t.copyText);
    expect(paneText()).toContain(t.notCopied);
    const field = screen.getByLabelText<HTMLTextAreaElement>(t.text);
    expect(document.activeElement).toBe(field);
    expect(field.selectionEnd).toBe(writeDefinitionFile(OURS).length);
  });

  test('come in from a file, shown and ready to be used', async () => {
    const access = fakeAccess();
    await openView(access);
    await press(t.import);
    await chooseFile(writeDefinitionFile(OURS));
    expect(headingText()).toBe(t.heading);
    expect(lastSaved(access)).toEqual(WITH_OURS);
    expect(chosenOption(DEFINITIONS)).toBe(sv.pane.period.own('Vårt'));
    expect(paneText()).toContain(t.saved('Vårt'));
  });

  test('come in as pasted text', async () => {
    const access = fakeAccess();
    await openView(access);
    await press(t.import);
    await type(t.paste, writeDefinitionFile(OURS));
    await press(t.readText);
    expect(lastSaved(access)).toEqual(WITH_OURS);
  });

  test.each([
    ['hej', t.unreadable.notDefinitions()],
    ['{"format":"finsamrapport-definitioner","version":2}', t.unreadable.newerVersion()],
    [writeDefinitionFile(OURS).replace('"work"', '"lycka"'), t.unreadable.unknownOutcome('lycka')],
    [
      writeDefinitionFile(OURS).replace('31', '30'),
      t.unreadable.ageBands(t.ageBandMistakes.overlap('18–30', '30–45')),
    ],
    [writeDefinitionFile(OURS).replace('sala', 'solna'), t.unreadable.damaged()],
  ])('that cannot be read change nothing: %.30j', async (content, sentence) => {
    const access = fakeAccess();
    await openView(access);
    await press(t.import);
    await chooseFile(content);
    expect(screen.getByRole('alert').textContent).toContain(sentence);
    expect(access.savedDefinitions).toEqual([]);
  });

  test('of a name that is taken replace the team’s own, where it says so', async () => {
    const access = fakeAccess({ definitions: USING_OURS });
    await openView(access);
    await press(t.import);
    await chooseFile(writeDefinitionFile({ ...OURS, dropouts: 'beside' }));
    expect(access.savedDefinitions).toEqual([]);
    await press(t.replace);
    const changed = { ...OURS, dropouts: 'beside' };
    expect(lastSaved(access)).toMatchObject({ definitions: changed, ownDefinitions: [changed] });
  });

  test('of a name that is taken stand beside the others, where it says so', async () => {
    const access = fakeAccess({ definitions: USING_OURS });
    await openView(access);
    await press(t.import);
    await chooseFile(writeDefinitionFile({ ...OURS, dropouts: 'beside' }));
    await press(t.keepBoth);
    expect(lastSaved(access)?.ownDefinitions.map(({ name }) => name)).toEqual(['Vårt', 'Vårt (2)']);
    expect(lastSaved(access)?.definitions).toEqual(OURS);
  });

  test('that are here already need nothing', async () => {
    const access = fakeAccess({ definitions: USING_OURS });
    await openView(access);
    await press(t.import);
    await chooseFile(writeDefinitionFile(OURS));
    expect(paneText()).toContain(t.sameTitle('Vårt'));
    expect(access.savedDefinitions).toEqual([]);
  });

  test('are text and nothing more, whatever their name says', async () => {
    const access = fakeAccess();
    await openView(access);
    await press(t.import);
    await chooseFile(writeDefinitionFile({ ...OURS, name: '<img src=x onerror=alert(1)>' }));
    expect(document.querySelector('img')).toBeNull();
    expect(paneText()).toContain('<img src=x');
  });
});

function allowClipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

/** Presses a button of the notice with this title. */
async function pressIn(title: string, name: string): Promise<void> {
  const notice = screen.getByText(title).closest('.notice');
  const buttons = [...(notice?.querySelectorAll('button') ?? [])];
  const button = buttons.find(({ textContent }) => textContent === name);
  if (button === undefined) throw new Error(`no ${name} in ${title}`);
  fireEvent.click(button);
  await settle();
}
