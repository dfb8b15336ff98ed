import { parseChoices } from '../../../src/excel/settings/choicesSchema';
import { DEFAULT_AGE_BANDS } from '../../../src/definitions/ageBands';
import { DEFAULT_TABLE_CHOICE } from '../../../src/tables/tableChoice';
import { participant } from '../../support/participants';
import { reportPlan } from '../../support/reportPlan';

describe('saved choices', () => {
  const { choices } = reportPlan([participant()]);

  test('come back with the tables and charts that were chosen', () => {
    const wanted = { ...choices, tableChoice: { ...choices.tableChoice, charts: false } };
    expect(parseChoices(wanted)?.tableChoice).toEqual(wanted.tableChoice);
  });

  test('come back with the bands of their definitions, and of before there were any with the usual', () => {
    const ageBands = [{ from: 16, to: null }];
    const earlier = { ...choices.definitions, ageBands: undefined };
    const bandsOf = (definitions: unknown) =>
      parseChoices({ ...choices, definitions })?.definitions.ageBands;
    expect(bandsOf({ ...choices.definitions, ageBands })).toEqual(ageBands);
    expect(bandsOf(earlier)).toEqual(DEFAULT_AGE_BANDS);
  });

  test('of before there were charts can be read, and give charts', () => {
    const { tables, longEnrolledMonths } = DEFAULT_TABLE_CHOICE;
    const saved = { ...choices, tableChoice: { tables, longEnrolledMonths, compare: true } };
    expect(parseChoices(saved)?.tableChoice).toEqual({
      ...DEFAULT_TABLE_CHOICE,
      compare: true,
      charts: true,
    });
  });
});
