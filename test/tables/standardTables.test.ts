import { halfYearPeriod } from '../../src/definitions/period';
import { sv } from '../../src/texts/sv';
import { TABLE_IDS, type TableId } from '../../src/tables/table';
import { missingFor } from '../../src/tables/standardTables';
import { ASKED_AND_ALLOTTED, budgetInput } from '../support/budgets';
import { day, participant } from '../support/participants';
import { runCase, type CaseName } from '../support/runCase';
import { printed, printedColumn, printedRow, tableIn, tableOf } from '../support/tables';
import { sheetNamed } from '../tryout/engine/workbookOf';

describe('a table that the sheet cannot give says what is missing', () => {
  test.each<[TableId, ReturnType<typeof missingFor>]>([
    ['newBySex', 'sex'],
    ['newByAge', 'age'],
    ['age', 'age'],
    ['newByReferrer', 'referrer'],
    ['newBySupportForm', 'supportForm'],
    ['supportTime', 'supportTime'],
    ['ors', 'ors'],
    ['result', null],
    ['longEnrolled', null],
    ['budget', 'budget'],
    ['budgetBases', 'budget'],
  ])('%s: %s', (id, missing) => {
    const participants = [participant({ sex: null, orsIn: 20 })];
    expect(missingFor(id, { participants, budget: null })).toBe(missing);
  });

  test('none is missing where somebody tells it', () => {
    const told = participant({
      age: 30,
      referrer: 'AF',
      supportForm: 'Sjukpenning',
      supportTime: { months: 12, capped: false },
      orsIn: 20,
      orsOut: 25,
    });
    const input = { participants: [told], budget: budgetInput(ASKED_AND_ALLOTTED) };
    expect(TABLE_IDS.map((id) => missingFor(id, input))).toEqual(TABLE_IDS.map(() => null));
  });
});

describe('throughput time', () => {
  const stay = (months: number, sex: 'man' | 'woman' = 'woman') => {
    const end = day('2018-06-15');
    return participant({ sex, start: Math.round(end - months * 30.4375), end, exit: 'work' });
  };
  const people = [stay(10), stay(10), stay(10), stay(12), stay(12, 'man'), stay(80)];
  const t = sv.tables.throughput;

  test('stands with and without those who stayed longer than the rule', () => {
    const table = tableOf('throughput', people);
    expect(printedRow(table, 'Totalt')).toEqual(['6', '22,3', '11,0', '1', '10,8', '10,0', '15,0']);
    expect(table.notes).toContain(t.outlierNote);
  });

  test('the windows say how many were left out, and from which time', () => {
    const table = tableOf('windowsWithoutOutliers', people);
    expect(printedColumn(table, t.outliers)).toEqual(['1']);
    expect(printedColumn(table, t.mean)).toEqual(['10,8']);
    expect(printedColumn(table, t.nOf.men)).toEqual(['1']);
    expect(printedColumn(tableOf('throughputWindows', people), t.mean)).toEqual(['22,3']);
  });
});

test('capped support times are told as what they are at least', () => {
  const left = (years: number, capped: boolean) =>
    participant({
      end: day('2018-06-01'),
      exit: 'work',
      supportTime: { months: 12 * years, capped },
    });
  const table = tableOf('supportTime', [left(9, true), left(4, false)]);
  expect(table.workings).toEqual(['Totalt minst 6,5 år; 1 av 2 är >9.']);
  expect(table.notes).toContain(sv.tables.supportTime.cappedNote);
  const uncapped = tableOf('supportTime', [left(9, false), left(4, false)]);
  expect(uncapped.workings).toEqual([]);
  expect(uncapped.notes).not.toContain(sv.tables.supportTime.cappedNote);
});

test('ages are those of new participants, by sex', () => {
  const people = [
    participant({ age: 20 }),
    participant({ age: 41, sex: 'man' }),
    participant({ age: 45, sex: 'man' }),
    participant({ age: 60, start: day('2016-01-01') }),
  ];
  expect(printed(tableOf('age', people))).toEqual([
    ['Män', '2', '43,0', '43,0', '41', '45'],
    ['Kvinnor', '1', '20,0', '20,0', '20', '20'],
    ['Totalt', '3', '35,3', '41,0', '20', '45'],
  ]);
});

