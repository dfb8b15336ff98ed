import { isoDate } from '../../src/definitions/serial';
import type { Figure, Group, MeasureId } from '../../src/measures/figure';
import { columnLetters } from '../../src/cells/cell';
import { reportJson, type RunResult } from '../../src/headless/reportJson';
import { DEFAULT_TABLE_CHOICE } from '../../src/tables/tableChoice';
import { sv } from '../../src/texts/sv';
import { CASES, runCase, type CaseName } from '../support/runCase';

const results = new Map<CaseName, RunResult>();

beforeAll(async () => {
  for (const name of CASES) results.set(name, (await runCase(name)).result);
}, 60_000);

function resultOf(name: CaseName): RunResult {
  const result = results.get(name);
  if (result === undefined) throw new Error(name);
  return result;
}

function row(name: CaseName, label: string): readonly (number | string)[] {
  const table = resultOf(name).tables.find(({ id }) => id === 'result');
  return table?.rows.find((r) => r.label === label)?.cells.map(({ value }) => value) ?? [];
}

function figure(
  name: CaseName,
  measure: MeasureId,
  group: Group,
  more: Partial<Figure> & { readonly from?: string } = {},
): Figure {
  const { from, ...fields } = more;
  const found = resultOf(name).figures.find(
    (f) =>
      f.measure === measure &&
      f.group === group &&
      (from === undefined || isoDate(f.period.from) === from) &&
      Object.entries(fields).every(([key, value]) =>
        Object.entries(f).some(([k, v]) => k === key && v === value),
      ),
  );
  if (found === undefined) throw new Error(`${name}: no ${measure} for ${group}`);
  return found;
}

const printed = (value: number | null, decimals: number): string => value?.toFixed(decimals) ?? '–';

describe('columns are recognised without correction', () => {
  test.each<[CaseName, Record<string, string>]>([
    [
      'kraften-2018',
      {
        number: 'A',
        start: 'B',
        end: 'C',
        sex: 'D',
        birthYear: 'E',
        referrer: 'F',
        supportForm: 'G',
        outcome: 'H',
        supportTime: 'I',
      },
    ],
    [
      'kraften-2020',
      {
        number: 'A',
        start: 'B',
        end: 'C',
        sex: 'D',
        age: 'E',
        referrer: 'F',
        outcome: 'G',
        supportTime: 'H',
      },
    ],
    [
      'hallstahammar-2019',
      {
        number: 'A',
        start: 'B',
        end: 'C',
        sex: 'D',
        age: 'E',
        referrer: 'F',
        outcome: 'G',
        supportTime: 'H',
        orsIn: 'I',
        orsOut: 'J',
      },
    ],
  ])('%s', (name, expected) => {
    const columns = resultOf(name).blocks.flatMap((block) => block.columns);
    const mapping = columns.flatMap(({ meaning, column }) =>
      meaning === null ? [] : [[meaning, columnLetters(column)]],
    );
    expect(Object.fromEntries(mapping)).toEqual(expected);
  });
});

describe('Kraften 2018', () => {
  // start, new, exits, dropouts, work, studies, other rehab, sickness compensation, parental leave, other, end
  test('every published cell of the result table', () => {
    expect(row('kraften-2018', 'Män')).toEqual([17, 11, 14, 1, 4, 0, '1+6', 1, 0, 2, 13]);
    expect(row('kraften-2018', 'Kvinnor')).toEqual([23, 18, 19, 0, 3, 0, '4+8', 1, 0, 3, 22]);
    expect(row('kraften-2018', 'Totalt')).toEqual([40, 29, 33, 1, 7, 0, 19, 2, 0, 5, 35]);
  });

  test('both readings of the exits: 33 without the dropout as in the total row, 15 and 19 with it as in the sex rows', () => {
    const reading = (group: Group, r: Figure['reading'] & string) =>
      figure('kraften-2018', 'exits', group, { reading: r }).value;
    expect(reading('all', 'dropoutsBeside')).toBe(33);
    expect(reading('men', 'dropoutsWithin')).toBe(15);
    expect(reading('women', 'dropoutsWithin')).toBe(19);
    expect(reading('all', 'dropoutsWithin')).toBe(34);
  });

  test('79 % with the transferred people, 63 % without', () => {
    const rate = (reading: Figure['reading'] & string) =>
      printed(figure('kraften-2018', 'resultRate', 'all', { reading }).value, 2);
    expect(rate('withTransferred')).toBe('0.79');
    expect(rate('withoutTransferred')).toBe('0.63');
  });

  test.each<[string, Group, string]>([
    ['2017-01-01', 'all', '21'],
    ['2017-07-01', 'all', '20'],
    ['2018-01-01', 'all', '18'],
    ['2018-01-01', 'men', '17'],
    ['2018-01-01', 'women', '19'],
  ])('throughput of the window from %s, %s: %s months', (from, group, months) => {
    const { value } = figure('kraften-2018', 'throughputTime', group, { from, statistic: 'mean' });
    expect(printed(value, 0)).toBe(months);
  });

  test.each<[Group, string]>([
    ['all', '52'],
    ['men', '47'],
    ['women', '55'],
  ])('support time before start, %s: %s months', (group, months) => {
    const found = figure('kraften-2018', 'supportTime', group, { statistic: 'mean' });
    expect([printed(found.value, 0), found.unit]).toEqual([months, 'months']);
  });
});

