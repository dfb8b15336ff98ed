import { SAME_REFERRER } from '../definitions/referrerSpellings';
import { countByGroup, type MeasureInput } from './countMeasure';
import { countWhere } from './conditionFormulas';
import type { Figure } from './figure';
import { quote, type FormulaScope } from './formula';
import { forEachGroup, type ByGroup } from './group';
import { newlyEnrolled } from './newlyEnrolled';
import { amongCondition, is } from './people';
import { textCategories, type TextCategory } from './textCategories';

/** A column of texts that new participants are counted by. */
export type TextColumn = 'referrer' | 'supportForm';

/** The new participants of one category; with a text of none of them; without a text. */
export type TextRow = TextCategory | 'otherTexts' | 'unknownText';

export interface TextFigures {
  readonly row: TextRow;
  readonly figures: ByGroup<Figure>;
}

const MOST_ROWS = 12;

/**
 * The referrers, or forms of support, of those who started in any of the periods: the rows of a
 * table of new participants. At most twelve.
 */
export function newTextCategories(
  { participants }: Pick<MeasureInput, 'participants'>,
  periods: readonly MeasureInput['period'][],
  column: TextColumn,
): readonly TextCategory[] {
  const texts = participants
    .filter((p) => periods.some((period) => newlyEnrolled.includes(p, period)))
    .map((p) => p[column]);
  return textCategories(texts, column === 'referrer' ? SAME_REFERRER : [], MOST_ROWS);
}

/**
 * How many started in the period, by referrer or form of support: a row for each category in its
 * order, one for other texts and one for blanks. The rows add up to the new participants; 0 over
 * nobody.
 */
export function computeNewByText(
  { participants, period }: MeasureInput,
  column: TextColumn,
  categories: readonly TextCategory[],
): readonly TextFigures[] {
  const started = participants.filter((p) => newlyEnrolled.includes(p, period));
  const rows: readonly TextRow[] = [...categories, 'otherTexts', 'unknownText'];
  const rowOfText = new Map(
    categories.flatMap((category) => category.spellings.map((s) => [s.toLowerCase(), category])),
  );
  return rows.map((row) => {
    const counts = countByGroup(started, (p) => {
      const text = p[column];
      const own = text === null ? 'unknownText' : rowOfText.get(text.toLowerCase());
      return (own ?? 'otherTexts') === row;
    });
    return {
      row,
      figures: forEachGroup((group) => ({
        measure: column === 'referrer' ? 'newByReferrer' : 'newBySupportForm',
        category: typeof row === 'string' ? null : row.label,
        group,
        period,
        value: counts[group],
      })),
    };
  });
}

/** One row of the same as an expression. */
export function newByTextFormula(
  row: TextRow,
  column: TextColumn,
  categories: readonly TextCategory[],
  scope: FormulaScope,
): string {
  const started = amongCondition('newlyEnrolled', scope);
  const withAny = (spellings: readonly string[]): string => {
    const each = spellings.map((spelling) => is(column, `=${quote(spelling)}`));
    return countWhere(`${started}*(${each.join('+')})`);
  };
  switch (row) {
    case 'otherTexts': {
      const listed = categories.flatMap(({ spellings }) => spellings);
      const known = countWhere(`${started}*${is(column, '<>""')}`);
      return listed.length === 0 ? known : `${known}-${withAny(listed)}`;
    }
    case 'unknownText':
      return countWhere(`${started}*${is(column, '=""')}`);
    default:
      return withAny(row.spellings);
  }
}
