import { parseChoices } from '../../../src/excel/settings/choicesSchema';
import { DEFAULT_TABLE_CHOICE } from '../../../src/tables/tableChoice';
import { participant } from '../../support/participants';
import { reportPlan } from '../../support/reportPlan';

describe('saved choices', () => {
  const { choices } = reportPlan([participant()]);

  test('come back as they were saved', () => {
    const wanted = { ...choices, tableChoice: { ...choices.tableChoice, charts: false } };
    expect(parseChoices(structuredClone(wanted))).toEqual(wanted);
  });

  test('of before there were charts can be read, and give charts', () => {
    const { charts: _charts, ...tableChoice } = DEFAULT_TABLE_CHOICE;
    const saved = { ...choices, tableChoice: { ...tableChoice, compare: true } };
    expect(parseChoices(saved)?.tableChoice).toEqual({
      ...DEFAULT_TABLE_CHOICE,
      compare: true,
      charts: true,
    });
  });
});
