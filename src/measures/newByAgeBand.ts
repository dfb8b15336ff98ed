import { bandOf, type AgeBand } from '../definitions/ageBands';
import { countByGroup, type MeasureInput } from './countMeasure';
import type { Figure } from './figure';
import { countRows, onOrAfter, onOrBefore, within, type FormulaScope } from './formula';
import type { Criterion } from './formula';
import { forEachGroup, type ByGroup } from './group';
import { newlyEnrolled } from './newlyEnrolled';

/** The new participants of one age band; of those in none of the bands; of those whose age is not known. */
export type AgeRow = AgeBand | 'otherAges' | 'unknownAge';

export interface AgeBandFigures {
  readonly row: AgeRow;
  readonly figures: ByGroup<Figure>;
}

/**
 * How many started in the period, by their age at the start: a row for each band in its order, one
 * for ages outside all bands and one for unknown ages. The rows add up to the new participants;
 * 0 over nobody.
 */
export function computeNewByAgeBand(
  { participants, period }: MeasureInput,
  bands: readonly AgeBand[],
): readonly AgeBandFigures[] {
  const started = participants.filter((p) => newlyEnrolled.includes(p, period));
  return ageRows(bands).map((row) => {
    const counts = countByGroup(started, ({ age }) => rowOf(age, bands) === row);
    return {
      row,
      figures: forEachGroup((group) => ({
        measure: 'newByAgeBand',
        ageBand: typeof row === 'string' ? null : row,
        group,
        period,
        value: counts[group],
      })),
    };
  });
}

/** One row of the same as an expression. */
export function newByAgeBandFormula(
  row: AgeRow,
  bands: readonly AgeBand[],
  scope: FormulaScope,
): string {
  const count = (...criteria: readonly Criterion[]): string =>
    countRows(scope, ...within('start', scope), ...criteria);
  const known = count(['age', '">=0"']);
  switch (row) {
    case 'otherAges':
      return [known, ...bands.map((band) => count(...bandCriteria(band)))].join('-');
    case 'unknownAge':
      return `${newlyEnrolled.formula(scope)}-${known}`;
    default:
      return count(...bandCriteria(row));
  }
}

function ageRows(bands: readonly AgeBand[]): readonly AgeRow[] {
  return [...bands, 'otherAges', 'unknownAge'];
}

function rowOf(age: number | null, bands: readonly AgeBand[]): AgeRow {
  return age === null ? 'unknownAge' : (bandOf(age, bands) ?? 'otherAges');
}

/** A blank age fulfils none of them: both limits ask for a number. */
function bandCriteria({ from, to }: AgeBand): readonly Criterion[] {
  const upper: readonly Criterion[] = to === null ? [] : [['age', onOrBefore(String(to))]];
  return [['age', onOrAfter(String(from ?? 0))], ...upper];
}
