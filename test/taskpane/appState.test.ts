import { appReducer, initialAppState, type AppState } from '../../src/taskpane/app/appState';
import type { EarlierWork, OpenedWorkbook } from '../../src/excel/workbookAccess';
import { NOTHING_CHOSEN } from './fakeAccess';

const earlier: EarlierWork = {
  saved: null,
  savedUnreadable: false,
  ignored: [],
  unfinished: { sheets: ['x'] },
  empty: false,
  definitions: NOTHING_CHOSEN,
};
const opened: OpenedWorkbook = {
  ...earlier,
  unfinished: null,
  name: '',
  sheets: [],
  otherTexts: [],
  blocks: [],
  budgets: [],
  proposal: { chosen: [], reason: null },
};
const wizard: AppState = { at: 'wizard', opened, from: 'saved' };
const failure = { code: 'noAnswer', subject: '' } as const;

describe('the outer state', () => {
  test('an answer that comes after its screen was left changes nothing', () => {
    for (const action of [
      { type: 'lookedForEarlierWork', earlier },
      { type: 'foundUnfinished', earlier },
      { type: 'began', task: 'reading' },
      { type: 'progressed', progress: { rowsRead: 1, rowsInAll: 2, share: 0.5 } },
      { type: 'failed', during: 'reading', failure },
      { type: 'cleared' },
      { type: 'opened', opened, from: 'afresh' },
    ] as const) {
      expect(appReducer(wizard, action)).toBe(wizard);
    }
  });

  test('the first look does not stop a reading that began meanwhile, whether it succeeds or fails', () => {
    const reading = appReducer(initialAppState, { type: 'began', task: 'reading' });
    const looked = appReducer(reading, { type: 'lookedForEarlierWork', earlier });
    expect(looked).toMatchObject({ work: { kind: 'reading' }, earlier });
    const failed = appReducer(reading, { type: 'failed', during: 'looking', failure });
    expect(failed).toBe(reading);
  });

  test('a new attempt takes the old failure away', () => {
    const failed = appReducer(initialAppState, { type: 'failed', during: 'looking', failure });
    expect(failed).toMatchObject({ failure: { during: 'looking' }, work: { kind: 'idle' } });
    expect(appReducer(failed, { type: 'began', task: 'looking' })).toMatchObject({ failure: null });
  });
});
