import { lookOf, typeOf, type ChartSeries, type ModelChart } from '../../model/chart';
import { cellKey } from '../../model/workbookModel';
import type {
  Area,
  ModelCell,
  ModelSheet,
  ModelValue,
  WorkbookModel,
} from '../../model/workbookModel';
import { parseArea, splitAddress } from '../address';
import type { Locale } from '../cellInput';
import { cellText } from '../numberText';
import { isUnbounded } from '../place';

/** One point of a series; null where its cell holds no number. */
export interface ChartPoint {
  readonly value: number | null;
  /** The format of the cell that it comes from. */
  readonly numberFormat: string;
}

export interface SeriesData {
  readonly series: ChartSeries;
  readonly name: string;
  readonly points: readonly ChartPoint[];
}

/** What a chart shows, as the cells have it now. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
}

const BLANK: Pick<ModelCell, 'value' | 'numberFormat'> = { value: '', numberFormat: 'General' };

interface Reference {
  readonly sheet: ModelSheet;
  readonly area: Area;
}

/** The cells that a formula such as "=Resultat!$B$4:$B$9" refers to; null where it refers to none. */
export function referenceOf(model: WorkbookModel, formula: string): Reference | null {
  if (!formula.startsWith('=') || formula.includes('#REF!')) return null;
  const { sheet: name, rest } = splitAddress(formula.slice(1));
  const sheet = model.sheets.find((one) => one.name.toLowerCase() === name?.toLowerCase());
  const area = sheet && parseArea(rest);
  return sheet && area && !isUnbounded(area) ? { sheet, area } : null;
}

function cellsOf(model: WorkbookModel, formula: string): readonly (typeof BLANK)[] {
  const reference = referenceOf(model, formula);
  if (reference === null) return [];
  const { sheet, area } = reference;
  const cells: (typeof BLANK)[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      cells.push(sheet.cells.get(cellKey(row, column)) ?? BLANK);
    }
  }
  return cells;
}

function numberOf(value: ModelValue): number | null {
  return typeof value === 'number' ? value : null;
}

export function seriesName(
  model: WorkbookModel,
  { series: all }: ModelChart,
  series: ChartSeries,
  locale: Locale,
): string {
  const word = locale === 'sv-SE' ? 'Serie' : 'Series';
  if (series.name === '') return `${word}${all.indexOf(series) + 1}`;
  if (!series.name.startsWith('=')) return series.name;
  return cellsOf(model, series.name)
    .map(({ value, numberFormat }) => cellText(value, numberFormat, locale))
    .join(' ');
}

/** The title as it is shown: the chart's own, that of its only series, or Excel's placeholder. */
export function titleText(model: WorkbookModel, chart: ModelChart, locale: Locale): string {
  const [only, more] = chart.series;
  if (chart.title.text !== null) return chart.title.text;
  if (only !== undefined && more === undefined) return seriesName(model, chart, only, locale);
  return locale === 'sv-SE' ? 'Diagramrubrik' : 'Chart Title';
}

/** Reads what a chart shows. Categories without a name are numbered; a series without cells has no points. */
export function chartData(model: WorkbookModel, chart: ModelChart, locale: Locale): ChartData {
  const series = chart.series.map((one) => ({
    series: one,
    name: seriesName(model, chart, one, locale),
    points: cellsOf(model, one.values).map(({ value, numberFormat }) => ({
      value: numberOf(value),
      numberFormat,
    })),
  }));
  const named = chart.series.find(({ categories }) => categories !== null)?.categories ?? null;
  const labels = named === null ? [] : cellsOf(model, named);
  const count = Math.max(labels.length, ...series.map(({ points }) => points.length));
  const categories = Array.from({ length: count }, (_, index) => {
    const label = labels[index];
    if (label === undefined) return named === null ? String(index + 1) : '';
    return cellText(label.value, label.numberFormat, locale);
  });
  return { categories, series };
}

/**
 * What the value axis has to span: the largest and smallest value, or sum where bars are stacked;
 * per cent where they fill the whole. Zeros where there is no value at all.
 */
export function valueSpan(chart: ModelChart, data: ChartData): { least: number; most: number } {
  const { grouping } = lookOf(typeOf(chart));
  if (grouping === 'percentStacked') return { least: 0, most: 1 };
  const stacked = data.series.filter(({ series }) => lookOf(series.type).grouping === 'stacked');
  const sums = data.categories.flatMap((_, index) => {
    const values = stacked.map(({ points }) => points[index]?.value ?? 0);
    const sum = (part: readonly number[]): number => part.reduce((a, b) => a + b, 0);
    return [sum(values.filter((value) => value > 0)), sum(values.filter((value) => value < 0))];
  });
  const alone = data.series
    .filter((one) => !stacked.includes(one))
    .flatMap(({ points }) => points.map(({ value }) => value ?? 0));
  const all = [...sums, ...alone];
  return { least: Math.min(0, ...all), most: Math.max(0, ...all) };
}