describe('the tables that are asked for', () => {
  const idsOf = async (name: CaseName, options: Parameters<typeof runCase>[1]) =>
    (await runCase(name, options)).result.tables.map(({ id }) => id);

  test('are those that most reports print, where nothing else is said', () => {
    expect(resultOf('kraften-2018').tables.map(({ id }) => id)).toEqual(
      DEFAULT_TABLE_CHOICE.tables.filter((id) => id !== 'budgetBases' && id !== 'budgetPartYear'),
    );
  });

  test('come in the order of reports', async () => {
    expect(await idsOf('kraften-2018', { tables: ['age', 'result'] })).toEqual(['result', 'age']);
  });

  test('and that the sheet cannot give are named with what is missing', async () => {
    const { result } = await runCase('kraften-2018', { tables: ['result', 'ors'] });
    expect(reportJson(result, sv)).toMatchObject({
      tables: [{ id: 'result' }],
      impossibleTables: [{ id: 'ors', message: sv.tables.choosing.missing.ors }],
    });
  });

  test('are refused where the sheet can give none of them', async () => {
    await expect(runCase('kraften-2018', { tables: ['ors'] })).rejects.toMatchObject({
      code: 'noTables',
      message: expect.stringContaining(sv.tables.choosing.missing.ors),
    });
  });
});

describe('new participants of Kraften 2018', () => {
  test.each<[Partial<Figure>, number]>([
    [{ measure: 'byReferrer', category: 'FK' }, 14],
    [{ measure: 'byReferrer', category: 'Soc' }, 9],
    [{ measure: 'byReferrer', category: 'AF' }, 6],
  ])('are figures: %j', ({ measure = 'byReferrer', ...more }, count) => {
    expect(figure('kraften-2018', measure, 'all', more).value).toBe(count);
  });
});

describe('Kraften 2020', () => {
  test('every published cell of the result table', () => {
    expect(row('kraften-2020', 'Totalt')).toEqual([34, 28, 25, 5, 5, 3, 6, 3, 1, 7, 32]);
  });

  test('14 of 25 = 56 %', () => {
    expect(figure('kraften-2020', 'resultRate', 'all')).toMatchObject({
      numerator: 14,
      denominator: 25,
      value: 0.56,
    });
  });

  test.each([
    ['2018-07-01', 0, '24'],
    ['2019-01-01', 1, '28.5'],
    ['2019-07-01', 2, '23.22'],
    ['2020-01-01', 1, '15.6'],
  ])('throughput of the window from %s', (from, decimals, months) => {
    const { value } = figure('kraften-2020', 'throughputTime', 'all', { from, statistic: 'mean' });
    expect(printed(value, decimals)).toBe(months);
  });

  test.each<[Group, string]>([
    ['all', '3.8'],
    ['men', '4.6'],
    ['women', '2.9'],
  ])('support time before start, %s: %s years', (group, years) => {
    const found = figure('kraften-2020', 'supportTime', group, { statistic: 'mean' });
    expect([printed(found.value, 1), found.unit]).toEqual([years, 'years']);
  });
});

describe('Hallstahammar 2019', () => {
  // active, exits, dropouts, medical rehab, work, studies, AF, rehab by the municipality
  test('every published cell of the result table', () => {
    expect(row('hallstahammar-2019', 'Totalt')).toEqual([29, 15, 1, 3, 3, 0, 4, 4]);
    expect(row('hallstahammar-2019', 'Kvinnor')[0]).toBe(18);
    expect(row('hallstahammar-2019', 'Män')[0]).toBe(10);
  });

  test('11 of 15 = 73.3 %, dropouts in the base', () => {
    const rate = figure('hallstahammar-2019', 'resultRate', 'all');
    expect([rate.numerator, rate.denominator, printed(rate.value, 3)]).toEqual([11, 15, '0.733']);
  });

  test('ORS from 16.9 to 28 for those who left to medical rehab', () => {
    const ors = (statistic: Figure['statistic'] & string) =>
      figure('hallstahammar-2019', 'ors', 'all', { outcome: 'medicalRehab', statistic });
    expect(printed(ors('meanIn').value, 1)).toBe('16.9');
    expect(printed(ors('meanOut').value, 1)).toBe('28.0');
    expect([printed(ors('meanChange').value, 1), ors('meanChange').unit]).toEqual([
      '11.1',
      'points',
    ]);
  });

  test('throughput 9.9 months over everyone who left', () => {
    const { value } = figure('hallstahammar-2019', 'throughputTime', 'all', { statistic: 'mean' });
    expect(printed(value, 1)).toBe('9.9');
  });

  test('5.7 years in support, 3 of the 15 values capped', () => {
    const found = figure('hallstahammar-2019', 'supportTime', 'all', { statistic: 'mean' });
    expect([printed(found.value, 1), found.unit]).toEqual(['5.7', 'years']);
    expect(figure('hallstahammar-2019', 'supportTime', 'all', { statistic: 'capped' }).value).toBe(
      3,
    );
  });

  test('the person without a sex is said to be one, and counts in the total', () => {
    expect(resultOf('hallstahammar-2019').problems).toContainEqual(
      expect.objectContaining({ code: 'sexMissing', rowCounts: true }),
    );
  });
});
