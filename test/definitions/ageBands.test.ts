import fc from 'fast-check';
import { bandLabel, bandOf, DEFAULT_AGE_BANDS, type AgeBand } from '../../src/definitions/ageBands';
import { parseAgeBands } from '../../src/definitions/parseAgeBands';

const band = (from: number | null, to: number | null): AgeBand => ({ from, to });

describe('parseAgeBands', () => {
  test.each([
    ['18-30', band(18, 30)],
    ['18–30', band(18, 30)],
    ['18 — 30 år', band(18, 30)],
    ['18 år - 30 år', band(18, 30)],
    ['18 till 30', band(18, 30)],
    ['mellan 18 och 30 år', band(18, 30)],
    ['18 to 30 years', band(18, 30)],
    ['65+', band(65, null)],
    ['65 +', band(65, null)],
    ['65-', band(65, null)],
    ['65–', band(65, null)],
    ['65 år och äldre', band(65, null)],
    ['65 eller äldre', band(65, null)],
    ['65 years and older', band(65, null)],
    ['minst 65', band(65, null)],
    ['≥65', band(65, null)],
    ['över 60', band(61, null)],
    ['äldre än 60 år', band(61, null)],
    ['> 60', band(61, null)],
    ['-17', band(null, 17)],
    ['–17', band(null, 17)],
    ['17 år och yngre', band(null, 17)],
    ['t.o.m. 17', band(null, 17)],
    ['högst 17', band(null, 17)],
    ['under 18', band(null, 17)],
    ['Under 18 år', band(null, 17)],
    ['<18', band(null, 17)],
    ['18', band(18, 18)],
    ['18 år', band(18, 18)],
    ['\u00a018\u00a0–\u00a030 ', band(18, 30)],
  ])('reads %j', (text, expected) => {
    expect(parseAgeBands([text])).toEqual({ kind: 'bands', bands: [expected] });
  });

  test.each([
    [['18-29; 30-44; 45-66']],
    [['18-29, 30-44,45-66']],
    [['18-29\n30-44\r\n45-66']],
    [['18-29', '', ' ', '30-44; 45-66']],
  ])('reads several bands from %j', (texts) => {
    const bands = [band(18, 29), band(30, 44), band(45, 66)];
    expect(parseAgeBands(texts)).toEqual({ kind: 'bands', bands });
  });

  test('keeps the order in which the bands were written', () => {
    expect(parseAgeBands(['46-64; 18-30'])).toEqual({
      kind: 'bands',
      bands: [band(46, 64), band(18, 30)],
    });
  });

  test('nothing but blanks is no band', () => {
    expect(parseAgeBands(['', ' ; '])).toEqual({ kind: 'bands', bands: [] });
  });

  test.each([
    ['18-30; 30-45', band(18, 30), band(30, 45)],
    ['under 25; 18-30', band(null, 24), band(18, 30)],
    ['31-45; 60+; 18-30; 46-64', band(60, null), band(46, 64)],
    ['18-30; 18-30', band(18, 30), band(18, 30)],
    ['18-30; 20', band(18, 30), band(20, 20)],
  ])('names the bands of %j that share an age', (text, first, second) => {
    expect(parseAgeBands([text])).toEqual({ kind: 'overlap', first, second });
  });

  test('bands that meet do not overlap', () => {
    expect(parseAgeBands(['under 18; 18-30; över 30']).kind).toBe('bands');
  });

  test.each([
    '30-18',
    'unga',
    'under 0',
    '18-30-45',
    '-',
    '–',
    '18 30',
    '180-200',
    '18-300',
    '65-åringar',
    '1,5-x',
  ])('does not guess at %j', (text) => {
    expect(parseAgeBands([text]).kind).toBe('unreadable');
  });

  test('says what it could not read as it was written', () => {
    expect(parseAgeBands(['18-30; Unga vuxna ; 31-45'])).toEqual({
      kind: 'unreadable',
      found: 'Unga vuxna',
    });
  });
});

describe('bandOf', () => {
  test.each([
    [17, null],
    [18, '18–30'],
    [30, '18–30'],
    [30.9, '18–30'],
    [31, '31–45'],
    [64, '46–64'],
    [65, null],
    [-1, null],
    [NaN, null],
  ])('puts %d by default in %s', (age, expected) => {
    const found = bandOf(age, DEFAULT_AGE_BANDS);
    expect(found === null ? null : bandLabel(found)).toBe(expected);
  });

  test('an open side has no limit, but nobody is younger than 0', () => {
    const bands = [band(null, 17), band(65, null)];
    expect(bandOf(0, bands)).toEqual(bands[0]);
    expect(bandOf(140, bands)).toEqual(bands[1]);
    expect(bandOf(-1, bands)).toBeNull();
  });
});

describe('for any bands', () => {
  const age = fc.integer({ min: 0, max: 120 });
  const anyBand = fc
    .tuple(fc.option(age), fc.option(age))
    .filter(([from, to]) => (from !== null || to !== null) && (from ?? 0) <= (to ?? Infinity))
    .map(([from, to]) => band(from, to));

  test('the label reads back as the band', () => {
    fc.assert(
      fc.property(anyBand, (one) => {
        expect(parseAgeBands([bandLabel(one)])).toEqual({ kind: 'bands', bands: [one] });
      }),
    );
  });

  test('bands that are read put each age in at most one; bands that overlap share one', () => {
    fc.assert(
      fc.property(fc.array(anyBand, { maxLength: 4 }), (bands) => {
        const ages = Array.from({ length: 122 }, (_, years) => years);
        const most = Math.max(
          ...ages.map((years) => bands.filter((one) => bandOf(years, [one]) !== null).length),
        );
        const kind = parseAgeBands(bands.map(bandLabel)).kind;
        expect(kind).toBe(most > 1 ? 'overlap' : 'bands');
      }),
    );
  });
});
