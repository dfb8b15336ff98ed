import { SERIES_MEANINGS, type SeriesMeaning } from '../../tables/charts/chart';

/** The colours of charts as parts of a theme, which puts each on the page as `--chart-…`. */
export function chartTokens(
  colors: Readonly<Record<SeriesMeaning, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    SERIES_MEANINGS.map((meaning) => [`chart-${meaning}`, colors[meaning]]),
  );
}