test('the enrolled are counted when each month of the period has ended', () => {
  const people = [
    participant({ start: day('2018-07-31') }),
    participant({ start: day('2018-08-15'), end: day('2018-09-30'), exit: 'work' }),
  ];
  const table = tableOf('enrolledByMonth', people, {}, halfYearPeriod(2018, 2));
  expect(printed(table).map((row) => row.slice(0, 2))).toEqual([
    ['2018-07', '1'],
    ['2018-08', '2'],
    ['2018-09', '1'],
    ['2018-10', '1'],
    ['2018-11', '1'],
    ['2018-12', '1'],
  ]);
});

test('those enrolled longer than the chosen time are counted, and the pane says which rows they are', () => {
  const people = [
    participant({ start: day('2016-12-31'), source: { sheet: 'Blad1', row: 4, column: 0 } }),
    participant({ start: day('2015-12-31'), source: { sheet: 'Blad1', row: 7, column: 0 } }),
    participant({ start: day('2015-01-01'), end: day('2018-12-31'), exit: 'work' }),
  ];
  const table = tableOf('longEnrolled', people, { longEnrolledMonths: 24 });
  expect(printedRow(table, 'Totalt')).toEqual(['2', '1']);
  expect(table.workings).toEqual(['Bladet Blad1, rad 8: 36,0 månader']);
});

test('the sheet tells the lower bound of support times by a formula of its own', async () => {
  const { model } = await runCase('hallstahammar-2019', { tables: ['supportTime'] });
  const live = [...sheetNamed(model, 'Resultat 2019').cells.values()].filter(
    ({ formula }) => formula?.includes('Totalt minst') === true,
  );
  expect(live.map(({ value }) => value)).toEqual(['Totalt minst 5,7 år; 3 av 15 är >9.']);
});

describe('the published figures', () => {
  const tablesOf = async (name: CaseName) =>
    (await runCase(name, { tables: TABLE_IDS })).result.tables;

  test('of Kraften 2018: intake by sex, age and referrer; windows; support time', async () => {
    const tables = await tablesOf('kraften-2018');
    expect(printedColumn(tableIn(tables, 'newBySex'), 'Antal')).toEqual(['11', '18', '29']);
    expect(printedColumn(tableIn(tables, 'newByAge'), 'Antal')).toEqual(['12', '10', '7', '29']);
    const referrers = tableIn(tables, 'newByReferrer');
    for (const [label, count] of [
      ['FK', '14'],
      ['Soc', '9'],
      ['AF', '6'],
    ] as const) {
      expect(printedRow(referrers, label)[0]).toBe(count);
    }
    const windows = tableIn(tables, 'throughputWindows').rows;
    const months = (row: number, column: number) =>
      Math.round(Number(windows.at(row)?.cells[column]?.value));
    expect(windows.map(({ label }, row) => [label, months(row, 1)])).toEqual([
      ['1701-1712', 21],
      ['1707-1806', 20],
      ['1801-1812', 18],
    ]);
    expect([months(-1, 3), months(-1, 4)]).toEqual([17, 19]);
    const support = tableIn(tables, 'supportTime').rows.map(({ cells }) =>
      Math.round(Number(cells[1]?.value)),
    );
    expect(support).toEqual([47, 55, 52]);
  });

  test('of Kraften 2020: intake by sex, age and referrer; windows; support time', async () => {
    const tables = await tablesOf('kraften-2020');
    expect(printedColumn(tableIn(tables, 'newBySex'), 'Antal')).toEqual(['15', '13', '28']);
    expect(printedColumn(tableIn(tables, 'newByAge'), 'Antal')).toEqual(['11', '8', '9', '28']);
    const referrers = printedColumn(tableIn(tables, 'newByReferrer'), 'Antal');
    expect(referrers.slice(0, 4)).toEqual(['15', '8', '3', '2']);
    const windows = printedColumn(tableIn(tables, 'throughputWindows'), 'Medel');
    expect(windows).toEqual(['24,0', '28,5', '23,2', '15,6']);
    expect(printedColumn(tableIn(tables, 'supportTime'), 'Medel')).toEqual(['4,6', '2,9', '3,8']);
  });

  test('of Hallstahammar 2019: throughput, support time with its caps, ORS after medical rehab', async () => {
    const tables = await tablesOf('hallstahammar-2019');
    expect(printedRow(tableIn(tables, 'throughput'), 'Totalt')[1]).toBe('9,9');
    expect(tableIn(tables, 'supportTime').workings).toEqual([
      'Totalt minst 5,7 år; 3 av 15 är >9.',
    ]);
    expect(tableIn(tables, 'ors').workings).toContain(
      'Medicinsk rehab: 16,9 → 28,0 poäng (antal 3)',
    );
  });
});
