import { EXIT_CATEGORIES, type ExitCategory } from '../definitions/outcome';
import { contains } from '../definitions/period';
import type { MeasureInput } from './countMeasure';
import type { Figure } from './figure';
import { countRows, countRowsWithAny, quote, within, type FormulaScope } from './formula';
import { forEachGroup, groupOfSex, type ByGroup } from './group';
import { CATEGORY_NAMES } from './workbookNames';

/** The people who left to each category, by group. */
export type OutcomeCounts = Readonly<Record<ExitCategory, ByGroup<Figure>>>;

/** How many left to each category in the period, for every group, in one pass over the participants. */
export function computeOutcomeCounts(input: MeasureInput): OutcomeCounts {
  const tally = new Map(
    EXIT_CATEGORIES.map((category) => [category, { all: 0, women: 0, men: 0, unknownSex: 0 }]),
  );
  for (const { end, exit, sex } of input.participants) {
    const counts = exit === null ? undefined : tally.get(exit);
    if (counts === undefined || end === null || !contains(input.period, end)) continue;
    counts.all++;
    counts[groupOfSex(sex)]++;
  }
  const figures = (outcome: ExitCategory): ByGroup<Figure> =>
    forEachGroup((group) => ({
      measure: 'outcomeCount',
      outcome,
      group,
      period: input.period,
      value: tally.get(outcome)?.[group] ?? 0,
    }));
  return {
    work: figures('work'),
    studies: figures('studies'),
    jobSeeker: figures('jobSeeker'),
    otherRehab: figures('otherRehab'),
    medicalRehab: figures('medicalRehab'),
    sicknessCompensation: figures('sicknessCompensation'),
    parentalLeave: figures('parentalLeave'),
    moved: figures('moved'),
    backToReferrer: figures('backToReferrer'),
    deceased: figures('deceased'),
    other: figures('other'),
    dropout: figures('dropout'),
    transferred: figures('transferred'),
    unknown: figures('unknown'),
  };
}

/** How many left to one of the categories in the period, as an expression. */
export function outcomeCountFormula(
  categories: readonly ExitCategory[],
  scope: FormulaScope,
): string {
  const [only, ...others] = categories;
  if (only === undefined) return '0';
  return others.length === 0
    ? countRows(scope, ...within('end', scope), ['category', quote(CATEGORY_NAMES[only])])
    : countRowsWithAny(
        scope,
        'category',
        categories.map((category) => CATEGORY_NAMES[category]),
        ...within('end', scope),
      );
}
