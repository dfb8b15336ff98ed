import { ExcelError } from '../../src/excel/excelError';
import { lazyAccess } from '../../src/taskpane/app/lazyAccess';
import { rememberSuccess } from '../../src/taskpane/app/rememberSuccess';
import { preferredTheme, watchPreferredTheme } from '../../src/taskpane/theme/preferredTheme';
import { blockPlace } from '../../src/taskpane/wizard/blockPlace';
import { groupProblems } from '../../src/taskpane/wizard/groupProblems';
import { correctGroup, groupBlocks } from '../../src/taskpane/wizard/groupBlocks';
import { findBlocks } from '../../src/participants/findBlocks';
import type { Problem } from '../../src/participants/problem';
import { fakeAccess, NOTHING_CHOSEN, sheet, TEAM, teamWorkbook } from './fakeAccess';

describe('the way to the workbook', () => {
  test('is fetched once, at the first call', async () => {
    let loads = 0;
    const access = lazyAccess(
      rememberSuccess(async () => {
        loads++;
        return fakeAccess(teamWorkbook());
      }),
    );
    expect(loads).toBe(0);
    await access.findEarlierWork();
    expect((await access.open()).blocks).toHaveLength(1);
    expect(loads).toBe(1);
  });

  test('is fetched again after a failed download', async () => {
    let loads = 0;
    const access = lazyAccess(
      rememberSuccess(async () => {
        if (++loads === 1) throw new ExcelError('noAnswer', '');
        return fakeAccess(teamWorkbook());
      }),
    );
    await expect(access.open()).rejects.toThrow('noAnswer');
    expect((await access.open()).blocks).toHaveLength(1);
  });
});

test('every question to the workbook is passed on to it as it was put', async () => {
  const inner = fakeAccess(teamWorkbook());
  const access = lazyAccess(() => Promise.resolve(inner));
  const cell = { sheet: 'Blad1', row: 2, column: 3 };
  const insertion = { formula: '=1', rows: 1, columns: 1, numberFormats: [null], sources: [] };
  await access.goTo(cell);
  await access.saveDefinitions(NOTHING_CHOSEN);
  await access.recalculate();
  expect(await access.readDefinitions()).toEqual(NOTHING_CHOSEN);
  expect(await access.insertFormula(insertion)).toMatchObject({ row: 1 });
  expect(inner.shown).toEqual([cell]);
  expect(inner.savedDefinitions).toEqual([NOTHING_CHOSEN]);
  expect(inner.formulas).toEqual([insertion]);
  expect(inner.calls).toContain('recalculate');
});

describe('the browser’s theme', () => {
  function view(matching: Set<string>) {
    const listeners = new Set<() => void>();
    const matchMedia = (query: string) => ({
      matches: matching.has(query),
      addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
    });
    return { window: { matchMedia }, listeners };
  }

  test('high contrast goes before dark, dark before light', () => {
    const [forced, dark] = ['(forced-colors: active)', '(prefers-color-scheme: dark)'];
    expect(preferredTheme(view(new Set([forced, dark])).window)).toBe('contrast');
    expect(preferredTheme(view(new Set([dark])).window)).toBe('dark');
    expect(preferredTheme(view(new Set()).window)).toBe('light');
  });

  test('is followed as it changes, until stopped', () => {
    const matching = new Set<string>();
    const { window, listeners } = view(matching);
    const seen: string[] = [];
    const stop = watchPreferredTheme(window, (theme) => seen.push(theme));
    matching.add('(prefers-color-scheme: dark)');
    [...listeners][0]?.();
    expect(seen).toEqual(['dark']);
    stop();
    expect(listeners.size).toBe(0);
  });
});

describe('blocks', () => {
  const shifted = TEAM.map((row) => ['', '', ...row]);
  const blocks = [sheet('2017', TEAM), sheet('2018', shifted)].flatMap(findBlocks);

  test('are placed from the header’s first cell to the last participant’s last', () => {
    expect(blocks.map(blockPlace)).toEqual(['A2:F14', 'C2:H14']);
  });

  test('with the same columns are one question, and its answer is each block’s own column', () => {
    const [group, ...others] = groupBlocks(blocks);
    expect(others).toEqual([]);
    const corrected = group && correctGroup(group, 3).map(({ column }) => column);
    expect(corrected).toEqual([3, 5]);
    expect(group && correctGroup(group, null).map(({ column }) => column)).toEqual([null, null]);
  });

  test('with other columns are questions of their own', () => {
    const [, , ...people] = TEAM;
    const other = [['Id', 'Namn', 'Kön', 'Inskriven', 'Avslutad', 'Orsak'], ...people];
    expect(groupBlocks([sheet('a', TEAM), sheet('b', other)].flatMap(findBlocks))).toHaveLength(2);
  });
});

describe('problems', () => {
  const problem = (code: Problem['code'], rowCounts: boolean): Problem => ({
    code,
    rowCounts,
    cell: { sheet: 'x', row: 1, column: 1 },
    found: '',
    other: null,
  });

  test('stand by kind, those that leave rows out first', () => {
    const groups = groupProblems([
      problem('sexMissing', true),
      problem('duplicateEnrolment', false),
      problem('sexMissing', true),
    ]);
    expect(groups.map(({ code, problems }) => [code, problems.length])).toEqual([
      ['duplicateEnrolment', 1],
      ['sexMissing', 2],
    ]);
  });

  test('none give no groups', () => {
    expect(groupProblems([])).toEqual([]);
  });
});
