import fc from 'fast-check';
import { PRESETS } from '../../src/definitions/presets';
import { yearPeriod } from '../../src/definitions/period';
import { activeDuring } from '../../src/measures/activeDuring';
import { computeCount, type CountMeasure } from '../../src/measures/countMeasure';
import { computeFigures } from '../../src/measures/computeFigures';
import { enrolledAtEnd } from '../../src/measures/enrolledAtEnd';
import { enrolledAtStart } from '../../src/measures/enrolledAtStart';
import { computeExitReadings, dropouts, exits } from '../../src/measures/exits';
import { newlyEnrolled } from '../../src/measures/newlyEnrolled';
import { computeResultRate } from '../../src/measures/resultRate';
import { computeSupportTime } from '../../src/measures/supportTime';
import { computeThroughputTime } from '../../src/measures/throughputTime';
import type { Participant } from '../../src/participants/participant';
import { anyParticipant, day, participant } from '../support/participants';

const period = yearPeriod(2018);
const preset = (id: string) => {
  const found = PRESETS.find((p) => p.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const beside = preset('sodra-dalarna');
const within = preset('norra-vastmanland');
const count = (measure: CountMeasure, participants: Participant[], definitions = beside) =>
  computeCount(measure, { participants, period, definitions }).all.value;
const left = (end: string, exit: Participant['exit'], fields: Partial<Participant> = {}) =>
  participant({ start: day('2017-01-01'), end: day(end), exit, ...fields });

describe('both days of a period belong to it', () => {
  test.each([
    ['starts the day before', participant({ start: day('2017-12-31') }), [1, 0, 0, 1, 1]],
    ['starts on the first day', participant({ start: day('2018-01-01') }), [0, 1, 0, 1, 1]],
    ['starts on the last day', participant({ start: day('2018-12-31') }), [0, 1, 0, 1, 1]],
    ['starts the day after', participant({ start: day('2019-01-01') }), [0, 0, 0, 0, 0]],
    ['ended the day before', left('2017-12-31', 'work'), [0, 0, 0, 0, 0]],
    ['ended on the first day', left('2018-01-01', 'work'), [1, 0, 1, 1, 0]],
    ['ended on the last day', left('2018-12-31', 'work'), [1, 0, 1, 1, 0]],
    ['ended the day after', left('2019-01-01', 'work'), [1, 0, 0, 1, 1]],
  ])('%s', (_, person, expected) => {
    const measures = [enrolledAtStart, newlyEnrolled, exits, activeDuring, enrolledAtEnd];
    expect(measures.map((measure) => count(measure, [person]))).toEqual(expected);
  });
});

describe('dropouts', () => {
  const people = [left('2018-03-01', 'dropout'), left('2018-03-01', 'work')];

  test('stand beside the exits where the set says so', () => {
    expect(count(exits, people, beside)).toBe(1);
    expect(count(dropouts, people, beside)).toBe(1);
  });

  test('are among the exits, and in the base, where the set says so', () => {
    expect(count(exits, people, within)).toBe(2);
    expect(
      computeResultRate({ participants: people, period, definitions: within }).all,
    ).toMatchObject({ numerator: 1, denominator: 2, value: 0.5 });
  });

  test('both readings are given, the set’s own first', () => {
    const [own, other] = computeExitReadings({ participants: people, period, definitions: beside });
    expect([own.all.value, other.all.value]).toEqual([1, 2]);
  });
});

describe('result rate', () => {
  test('transferred people are neither success nor failure', () => {
    const people = [
      left('2018-03-01', 'work'),
      left('2018-03-01', 'moved'),
      left('2018-03-01', 'transferred'),
    ];
    const input = { participants: people, period, definitions: beside };
    expect(computeResultRate(input).all).toMatchObject({ numerator: 1, denominator: 2 });
    expect(computeResultRate(input, 'withTransferred').all).toMatchObject({
      numerator: 2,
      denominator: 3,
    });
  });

  test('an exit without a known outcome is in the base, and no success', () => {
    const input = { participants: [left('2018-03-01', 'unknown')], period, definitions: beside };
    expect(computeResultRate(input).all).toMatchObject({ numerator: 0, denominator: 1, value: 0 });
  });

  test('over nobody there is no rate', () => {
    const input = { participants: [participant()], period, definitions: beside };
    expect(computeResultRate(input).all.value).toBeNull();
  });
});

describe('times', () => {
  const people = [
    left('2018-01-01', 'work', { supportTime: { months: 24, capped: false } }),
    left('2018-07-01', 'studies', { sex: 'man', supportTime: { months: 108, capped: true } }),
    left('2018-07-01', 'deceased', { supportTime: { months: 12, capped: false } }),
    left('2018-07-01', 'work'),
  ];

  test('throughput is days / 30.4375, over the positive exits or over everyone', () => {
    const positive = computeThroughputTime({ participants: people, period, definitions: beside });
    expect(positive.all.n.value).toBe(3);
    expect(positive.men.mean.value).toBeCloseTo(546 / 30.4375, 10);
    expect(positive.women.median.value).toBeCloseTo((365 + 546) / 2 / 30.4375, 10);
    const all = computeThroughputTime({ participants: people, period, definitions: within });
    expect(all.all.n.value).toBe(4);
  });

  test('support time is over those whose time is known, capped ones counted', () => {
    const figures = computeSupportTime(
      { participants: people, period, definitions: beside },
      'years',
    );
    expect(figures.all.n.value).toBe(2);
    expect(figures.all.mean.value).toBe(5.5);
    expect(figures.all.capped.value).toBe(1);
    expect(figures.women.capped.value).toBe(0);
  });

  test('over nobody a time is null, never 0', () => {
    const input = { participants: [], period, definitions: beside };
    expect(computeThroughputTime(input).all.mean.value).toBeNull();
    expect(computeSupportTime(input, 'months').all.median.value).toBeNull();
  });
});

describe('for any participants', () => {
  const people = fc.array(anyParticipant, { maxLength: 60 });
  const set = fc.constantFrom(...PRESETS);

  test('in + new − exits (− dropouts where they stand beside) = out', () => {
    fc.assert(
      fc.property(people, set, (participants, definitions) => {
        const input = { participants, period, definitions };
        const value = (measure: CountMeasure) => computeCount(measure, input).all.value ?? NaN;
        const outside = definitions.dropouts === 'beside' ? value(dropouts) : 0;
        expect(value(enrolledAtStart) + value(newlyEnrolled) - value(exits) - outside).toBe(
          value(enrolledAtEnd),
        );
      }),
    );
  });

  test('women + men + unknown = all, and no figure is NaN', () => {
    fc.assert(
      fc.property(people, set, (participants, definitions) => {
        const figures = computeFigures(
          { participants, period, definitions },
          [period],
          'months',
          12,
        );
        for (const figure of figures) expect(figure.value).not.toBeNaN();
        const counts = figures.filter(
          (f) => f.unit === undefined && f.denominator === undefined && f.value !== null,
        );
        const sum = (group: string) =>
          counts.filter((f) => f.group === group).reduce((n, f) => n + (f.value ?? 0), 0);
        expect(sum('women') + sum('men') + sum('unknownSex')).toBe(sum('all'));
      }),
    );
  });
});
