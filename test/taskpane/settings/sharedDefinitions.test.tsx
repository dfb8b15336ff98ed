/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { readDefinitionFile, writeDefinitionFile } from '../../../src/definitions/definitionFile';
import { rulesOf, type DefinitionSet } from '../../../src/definitions/definitionSet';
import { PRESETS } from '../../../src/definitions/presets';
import type { WorkbookDefinitions } from '../../../src/definitions/workbookDefinitions';
import { outlineFor } from '../../../src/report/outline';
import { sv } from '../../../src/texts/sv';
import { reportTextView } from '../../../src/texts/sv/reportTextView';
import { settings as t } from '../../../src/texts/sv/settings';
import { fakeAccess, type FakeAccess } from '../fakeAccess';
import { headingText, paneText, press, renderPane, tick, type } from '../renderPane';

const [PRESET] = PRESETS;
if (PRESET === undefined) throw new Error('no preset');
const OURS: DefinitionSet = { id: 'own-1', name: 'Vårt', ...rulesOf(PRESET) };
const USING: WorkbookDefinitions = {
  definitions: OURS,
  ownDefinitions: [OURS],
  outcomeWords: { KAA: 'other', 'Anna flyttade': 'moved' },
};
const { categories } = sv.tables;

async function openView(definitions: WorkbookDefinitions): Promise<FakeAccess> {
  const access = fakeAccess({ definitions });
  await renderPane(access);
  await press(sv.pane.start.definitions);
  await screen.findByText(t.filesHeading);
  return access;
}

async function paste(content: string): Promise<void> {
  await press(t.import);
  await type(t.paste, content);
  await press(t.readText);
}

function filed(): ReturnType<typeof readDefinitionFile> {
  return readDefinitionFile(screen.getByLabelText<HTMLTextAreaElement>(t.text).value);
}

describe('outcome words in a file', () => {
  test('are those that are ticked and no others', async () => {
    await openView(USING);
    await press(t.exportThis('Vårt'));
    expect(filed()).toMatchObject({ outcomeWords: {} });
    await tick(t.exportWord('KAA', categories.other));
    expect(filed()).toMatchObject({ outcomeWords: { KAA: 'other' } });
    expect(screen.getByLabelText<HTMLTextAreaElement>(t.text).value).not.toContain('Anna');
    await press(t.exportAllWords);
    expect(filed()).toMatchObject({ outcomeWords: USING.outcomeWords });
  });

  test('count in the workbook that gets them', async () => {
    const access = await openView({ ...USING, outcomeWords: { ROM: 'otherRehab' } });
    await paste(writeDefinitionFile({ ...OURS, name: 'Nytt' }, { KAA: 'studies' }));
    expect(access.savedDefinitions.at(-1)).toMatchObject({
      ownDefinitions: [OURS, { name: 'Nytt' }],
      outcomeWords: { ROM: 'otherRehab', KAA: 'studies' },
    });
    expect(paneText()).toContain(t.wordsTaken(1));
  });

  test('come along also where the definitions are there already', async () => {
    const access = await openView(USING);
    await paste(writeDefinitionFile(OURS, { praktik: 'jobSeeker' }));
    expect(access.savedDefinitions.at(-1)).toEqual({
      ...USING,
      outcomeWords: { ...USING.outcomeWords, praktik: 'jobSeeker' },
    });
  });

  test.each([
    ['takeWords', 'studies'],
    ['keepWords', 'other'],
  ] as const)('of another meaning are asked about: %s', async (answer, meaning) => {
    const access = await openView(USING);
    await paste(writeDefinitionFile({ ...OURS, name: 'Nytt' }, { KAA: 'studies' }));
    expect(paneText()).toContain(t.wordDiffers('KAA', categories.studies, categories.other));
    expect(access.savedDefinitions).toEqual([]);
    await press(t[answer]);
    expect(access.savedDefinitions.at(-1)?.outcomeWords.KAA).toBe(meaning);
    expect(access.savedDefinitions.at(-1)?.ownDefinitions.at(-1)?.name).toBe('Nytt');
  });

  test('that nobody knows are told of', async () => {
    const access = await openView(USING);
    const file = writeDefinitionFile(OURS, { KAA: 'studies' });
    await paste(file.replace('"KAA": "studies"', '"KAA": "lycka"'));
    expect(paneText()).toContain(t.unreadable.unknownMeaning('KAA', 'lycka'));
    expect(access.savedDefinitions).toEqual([]);
  });
});

describe('headings of a definition set', () => {
  test('are changed, kept with it, and handed on in its file', async () => {
    const access = await openView(USING);
    expect(paneText()).toContain(t.outline.usual);
    await press(t.outline.change);
    await screen.findByText(reportTextView.outline.addHeading);
    await type(reportTextView.outline.newName, 'Tack');
    await press(reportTextView.outline.add);
    await press(t.outline.save);
    const outline = access.savedDefinitions.at(-1)?.definitions?.outline;
    expect(outline).toHaveLength(outlineFor('sodra-dalarna').length + 1);
    expect(headingText()).toBe(t.heading);
    expect(paneText()).toContain(t.outline.own(outline?.length ?? 0));
    await press(t.exportThis('Vårt'));
    expect(filed()).toMatchObject({ definitions: { outline } });
  });

  test('that are the usual ones are not kept', async () => {
    const access = await openView(USING);
    await press(t.outline.change);
    await screen.findByText(reportTextView.outline.addHeading);
    await press(t.outline.save);
    expect(access.savedDefinitions.at(-1)?.definitions).toEqual(OURS);
  });

  test('go along with a copy', async () => {
    const own = { ...OURS, outline: outlineFor('sala') };
    const access = await openView({ ...USING, definitions: own, ownDefinitions: [own] });
    await press(t.copy);
    await press(sv.pane.definitions.save);
    expect(access.savedDefinitions.at(-1)?.ownDefinitions.at(-1)?.outline).toEqual(own.outline);
  });

  test('that differ make other definitions of the same name', async () => {
    await openView(USING);
    await paste(writeDefinitionFile({ ...OURS, outline: outlineFor('sala') }));
    expect(paneText()).toContain(t.takenTitle('Vårt'));
  });

  test('that cannot be used are told of', async () => {
    const access = await openView(USING);
    const [heading] = outlineFor('sala');
    if (heading === undefined) throw new Error('no heading');
    await paste(writeDefinitionFile({ ...OURS, name: 'Nytt', outline: [heading, heading] }));
    expect(paneText()).toContain(t.unreadable.outline());
    expect(access.savedDefinitions).toEqual([]);
  });
});
