import type { NumberFormat, TableId } from '../table';

export const CHART_IDS = ['outcomes', 'newByAge', 'throughputWindows', 'enrolledByMonth'] as const;

export type ChartId = (typeof CHART_IDS)[number];

/** Lines have markers; columns stand and bars lie, side by side for each category. */
export type ChartKind = 'line' | 'columns' | 'bars';

/** What a colour means, the same in every chart: a group, or the median of all beside their mean. */
export const SERIES_MEANINGS = ['all', 'median', 'women', 'men', 'unknownSex'] as const;

export type SeriesMeaning = (typeof SERIES_MEANINGS)[number];

/** Cells of a table, counted from its first figure; row −1 has the columns' titles, column −1 the rows' labels. */
export interface TableCells {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface ChartPoint {
  /** Null where the cell prints a text: then nothing is drawn. */
  readonly value: number | null;
  /** The number as the table prints it. */
  readonly printed: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly meaning: SeriesMeaning;
  /** One for each category. */
  readonly points: readonly ChartPoint[];
  readonly cells: TableCells;
}

/** A chart of some cells of one table. */
export interface Chart {
  readonly id: ChartId;
  readonly table: TableId;
  readonly kind: ChartKind;
  /** What it shows. */
  readonly content: string;
  /** What it shows and when. */
  readonly title: string;
  /** The same for a sheet, where the period can be changed: a formula and what it gives. */
  readonly heading: { readonly formula: string; readonly value: string };
  /** As short as a narrow pane wants them. */
  readonly categories: readonly string[];
  readonly categoryCells: TableCells;
  readonly series: readonly ChartSeries[];
  readonly format: Extract<NumberFormat, 'count' | 'decimal1'>;
  /** Which points tell their value; where not every point does, an axis has to. */
  readonly labels: 'every' | 'last' | 'none';
  /** What it shows in words, with the numbers that matter. */
  readonly sentences: readonly string[];
}
