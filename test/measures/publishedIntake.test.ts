import { DEFAULT_AGE_BANDS, bandLabel } from '../../src/definitions/ageBands';
import { computeCount } from '../../src/measures/countMeasure';
import { computeNewByAgeBand } from '../../src/measures/newByAgeBand';
import { computeNewByText, newTextCategories } from '../../src/measures/newByText';
import { newlyEnrolled } from '../../src/measures/newlyEnrolled';
import { runCase } from '../support/runCase';

test('the new participants of Kraften 2018 are those that its report prints', async () => {
  const { input } = (await runCase('kraften-2018')).result;
  const bySex = computeCount(newlyEnrolled, input);
  expect([bySex.women.value, bySex.men.value]).toEqual([18, 11]);

  const byAge = computeNewByAgeBand(input, DEFAULT_AGE_BANDS);
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

  const categories = newTextCategories(input, [input.period], 'referrer');
  const byReferrer = computeNewByText(input, 'referrer', categories);
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
