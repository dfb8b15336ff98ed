import fc from 'fast-check';
import { EXIT_CATEGORIES } from '../../src/definitions/outcome';
import { toSerial } from '../../src/definitions/serial';
import type { Participant } from '../../src/participants/participant';
import type { Reading } from '../../src/participants/reading';

/** The serial of an ISO date. */
export function day(iso: string): number {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  const serial = toSerial({ year, month, day: date });
  if (serial === null) throw new Error(`no such day: ${iso}`);
  return serial;
}

/** A woman enrolled since 2018, with the fields given. */
export function participant(fields: Partial<Participant> = {}): Participant {
  return {
    source: { sheet: 'Deltagare', row: 1, column: 0 },
    number: null,
    sex: 'woman',
    age: null,
    referrer: null,
    supportForm: null,
    start: day('2018-01-01'),
    end: null,
    exit: null,
    supportTime: null,
    orsIn: null,
    orsOut: null,
    ...fields,
  };
}

const EARLIEST = day('2016-01-01');
const LATEST = day('2020-12-31');
const text = fc.constantFrom(null, 'AF', 'FK', '=1+1', '+46', '2018-03-02', "it's");

/** Anybody: enrolled or not, with or without each field, days on the borders of periods as often as others. */
export const anyParticipant: fc.Arbitrary<Participant> = fc
  .record({
    row: fc.nat(500),
    sex: fc.constantFrom('woman', 'man', null),
    age: fc.option(fc.integer({ min: 16, max: 70 })),
    referrer: text,
    supportForm: text,
    start: fc.oneof(
      fc.integer({ min: EARLIEST, max: LATEST }),
      fc.constantFrom(day('2018-01-01'), day('2018-12-31'), day('2017-12-31'), day('2019-01-01')),
    ),
    length: fc.option(fc.nat(1500)),
    exit: fc.constantFrom(...EXIT_CATEGORIES),
    support: fc.option(fc.record({ months: fc.nat(240), capped: fc.boolean() })),
  })
  .map(({ row, length, exit, support, start, ...fields }) =>
    participant({
      ...fields,
      source: { sheet: 'Deltagare', row, column: 0 },
      start,
      end: length === null ? null : start + length,
      exit: length === null ? null : exit,
      supportTime: support,
    }),
  );

/** A reading of these participants, without problems. */
export function readingOf(
  participants: readonly Participant[],
  uncounted: Reading['uncounted'] = [],
): Reading {
  return {
    participants,
    uncounted,
    problems: [],
    words: [],
    rowCount: participants.length + uncounted.length,
    supportUnit: participants.some((p) => p.supportTime !== null) ? 'months' : null,
  };
}
