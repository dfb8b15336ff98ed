import { SAME_REFERRER } from '../definitions/referrerSpellings';
import type { Period } from '../definitions/period';
import { countWhere } from './conditionFormulas';
import type { MeasureInput } from './countMeasure';
import type { Figure } from './figure';
import { quote, type FormulaScope } from './formula';
import { forEachGroup, type ByGroup } from './group';
import { amongCondition, collectAmong, countAmong, is, type People } from './people';
import { textCategories, type TextCategory } from './textCategories';

/** A column of texts that people are counted by. */
export type TextColumn = 'referrer' | 'supportForm';

/** The people of one category; with a text of none of them; without a text. */
export type TextRow = TextCategory | 'otherTexts' | 'unknownText';

export interface TextFigures {
  readonly row: TextRow;
  readonly figures: ByGroup<Figure>;
}

const MOST_ROWS = 12;

/**
 * The referrers, or forms of support, of the people in any of the periods: the rows of a table. At
 * most twelve, the most common first.
 */
export function textCategoriesOf(
  input: MeasureInput,
  periods: readonly Period[],
  column: TextColumn,
  people: People = 'newlyEnrolled',
): readonly TextCategory[] {
  const texts = periods.flatMap(
    (period) => collectAmong(people, { ...input, period }, (p) => p[column]).all,
  );
  return textCategories(texts, column === 'referrer' ? SAME_REFERRER : [], MOST_ROWS);
}

/**
 * How many of the people there are by referrer or form of support: a row for each category in its
 * order, one for other texts and one for blanks. The rows add up to the people; 0 over nobody.
 */
export function computeByText(
  input: MeasureInput,
  column: TextColumn,
  categories: readonly TextCategory[],
  people: People = 'newlyEnrolled',
): readonly TextFigures[] {
  const rowOfText = new Map(
    categories.flatMap((category) => category.spellings.map((s) => [s.toLowerCase(), category])),
  );
  const found = countAmong(people, input, (p): TextRow => {
    const text = p[column];
    return text === null ? 'unknownText' : (rowOfText.get(text.toLowerCase()) ?? 'otherTexts');
  });
  const rows: readonly TextRow[] = [...categories, 'otherTexts', 'unknownText'];
  return rows.map((row) => ({
    row,
    figures: forEachGroup((group) => ({
      measure: column === 'referrer' ? 'byReferrer' : 'bySupportForm',
      category: typeof row === 'string' ? null : row.label,
      ...(typeof row === 'string' && { rest: row === 'otherTexts' ? 'other' : 'unknown' }),
      group,
      period: input.period,
      value: found[group].get(row) ?? 0,
    })),
  }));
}

/** One row of the same as an expression. */
export function byTextFormula(
  row: TextRow,
  column: TextColumn,
  categories: readonly TextCategory[],
  scope: FormulaScope,
  people: People = 'newlyEnrolled',
): string {
  const everyone = amongCondition(people, scope);
  const withAny = (spellings: readonly string[]): string => {
    const each = spellings.map((spelling) => is(column, `=${quote(spelling)}`));
    return countWhere(`${everyone}*(${each.join('+')})`);
  };
  switch (row) {
    case 'otherTexts': {
      const listed = categories.flatMap(({ spellings }) => spellings);
      const known = countWhere(`${everyone}*${is(column, '<>""')}`);
      return listed.length === 0 ? known : `${known}-${withAny(listed)}`;
    }
    case 'unknownText':
      return countWhere(`${everyone}*${is(column, '=""')}`);
    default:
      return withAny(row.spellings);
  }
}
