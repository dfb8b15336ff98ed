import fc from 'fast-check';
import { bandOf, DEFAULT_AGE_BANDS, type AgeBand } from '../../src/definitions/ageBands';
import { divisionMistake, MOST_BANDS, youngestFirst } from '../../src/definitions/ageDivision';

const band = (from: number | null, to: number | null): AgeBand => ({ from, to });

const anyBand: fc.Arbitrary<AgeBand> = fc
  .tuple(fc.nat(12), fc.nat(12), fc.constantFrom('both', 'from', 'to'))
  .map(([a, b, limits]) => ({
    from: limits === 'to' ? null : Math.min(a, b),
    to: limits === 'from' ? null : Math.max(a, b),
  }));

describe('bands that are to divide the ages', () => {
  test('do so as they ship', () => {
    expect(divisionMistake(DEFAULT_AGE_BANDS)).toBeNull();
  });

  test('may be open at both ends, and come in any order', () => {
    expect(divisionMistake([band(65, null), band(null, 17), band(18, 64)])).toBeNull();
  });

  test('must not share an age', () => {
    expect(divisionMistake([band(30, 45), band(18, 30)])).toEqual({
      kind: 'overlap',
      first: band(18, 30),
      second: band(30, 45),
    });
  });

  test('must not leave an age out between them', () => {
    expect(divisionMistake([band(18, 30), band(32, 45)])).toEqual({
      kind: 'gap',
      first: band(18, 30),
      second: band(32, 45),
    });
  });

  test('are some, and not too many', () => {
    const years = Array.from({ length: MOST_BANDS + 1 }, (_, i) => band(20 + i, 20 + i));
    expect(divisionMistake([])).toEqual({ kind: 'none' });
    expect(divisionMistake(years)).toEqual({ kind: 'tooMany' });
    expect(divisionMistake(years.slice(1))).toBeNull();
  });

  test('put every age between the youngest and the oldest in one band, exactly where they have no mistake', () => {
    fc.assert(
      fc.property(fc.array(anyBand, { minLength: 1, maxLength: 5 }), (bands) => {
        const bandsOf = (age: number) => bands.filter((one) => bandOf(age, [one]) !== null).length;
        const ages = Array.from({ length: 30 }, (_, age) => age).filter(
          (age) =>
            bands.some(({ from }) => age >= (from ?? 0)) &&
            bands.some(({ to }) => age <= (to ?? Infinity)),
        );
        expect(divisionMistake(bands) === null).toBe(ages.every((age) => bandsOf(age) === 1));
      }),
    );
  });
});

test('the youngest come first', () => {
  expect(youngestFirst([band(46, null), band(null, 17), band(18, 45)])).toEqual([
    band(null, 17),
    band(18, 45),
    band(46, null),
  ]);
});
