import { PRESETS } from '../../src/definitions/presets';
import type { DefinitionSet } from '../../src/definitions/definitionSet';
import { followDefinitions } from '../../src/taskpane/app/followDefinitions';
import type { ReportPlan } from '../../src/excel/workbookAccess';
import { ExcelError } from '../../src/excel/excelError';
import { reportPlan } from '../support/reportPlan';
import { fakeAccess, NOTHING_CHOSEN } from './fakeAccess';

function preset(id: string): DefinitionSet {
  const found = PRESETS.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no preset ${id}`);
  return found;
}

const sala = { ...NOTHING_CHOSEN, definitions: preset('norra-vastmanland-sala') };
const national = { ...NOTHING_CHOSEN, definitions: preset('nationell') };

function planUnder(definitions: DefinitionSet, outcomeWords = {}): ReportPlan {
  const plan = reportPlan([], definitions);
  return { ...plan, choices: { ...plan.choices, outcomeWords } };
}

describe('the functions follow what the workbook counts under', () => {
  test('it is asked for at the first need, once', async () => {
    const inner = fakeAccess({ definitions: sala });
    const { definitions, known } = followDefinitions(inner);
    expect(inner.calls).toEqual([]);
    expect(known()).toEqual(NOTHING_CHOSEN);
    expect(await definitions()).toEqual(sala);
    expect(known()).toEqual(sala);
    await definitions();
    expect(inner.calls).toEqual(['readDefinitions']);
  });

  test('and not at all where the start screen has seen it', async () => {
    const inner = fakeAccess({ definitions: sala });
    const { access, definitions } = followDefinitions(inner);
    await access.findEarlierWork();
    expect(await definitions()).toEqual(sala);
    expect(inner.calls).toEqual(['findEarlierWork']);
  });

  test('a saved change is known at once, and every formula is calculated anew', async () => {
    const inner = fakeAccess({ definitions: sala });
    const { access, known } = followDefinitions(inner);
    await access.findEarlierWork();
    await access.saveDefinitions(national);
    expect(known()).toEqual(national);
    expect(inner.calls).toEqual(['findEarlierWork', 'saveDefinitions', 'recalculate']);
  });

  test('a report under other definitions, or with other words, does the same', async () => {
    const inner = fakeAccess({ definitions: sala });
    const { access, known } = followDefinitions(inner);
    await access.findEarlierWork();
    await access.insert(planUnder(preset('nationell')));
    expect(known().definitions).toEqual(preset('nationell'));
    await access.insert(planUnder(preset('nationell'), { Kvarnen: 'work' }));
    expect(known().outcomeWords).toEqual({ Kvarnen: 'work' });
    expect(inner.calls.filter((call) => call === 'recalculate')).toHaveLength(2);
  });

  test('where nothing has changed, nothing more is asked of Excel', async () => {
    const inner = fakeAccess({ definitions: sala });
    const { access } = followDefinitions(inner);
    await access.findEarlierWork();
    await access.open();
    await access.insert(planUnder(preset('norra-vastmanland-sala')));
    await access.saveDefinitions({
      ...sala,
      definitions: { ...sala.definitions, positive: [...sala.definitions.positive].reverse() },
    });
    expect(inner.calls).not.toContain('recalculate');
  });

  test('a change by somebody else, seen when the workbook is read, is followed too', async () => {
    const inner = fakeAccess({ definitions: sala });
    const { access, known } = followDefinitions(inner);
    await access.findEarlierWork();
    inner.change({ definitions: national });
    await access.open();
    expect(known()).toEqual(national);
    expect(inner.calls).toEqual(['findEarlierWork', 'open', 'recalculate']);
  });

  test('a change that could not be saved is none', async () => {
    const inner = fakeAccess({ definitions: sala });
    const { access, known } = followDefinitions(inner);
    await access.findEarlierWork();
    inner.failNext('saveDefinitions', new ExcelError('noAnswer', ''));
    await expect(access.saveDefinitions(national)).rejects.toThrow();
    expect(known()).toEqual(sala);
    expect(inner.calls).not.toContain('recalculate');
  });

  test('a report stands even where the calculation fails', async () => {
    const inner = fakeAccess({ definitions: sala });
    inner.failNext('recalculate', new ExcelError('noAnswer', ''));
    const { access } = followDefinitions(inner);
    await expect(access.insert(planUnder(preset('nationell')))).resolves.toBeDefined();
    expect(inner.calls).toContain('recalculate');
  });

  test('a reading that fails is tried again', async () => {
    const inner = fakeAccess({ definitions: sala });
    inner.failNext('readDefinitions', new ExcelError('noAnswer', ''));
    const { definitions } = followDefinitions(inner);
    await expect(definitions()).rejects.toThrow();
    expect(await definitions()).toEqual(sala);
  });
});
