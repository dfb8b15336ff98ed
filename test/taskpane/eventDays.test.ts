import fc from 'fast-check';
import { activeDuring } from '../../src/measures/activeDuring';
import { newlyEnrolled } from '../../src/measures/newlyEnrolled';
import { contains } from '../../src/definitions/period';
import { eventDays, periodCounts } from '../../src/taskpane/wizard/eventDays';
import type { Participant } from '../../src/participants/participant';

function enrolled(start: number, end: number | null): Participant {
  return {
    source: { sheet: 'x', row: 0, column: 0 },
    number: null,
    sex: null,
    age: null,
    referrer: null,
    supportForm: null,
    start,
    end,
    exit: null,
    supportTime: null,
    orsIn: null,
    orsOut: null,
  };
}

test('a period counts both of its days', () => {
  const days = eventDays([enrolled(100, 200)]);
  expect(periodCounts(days, { from: 100, to: 100 })).toEqual({ started: 1, ended: 0, active: 1 });
  expect(periodCounts(days, { from: 200, to: 300 })).toEqual({ started: 0, ended: 1, active: 1 });
  expect(periodCounts(days, { from: 201, to: 300 })).toEqual({ started: 0, ended: 0, active: 0 });
});

test('nobody is counted where there is nobody', () => {
  expect(periodCounts(eventDays([]), { from: 1, to: 9 })).toEqual({
    started: 0,
    ended: 0,
    active: 0,
  });
});

test('counting by days says what the measures say', () => {
  const day = fc.integer({ min: 1, max: 30 });
  const person = fc
    .tuple(day, fc.option(fc.integer({ min: 0, max: 20 })))
    .map(([start, stayed]) => enrolled(start, stayed === null ? null : start + stayed));
  fc.assert(
    fc.property(fc.array(person), day, fc.nat({ max: 15 }), (people, from, length) => {
      const period = { from, to: from + length };
      expect(periodCounts(eventDays(people), period)).toEqual({
        started: people.filter((one) => newlyEnrolled.includes(one, period)).length,
        ended: people.filter(({ end }) => end !== null && contains(period, end)).length,
        active: people.filter((one) => activeDuring.includes(one, period)).length,
      });
    }),
  );
});
