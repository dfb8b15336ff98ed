import fc from 'fast-check';
import { DEFAULT_AGE_BANDS } from '../../src/definitions/ageBands';
import { SAME_REFERRER } from '../../src/definitions/referrerSpellings';
import { yearPeriod } from '../../src/definitions/period';
import { PRESETS } from '../../src/definitions/presets';
import { computeCount } from '../../src/measures/countMeasure';
import { computeByAgeBand } from '../../src/measures/byAgeBand';
import { computeByText, textCategoriesOf } from '../../src/measures/byText';
import { newlyEnrolled } from '../../src/measures/newlyEnrolled';
import { textCategories } from '../../src/measures/textCategories';
import { day, participant } from '../support/participants';
import { anyFullParticipant } from '../support/standardStatistics';

const period = yearPeriod(2018);
const [definitions] = PRESETS;
if (definitions === undefined) throw new Error('no presets');

describe('new participants by age band', () => {
  test('ages outside the bands and unknown ages have rows of their own', () => {
    const participants = [
      ...[18, 30, 31, 64, 65, null].map((age) => participant({ age })),
      participant({ age: 20, sex: 'man' }),
      participant({ age: 20, start: day('2017-12-31') }),
    ];
    const rows = computeByAgeBand({ participants, period, definitions }, DEFAULT_AGE_BANDS);
    expect(rows.map(({ row, figures }) => [row, figures.all.value, figures.men.value])).toEqual([
      [{ from: 18, to: 30 }, 3, 1],
      [{ from: 31, to: 45 }, 1, 0],
      [{ from: 46, to: 64 }, 1, 0],
      ['otherAges', 1, 0],
      ['unknownAge', 1, 0],
    ]);
  });
});

describe('categories of texts', () => {
  test('are the spellings that differ in case, signs, accents or brackets, most common first', () => {
    const texts = ['FK', 'AF', 'fk.', 'FK (via landstinget)', 'Soc', 'FK', 'SOC', null, 'AF', 'AF'];
    expect(textCategories(texts, [], 5)).toEqual([
      { label: 'FK', spellings: ['FK', 'FK (via landstinget)', 'fk.'] },
      { label: 'AF', spellings: ['AF'] },
      { label: 'SOC', spellings: ['SOC'] },
    ]);
  });

  test('an authority’s name and its abbreviation are one', () => {
    const texts = ['Försäkringskassan', 'Arbetsförmedlingen', 'AF', 'FK', 'Försäkringskassan'];
    expect(textCategories(texts, SAME_REFERRER, 5).map(({ label }) => label)).toEqual([
      'Försäkringskassan',
      'AF',
    ]);
  });

  test('texts of nothing but signs are not thrown together', () => {
    expect(textCategories(['+', '&', '(x)'], [], 5)).toHaveLength(3);
  });

  test('beyond the most asked for, the rare ones are in none', () => {
    expect(textCategories(['a', 'b', 'b', 'c', 'c'], [], 2).map(({ label }) => label)).toEqual([
      'b',
      'c',
    ]);
  });
});

describe('new participants by referrer', () => {
  test('other texts and blanks have rows of their own', () => {
    const participants = ['FK', 'fk', 'AF', 'KAA', null].map((referrer) =>
      participant({ referrer }),
    );
    const categories = textCategories(['FK', 'AF'], [], 5);
    const rows = computeByText({ participants, period, definitions }, 'referrer', categories);
    expect(
      rows.map(({ row, figures }) => [
        typeof row === 'string' ? row : row.label,
        figures.all.value,
      ]),
    ).toEqual([
      ['AF', 1],
      ['FK', 2],
      ['otherTexts', 1],
      ['unknownText', 1],
    ]);
  });

  test('the rows are those of people who started in one of the periods', () => {
    const participants = [
      participant({ referrer: 'AF' }),
      participant({ referrer: 'FK', start: day('2017-03-01') }),
      participant({ referrer: 'KAA', start: day('2016-03-01') }),
    ];
    const labels = (periods: (typeof period)[]) =>
      textCategoriesOf({ participants, period, definitions }, periods, 'referrer').map(
        ({ label }) => label,
      );
    expect(labels([period])).toEqual(['AF']);
    expect(labels([period, yearPeriod(2017)])).toEqual(['AF', 'FK']);
  });
});

test('for any participants, the rows add up to the new participants', () => {
  fc.assert(
    fc.property(fc.array(anyFullParticipant, { maxLength: 60 }), (participants) => {
      const input = { participants, period, definitions };
      const total = computeCount(newlyEnrolled, input);
      const categories = textCategoriesOf(input, [period], 'referrer').slice(0, 2);
      for (const rows of [
        computeByAgeBand(input, DEFAULT_AGE_BANDS),
        computeByText(input, 'referrer', categories),
        computeByText(input, 'supportForm', []),
      ]) {
        for (const group of ['all', 'women', 'unknownSex'] as const) {
          const sum = rows.reduce((n, { figures }) => n + (figures[group].value ?? NaN), 0);
          expect(sum).toBe(total[group].value);
        }
      }
    }),
  );
});
