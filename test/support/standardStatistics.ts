import fc from 'fast-check';
import { DEFAULT_AGE_BANDS, type AgeBand } from '../../src/definitions/ageBands';
import { rollingWindow } from '../../src/definitions/period';
import { previousPeriod } from '../../src/definitions/previousPeriod';
import { ageFormula, computeAge } from '../../src/measures/age';
import { changeFormula, changeOf } from '../../src/measures/change';
import { computeCount, type MeasureInput } from '../../src/measures/countMeasure';
import { computeEnrolledByMonth, enrolledByMonthFormula } from '../../src/measures/enrolledByMonth';
import {
  computeEnrolledLongerThan,
  enrolledLongerThanFormula,
} from '../../src/measures/enrolledLongerThan';
import { GROUPS, type Figure } from '../../src/measures/figure';
import { reportScope, type FormulaScope } from '../../src/measures/formula';
import type { ByGroup } from '../../src/measures/group';
import { computeByAgeBand, byAgeBandFormula } from '../../src/measures/byAgeBand';
import { computeByText, byTextFormula, textCategoriesOf } from '../../src/measures/byText';
import { newlyEnrolled } from '../../src/measures/newlyEnrolled';
import { computeOrs, orsFormula } from '../../src/measures/ors';
import { PEOPLE } from '../../src/measures/people';
import { previousScope } from '../../src/measures/previousScope';
import { shareFormula, shares } from '../../src/measures/shares';
import {
  computeThroughputWithoutOutliers,
  throughputWithoutOutliersFormula,
} from '../../src/measures/throughputWithoutOutliers';
import { PERIOD_TO } from '../../src/measures/workbookNames';
import type { Participant } from '../../src/participants/participant';
import type { Expectation } from './measureSheet';
import { anyParticipant } from './participants';

const points = fc.option(fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10));

/** Anybody, with ORS, with stays of equal length as often as others, and referrers in several spellings. */
export const anyFullParticipant: fc.Arbitrary<Participant> = fc
  .record({
    person: anyParticipant,
    orsIn: points,
    rise: fc.oneof(points, fc.constantFrom(4.9, 5, 5.1)),
    referrer: fc.option(
      fc.constantFrom('AF', 'Af', 'Arbetsförmedlingen', 'FK', 'FK (via region)', '~', '"', '12'),
    ),
    stay: fc.option(fc.constantFrom(100, 200, 300, 450)),
  })
  .map(({ person, orsIn, rise, referrer, stay }) => ({
    ...person,
    referrer: referrer ?? person.referrer,
    end: person.end !== null && stay !== null ? person.start + stay : person.end,
    orsIn,
    orsOut:
      orsIn === null || rise === null ? rise : Math.min(40, Math.round(10 * (orsIn + rise)) / 10),
  }));

type Sides<K extends string> = readonly [
  figures: Readonly<Record<K, Figure>>,
  formulas: Readonly<Record<K, string>>,
];

function pairs<K extends string>(what: string, [figures, formulas]: Sides<K>): Expectation[] {
  return Object.entries<string>(formulas).map(([name, expression]) => ({
    what: `${what} ${name}`,
    expression,
    value: Object.entries<Figure>(figures).find(([key]) => key === name)?.[1].value ?? null,
  }));
}

/** Every measure of the standard statistics: its formula, and the value that was computed. */
export function standardStatistics(
  input: MeasureInput,
  bands: readonly AgeBand[] = DEFAULT_AGE_BANDS,
): readonly Expectation[] {
  const expectations: Expectation[] = [];
  const one = (what: string, figures: ByGroup<Figure>, formula: (s: FormulaScope) => string) => {
    for (const group of GROUPS) {
      const expression = formula(reportScope(group));
      expectations.push({ what: `${what} ${group}`, expression, value: figures[group].value });
    }
  };
  for (const people of ['newlyEnrolled', 'activeDuring'] as const) {
    for (const { row, figures } of computeByAgeBand(input, bands, people)) {
      one('age band', figures, (scope) => byAgeBandFormula(row, bands, scope, people));
    }
    for (const column of ['referrer', 'supportForm'] as const) {
      const categories = textCategoriesOf(input, [input.period], column, people).slice(0, 3);
      for (const { row, figures } of computeByText(input, column, categories, people)) {
        one(column, figures, (scope) => byTextFormula(row, column, categories, scope, people));
      }
    }
  }
  computeEnrolledByMonth(input).forEach((figures, i) => {
    one(`month ${i}`, figures, (scope) => enrolledByMonthFormula(i, scope));
  });
  one('longer than 12', computeEnrolledLongerThan(input, 12), (scope) =>
    enrolledLongerThanFormula(12, scope),
  );
  const previous = { ...input, period: previousPeriod(input.period) };
  one('previous', computeCount(newlyEnrolled, previous), ({ group }) =>
    newlyEnrolled.formula(previousScope(group)),
  );
  const window = { ...input, period: rollingWindow(input.period.to, 1) };
  const windowWithoutOutliers = computeThroughputWithoutOutliers(window);
  const withoutOutliers = computeThroughputWithoutOutliers(input);
  const ors = computeOrs(input);
  for (const group of GROUPS) {
    const scope = reportScope(group);
    const change = changeOf(
      computeCount(newlyEnrolled, input)[group].value,
      computeCount(newlyEnrolled, previous)[group].value,
    );
    const changes = changeFormula(
      newlyEnrolled.formula(scope),
      newlyEnrolled.formula(previousScope(group)),
    );
    expectations.push(
      ...pairs(`without outliers ${group}`, [
        withoutOutliers[group],
        throughputWithoutOutliersFormula(scope, input.definitions),
      ]),
      ...pairs(`without outliers in a window ${group}`, [
        windowWithoutOutliers[group],
        throughputWithoutOutliersFormula(
          {
            from: `EDATE(${PERIOD_TO}+1,-18)`,
            to: `(EDATE(${PERIOD_TO}+1,-6)-1)`,
            group,
          },
          input.definitions,
        ),
      ]),
      ...pairs(`ors ${group}`, [ors[group], orsFormula(scope)]),
      ...pairs(`ors after studies ${group}`, [
        computeOrs(input, 'studies')[group],
        orsFormula(scope, 'studies'),
      ]),
      ...PEOPLE.flatMap((people) =>
        pairs(`age of ${people} ${group}`, [
          computeAge(input, people)[group],
          ageFormula(scope, people),
        ]),
      ),
      { what: `change ${group}`, expression: changes.difference, value: change.difference },
      { what: `relative change ${group}`, expression: changes.relative, value: change.relative },
    );
  }
  return expectations;
}

/** Counts in cells below each other from B1 of the sheet "Mått", and the shares of each. */
export function shareExpectations(counts: readonly number[]): readonly Expectation[] {
  return shares(counts).map((share, i) => ({
    what: `share ${i + 1} of ${counts.join(', ')}`,
    expression: shareFormula(`$B$${i + 1}`, { first: '$B$1', last: `$B$${counts.length}` }),
    value: share === null ? null : share / 100,
  }));
}
