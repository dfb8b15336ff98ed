import { bandOf, type AgeBand } from '../definitions/ageBands';
import { countWhere } from './conditionFormulas';
import type { MeasureInput } from './countMeasure';
import type { Figure } from './figure';
import type { FormulaScope } from './formula';
import { forEachGroup, type ByGroup } from './group';
import { amongCondition, countAmong, is, type People } from './people';

/** The people of one age band; of those in none of the bands; of those whose age is not known. */
export type AgeRow = AgeBand | 'otherAges' | 'unknownAge';

export interface AgeBandFigures {
  readonly row: AgeRow;
  readonly figures: ByGroup<Figure>;
}

/**
 * How many of the people there are by their age at the start: a row for each band in its order, one
 * for ages outside all bands and one for unknown ages. The rows add up to the people; 0 over nobody.
 */
export function computeByAgeBand(
  input: MeasureInput,
  bands: readonly AgeBand[],
  people: People = 'newlyEnrolled',
): readonly AgeBandFigures[] {
  const rows: readonly AgeRow[] = [...bands, 'otherAges', 'unknownAge'];
  const found = countAmong(people, input, ({ age }) => rowOf(age, bands));
  return rows.map((row) => ({
    row,
    figures: forEachGroup((group) => ({
      measure: 'byAgeBand',
      ageBand: typeof row === 'string' ? null : row,
      ...(typeof row === 'string' && { rest: row === 'otherAges' ? 'other' : 'unknown' }),
      group,
      period: input.period,
      value: found[group].get(row) ?? 0,
    })),
  }));
}

/** One row of the same as an expression. */
export function byAgeBandFormula(
  row: AgeRow,
  bands: readonly AgeBand[],
  scope: FormulaScope,
  people: People = 'newlyEnrolled',
): string {
  const everyone = amongCondition(people, scope);
  const known = `${everyone}*${is('age', '<>""')}`;
  switch (row) {
    case 'otherAges': {
      const outside = bands.map((band) => `*(1-${inBand(band)})`);
      return countWhere(known + outside.join(''));
    }
    case 'unknownAge':
      return countWhere(`${everyone}*${is('age', '=""')}`);
    default:
      return countWhere(`${known}*${inBand(row)}`);
  }
}

function rowOf(age: number | null, bands: readonly AgeBand[]): AgeRow {
  return age === null ? 'unknownAge' : (bandOf(age, bands) ?? 'otherAges');
}

function inBand({ from, to }: AgeBand): string {
  const upper = to === null ? '' : `*${is('age', `<=${to}`)}`;
  return is('age', `>=${from ?? 0}`) + upper;
}
