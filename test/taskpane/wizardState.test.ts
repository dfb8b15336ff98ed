import type { OpenedWorkbook } from '../../src/excel/workbookAccess';
import { NOTHING_CHOSEN } from './fakeAccess';
import {
  beginWizard,
  wizardReducer,
  type WizardState,
} from '../../src/taskpane/wizard/wizardState';

const opened: OpenedWorkbook = {
  name: '',
  sheets: [],
  otherTexts: [],
  blocks: [],
  budgets: [],
  proposal: { chosen: [], reason: null },
  saved: null,
  savedUnreadable: false,
  ignored: [],
  unfinished: null,
  empty: false,
  definitions: NOTHING_CHOSEN,
};
const failure = { code: 'noAnswer', subject: '' } as const;

function at(step: 'source' | 'columns' | 'review'): WizardState {
  return wizardReducer(beginWizard({ opened, from: 'afresh' }), { type: 'wentTo', step });
}

describe('the wizard’s state', () => {
  test('a failed jump does not say that the insertion is over', () => {
    const inserting = wizardReducer(at('review'), { type: 'began', task: 'inserting' });
    const failed = wizardReducer(inserting, { type: 'failed', during: 'goingTo', failure });
    expect(failed.at).toMatchObject({ busy: 'inserting', failure: { during: 'goingTo' } });
  });

  test('a failed insertion can be begun again, and the failure is gone while it runs', () => {
    const failed = wizardReducer(at('review'), { type: 'failed', during: 'inserting', failure });
    expect(failed.at).toMatchObject({ busy: null, failure: { during: 'inserting' } });
    const again = wizardReducer(failed, { type: 'began', task: 'inserting' });
    expect(again.at).toMatchObject({ busy: 'inserting', failure: null });
  });

  test('a rereading that comes when the step was left changes the workbook but not the step', () => {
    const reread = wizardReducer(at('columns'), { type: 'reread', opened: { ...opened } });
    expect(reread.at).toEqual({ step: 'columns' });
    expect(
      wizardReducer(at('columns'), { type: 'failed', during: 'rereading', failure }).at,
    ).toEqual({ step: 'columns' });
  });

  test('going back and forth loses no choice', () => {
    const chosen = wizardReducer(at('columns'), {
      type: 'choseOutcome',
      word: 'Kvarnen',
      outcome: 'work',
    });
    const there = wizardReducer(chosen, { type: 'wentTo', step: 'source' });
    expect(there.draft).toEqual(chosen.draft);
  });
});
