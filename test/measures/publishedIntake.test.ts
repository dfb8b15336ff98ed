import { DEFAULT_AGE_BANDS, bandLabel } from '../../src/definitions/ageBands';
import { computeCount } from '../../src/measures/countMeasure';
import { computeByAgeBand } from '../../src/measures/byAgeBand';
import { computeByText, textCategoriesOf } from '../../src/measures/byText';
import { newlyEnrolled } from '../../src/measures/newlyEnrolled';
import { computeOrs } from '../../src/measures/ors';
import { shares } from '../../src/measures/shares';
import { runCase } from '../support/runCase';

test('the new participants of Kraften 2018 are those that its report prints', async () => {
  const { input } = (await runCase('kraften-2018')).result;
  const bySex = computeCount(newlyEnrolled, input);
  expect([bySex.women.value, bySex.men.value]).toEqual([18, 11]);

  const byAge = computeByAgeBand(input, DEFAULT_AGE_BANDS);
  const ages = byAge.map(({ row, figures }) => [
    typeof row === 'string' ? row : bandLabel(row),
    figures.all.value,
  ]);
  expect(ages).toEqual([
    ['18–30', 12],
    ['31–45', 10],
    ['46–64', 7],
    ['otherAges', 0],
    ['unknownAge', 0],
  ]);

  const categories = textCategoriesOf(input, [input.period], 'referrer');
  const byReferrer = computeByText(input, 'referrer', categories);
  const referrers = byReferrer.map(({ row, figures }) => [
    typeof row === 'string' ? row : row.label,
    figures.all.value,
  ]);
  expect(referrers).toEqual([
    ['FK', 14],
    ['Soc', 9],
    ['AF', 6],
    ['otherTexts', 0],
    ['unknownText', 0],
  ]);
});

test('the new participants of Kraften 2020 are those that its report prints', async () => {
  const { input } = (await runCase('kraften-2020')).result;
  const ages = computeByAgeBand(input, DEFAULT_AGE_BANDS);
  expect(ages.map(({ figures }) => figures.all.value)).toEqual([11, 8, 9, 0, 0]);
  const categories = textCategoriesOf(input, [input.period], 'referrer');
  expect(categories.map(({ label }) => label)).toEqual(['SOC', 'FK', 'AF', 'RegD']);
  const referrers = computeByText(input, 'referrer', categories);
  expect(referrers.map(({ figures }) => figures.all.value)).toEqual([15, 8, 3, 2, 0, 0]);
});

describe('Hallstahammar 2019', () => {
  test('referrers are those of everyone who was enrolled, in the shares that the report prints', async () => {
    const { input } = (await runCase('hallstahammar-2019')).result;
    const categories = textCategoriesOf(input, [input.period], 'referrer', 'activeDuring');
    const rows = computeByText(input, 'referrer', categories, 'activeDuring').slice(0, 3);
    const counts = rows.map(({ figures }) => figures.all.value ?? NaN);
    expect(categories.map(({ label }) => label)).toEqual([
      'Arbetsförmedlingen',
      'IFO Hallstahammar',
      'Försäkringskassan',
    ]);
    expect(shares(counts)).toEqual([46, 29, 25]);
  });

  test('ORS of those who left to medical rehab is what the report prints', async () => {
    const { input } = (await runCase('hallstahammar-2019')).result;
    const { n, meanIn, meanOut, meanChange } = computeOrs(input, 'medicalRehab').all;
    expect([n.value, meanIn.value, meanOut.value].map((v) => Number(v?.toFixed(1)))).toEqual([
      3, 16.9, 28,
    ]);
    expect(meanChange.value).toBeCloseTo(11.1, 1);
  });
});
