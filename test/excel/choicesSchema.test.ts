import { parseChoices } from '../../src/excel/settings/choicesSchema';
import { DEFAULT_TABLE_CHOICE } from '../../src/tables/tableChoice';
import { participant } from '../support/participants';
import { EVERYTHING, reportPlan } from '../support/reportPlan';

const { choices } = reportPlan([participant()], undefined, undefined, EVERYTHING);

test('the saved choice of tables is read as it was written', () => {
  expect(parseChoices(JSON.parse(JSON.stringify(choices)))?.tableChoice).toEqual(EVERYTHING);
});

test('a workbook saved before tables could be chosen has those that most reports print', () => {
  const { tableChoice, ...earlier } = choices;
  expect(tableChoice).not.toEqual(DEFAULT_TABLE_CHOICE);
  expect(parseChoices(earlier)).toMatchObject({
    blockIds: choices.blockIds,
    period: choices.period,
    tableChoice: DEFAULT_TABLE_CHOICE,
  });
});

test('a table of a later version is passed over, and the rest kept', () => {
  const later = { ...choices, tableChoice: { ...EVERYTHING, tables: ['ors', 'moonPhase', 'age'] } };
  expect(parseChoices(later)?.tableChoice.tables).toEqual(['age', 'ors']);
});
