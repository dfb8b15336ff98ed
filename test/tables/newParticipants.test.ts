import { participant, day } from '../support/participants';
import { printed, printedColumn, tableIn, tableOf } from '../support/tables';
import { reportPlan } from '../support/reportPlan';

const { definitions } = reportPlan([]).choices;
const earlier = { start: day('2015-03-01') };

describe('new participants by age', () => {
  test('have a count, a share, and a column for each sex', () => {
    const people = [
      participant({ age: 18 }),
      participant({ age: 30, sex: 'man' }),
      participant({ age: 46 }),
      participant({ ...earlier, age: 50 }),
    ];
    const table = tableOf('newByAge', people);
    expect(table.columns).toEqual(['Antal', 'Andel', 'Män', 'Kvinnor']);
    expect(printed(table)).toEqual([
      ['18–30 år', '2', '67\u00a0%', '1', '1'],
      ['31–45 år', '0', '0\u00a0%', '0', '0'],
      ['46–64 år', '1', '33\u00a0%', '0', '1'],
      ['Totalt', '3', '100\u00a0%', '1', '2'],
    ]);
  });

  test('stand in the bands of the definitions', () => {
    const ageBands = [
      { from: null, to: 29 },
      { from: 30, to: null },
    ];
    const { tables } = reportPlan([participant({ age: 18 }), participant({ age: 66 })], {
      ...definitions,
      ageBands,
    });
    expect(printed(tableIn(tables, 'newByAge')).map(([label, count]) => [label, count])).toEqual([
      ['–29 år', '1'],
      ['30– år', '1'],
      ['Totalt', '2'],
    ]);
  });

  test('have rows for other and unknown ages only where the sheet has anybody of them', () => {
    const people = [participant({ age: 20 }), participant({ ...earlier, age: 66 })];
    expect(printedColumn(tableOf('newByAge', people), 'Antal')).toEqual(['1', '0', '0', '0', '1']);
    const unknown = [participant({ age: 20 }), participant()];
    expect(printed(tableOf('newByAge', unknown)).map(([label]) => label)).toEqual([
      '18–30 år',
      '31–45 år',
      '46–64 år',
      'Uppgift saknas',
      'Totalt',
    ]);
  });

  test('over nobody have no shares', () => {
    const table = tableOf('newByAge', [participant({ ...earlier, age: 20 })]);
    expect(printedColumn(table, 'Andel')).toEqual(['–', '–', '–', '–']);
  });
});

describe('new participants by referrer', () => {
  const people = [
    participant({ referrer: 'AF' }),
    participant({ referrer: 'Af' }),
    participant({ referrer: 'FK', sex: null }),
    participant({ ...earlier, referrer: 'Psykiatrin' }),
  ];

  test('have the rows of the whole sheet, so that they stay the same from report to report', () => {
    const table = tableOf('newByReferrer', people);
    expect(printed(table)).toEqual([
      ['AF', '2', '67\u00a0%', '0', '2', '0'],
      ['FK', '1', '33\u00a0%', '0', '0', '1'],
      ['Psykiatrin', '0', '0\u00a0%', '0', '0', '0'],
      ['Totalt', '3', '100\u00a0%', '0', '2', '1'],
    ]);
  });

  test('more than twelve referrers have a row for the others', () => {
    const many = Array.from({ length: 14 }, (_, i) =>
      participant({ referrer: `Vårdcentral ${i}` }),
    );
    const rows = printed(tableOf('newByReferrer', many));
    expect(rows.map(([label]) => label).slice(-2)).toEqual(['Övriga', 'Totalt']);
    expect(rows.at(-2)?.[1]).toBe('2');
  });
});

test('new participants by sex add up, and their shares to 100', () => {
  const people = [participant({ sex: 'man' }), participant({ sex: 'man' }), participant()];
  expect(printed(tableOf('newBySex', people))).toEqual([
    ['Män', '2', '67\u00a0%'],
    ['Kvinnor', '1', '33\u00a0%'],
    ['Totalt', '3', '100\u00a0%'],
  ]);
});
