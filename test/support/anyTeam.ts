import fc from 'fast-check';
import { EXIT_CATEGORIES } from '../../src/definitions/outcome';
import type { Participant } from '../../src/participants/participant';
import { day, participant } from './participants';

/** Somebody of a team: most of what a list can tell of them is told. */
const anyMember: fc.Arbitrary<Participant> = fc
  .record({
    sex: fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom('woman', 'man') },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    age: fc.option(fc.integer({ min: 18, max: 64 }), { freq: 12 }),
    referrer: fc.constantFrom('AF', 'FK', 'SOC', 'AF', 'FK', null),
    supportForm: fc.constantFrom('sjukpenning', 'försörjningsstöd', 'a-kassa', null),
    start: fc.integer({ min: day('2016-01-01'), max: day('2019-06-30') }),
    length: fc.option(fc.integer({ min: 20, max: 700 }), { freq: 4 }),
    exit: fc.constantFrom(...EXIT_CATEGORIES, 'work', 'work', 'work', 'studies', 'otherRehab'),
    support: fc.option(fc.nat(108), { freq: 6 }),
    ors: fc.option(fc.tuple(fc.nat(400), fc.nat(400)), { freq: 4 }),
  })
  .map(({ length, exit, support, ors, start, ...told }) =>
    participant({
      ...told,
      start,
      end: length === null ? null : start + length,
      exit: length === null ? null : exit,
      supportTime: support === null ? null : { months: support, capped: support > 90 },
      orsIn: ors === null ? null : ors[0] / 10,
      orsOut: ors === null ? null : ors[1] / 10,
    }),
  );

/** A team's list of 5 people or more, small and large ones as often. */
export function anyTeam(most: number): fc.Arbitrary<readonly Participant[]> {
  return fc
    .integer({ min: 5, max: most })
    .chain((size) => fc.array(anyMember, { minLength: size, maxLength: size }));
}
