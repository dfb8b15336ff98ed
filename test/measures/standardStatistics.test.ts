import { halfYearPeriod, yearPeriod } from '../../src/definitions/period';
import { PRESETS } from '../../src/definitions/presets';
import { isoDate } from '../../src/definitions/serial';
import { computeAge } from '../../src/measures/age';
import { changeOf } from '../../src/measures/change';
import { computeEnrolledByMonth, monthEnds } from '../../src/measures/enrolledByMonth';
import {
  computeEnrolledLongerThan,
  findEnrolledLongerThan,
} from '../../src/measures/enrolledLongerThan';
import type { Figure } from '../../src/measures/figure';
import { anyOrs, computeOrs } from '../../src/measures/ors';
import { quantile } from '../../src/measures/quantile';
import { computeThroughputWithoutOutliers } from '../../src/measures/throughputWithoutOutliers';
import type { Participant } from '../../src/participants/participant';
import { day, participant } from '../support/participants';

const period = yearPeriod(2018);
const everyoneWhoLeft = PRESETS.find(({ throughputOver }) => throughputOver === 'allExits');
if (everyoneWhoLeft === undefined) throw new Error('no such preset');
const definitions = everyoneWhoLeft;
const inputOf = (participants: readonly Participant[]) => ({ participants, period, definitions });
const values = <K extends string>(figures: Readonly<Record<K, Figure>>) =>
  Object.fromEntries(Object.entries<Figure>(figures).map(([name, { value }]) => [name, value]));
const left = (days: number, fields: Partial<Participant> = {}) =>
  participant({ start: day('2018-06-30') - days, end: day('2018-06-30'), exit: 'work', ...fields });

describe('quantiles', () => {
  test.each([
    [0, 1],
    [0.25, 1.75],
    [0.5, 2.5],
    [0.75, 3.25],
    [1, 4],
  ])('the quantile %d of 1-4 is %d, as QUARTILE.INC has it', (part, expected) => {
    expect(quantile([3, 1, 4, 2], part)).toBe(expected);
  });

  test('there is none of nothing', () => {
    expect(quantile([], 0.5)).toBeNull();
  });
});

describe('throughput without outliers', () => {
  const month = 30.4375;

  test('leaves out who stayed longer than Q3 and 1.5 times the distance between the quartiles', () => {
    const people = [100, 200, 300, 400, 1000].map((days) => left(days));
    const { all } = computeThroughputWithoutOutliers(inputOf(people));
    expect(all.outlierFence.value).toBeCloseTo((400 + 1.5 * 200) / month, 4);
    expect([all.n.value, all.outliers.value]).toEqual([4, 1]);
    expect(all.mean.value).toBeCloseTo(250 / month, 10);
    expect(all.median.value).toBeCloseTo(250 / month, 10);
  });

  test('who stayed exactly that long is no outlier', () => {
    const people = [100, 200, 300, 400, 700].map((days) => left(days));
    expect(computeThroughputWithoutOutliers(inputOf(people)).all.outliers.value).toBe(0);
  });

  test('where all stayed equally long, nobody is an outlier', () => {
    const people = [217, 217, 217, 217].map((days) => left(days));
    expect(computeThroughputWithoutOutliers(inputOf(people)).all.n.value).toBe(4);
  });

  test('the same people are outliers among women and men as in all', () => {
    const people = [...[100, 200, 300, 400].map((days) => left(days)), left(1000, { sex: 'man' })];
    const { women, men } = computeThroughputWithoutOutliers(inputOf(people));
    expect([women.outliers.value, men.outliers.value]).toEqual([0, 1]);
    expect(men.mean.value).toBeNull();
  });
});

describe('age', () => {
  const people = [
    participant({ age: 20 }),
    participant({ age: 31 }),
    participant({ age: 40, sex: 'man' }),
    participant({ age: null }),
    participant({ age: 60, start: day('2017-01-01') }),
  ];

  test('is over the new participants whose age is known', () => {
    const { all, men, unknownSex } = computeAge(inputOf(people));
    const mean = 91 / 3;
    expect(values(all)).toEqual({ n: 3, mean, median: 31, youngest: 20, oldest: 40 });
    expect(men.mean.value).toBe(40);
    expect(values(unknownSex)).toEqual({
      n: 0,
      mean: null,
      median: null,
      youngest: null,
      oldest: null,
    });
  });

  test('can be taken over everyone who was enrolled', () => {
    expect(computeAge(inputOf(people), 'activeDuring').all.oldest.value).toBe(60);
  });
});

