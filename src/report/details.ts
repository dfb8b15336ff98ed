import type { DisclosureRule } from '../definitions/disclosure';
import { EXIT_CATEGORIES } from '../definitions/outcome';
import { computeByText, textCategoriesOf } from '../measures/byText';
import type { Figure } from '../measures/figure';
import { computeOrs } from '../measures/ors';
import type { ReportInput } from '../tables/tableInput';
import { TABLE_IDS } from '../tables/table';
import type { TableChoice } from '../tables/tableChoice';

/**
 * Figures that sentences speak of and no table has: where everybody who took part came from, where
 * the result table counts the active, and ORS by outcome. None where small groups are protected,
 * since nothing would protect these.
 */
export function detailFigures(
  input: Omit<ReportInput, 'texts'>,
  { mode }: DisclosureRule,
): readonly Figure[] {
  if (mode !== 'off') return [];
  const categories = textCategoriesOf(input, [input.period], 'referrer', 'activeDuring');
  const referrers =
    input.layout === 'sodra-dalarna'
      ? []
      : computeByText(input, 'referrer', categories, 'activeDuring').map(
          ({ figures }) => figures.all,
        );
  const ors = EXIT_CATEGORIES.flatMap((outcome) => {
    const { n, meanIn, meanOut } = computeOrs(input, outcome).all;
    return n.value === 0 ? [] : [n, meanIn, meanOut];
  });
  return [...referrers, ...ors];
}

/** Where nothing is protected, sentences may draw on every table, with the period before. */
export function spokenChoice(choice: TableChoice): TableChoice {
  return { ...choice, tables: TABLE_IDS, compare: true };
}