describe('ORS', () => {
  const people = [
    left(100, { orsIn: 10, orsOut: 25 }),
    left(100, { orsIn: 3.2, orsOut: 8.2 }),
    left(100, { orsIn: 26, orsOut: 24.9, sex: 'man' }),
    left(100, { orsIn: 30, orsOut: null }),
    participant({ orsIn: 10, orsOut: 30 }),
  ];

  test('is over those who left and answered both times', () => {
    const { all, men } = computeOrs(inputOf(people));
    expect(all.n.value).toBe(3);
    expect(all.meanIn.value).toBeCloseTo(39.2 / 3, 10);
    expect(all.meanOut.value).toBeCloseTo(58.1 / 3, 10);
    expect(all.meanChange).toMatchObject({ unit: 'points' });
    expect(all.meanChange.value).toBeCloseTo(6.3, 10);
    expect(men.meanChange.value).toBeCloseTo(-1.1, 10);
  });

  test('the cutoff itself is past it, and a rise of exactly five points is reliable', () => {
    const { all } = computeOrs(inputOf(people));
    expect(all.pastCutoff).toMatchObject({ numerator: 1, denominator: 3 });
    expect(all.improved).toMatchObject({ numerator: 2, denominator: 3 });
  });

  test('is there where anybody answered both times', () => {
    expect(anyOrs(people)).toBe(true);
    expect(anyOrs([left(100, { orsIn: 10 }), left(100, { orsOut: 10 })])).toBe(false);
  });
});

describe('enrolled by month', () => {
  test('is counted when each month has ended', () => {
    const people = [
      participant({ start: day('2018-01-31') }),
      participant({ start: day('2018-02-01'), end: day('2018-02-28'), exit: 'work' }),
      participant({ start: day('2017-02-01'), end: day('2018-03-01'), exit: 'work' }),
    ];
    const months = computeEnrolledByMonth({
      ...inputOf(people),
      period: halfYearPeriod(2018, 1),
    });
    expect(months.map(({ all }) => all.value)).toEqual([2, 2, 1, 1, 1, 1]);
  });

  test('the months are those of the calendar; the last ends with the period', () => {
    const ends = monthEnds({ from: day('2019-11-15'), to: day('2020-03-10') });
    expect(ends.map(isoDate)).toEqual([
      '2019-11-30',
      '2019-12-31',
      '2020-01-31',
      '2020-02-29',
      '2020-03-10',
    ]);
  });
});

describe('enrolled longer than a year', () => {
  const at = (row: number) => ({ sheet: 'Deltagare', row, column: 0 });
  const people = [
    participant({ start: day('2017-12-30'), source: at(1) }),
    participant({ start: day('2017-12-31'), source: at(2) }),
    participant({ start: day('2016-01-01'), source: at(3) }),
    participant({ start: day('2016-01-01'), end: day('2018-12-31'), exit: 'work', source: at(4) }),
    participant({ start: day('2016-01-01'), end: day('2019-01-01'), exit: 'work', source: at(5) }),
  ];

  test('are listed by their rows, the longest first', () => {
    const found = findEnrolledLongerThan(people, 12, day('2018-12-31'));
    expect(found.map(({ source }) => source.row)).toEqual([3, 5, 1]);
    expect(found[2]?.months).toBeCloseTo(366 / 30.4375, 10);
  });

  test('sixteen months are 487 days: who has just been there so long is not yet longer', () => {
    const since = (days: number) => inputOf([participant({ start: period.to - days })]);
    expect(computeEnrolledLongerThan(since(487), 16).all.value).toBe(0);
    expect(computeEnrolledLongerThan(since(488), 16).all.value).toBe(1);
  });

  test('are as many as are listed', () => {
    expect(computeEnrolledLongerThan(inputOf(people), 12).all.value).toBe(3);
  });
});

describe('the change since the period before', () => {
  test.each([
    [29, 20, 9, 0.45],
    [5, 10, -5, -0.5],
    [5, 9, -4, null],
    [5, 0, 5, null],
    [null, 10, null, null],
  ])('from %s after %s is %s, relatively %s', (current, previous, difference, relative) => {
    expect(changeOf(current, previous)).toEqual({ difference, relative });
  });
});
