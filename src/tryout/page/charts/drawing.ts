import type { Locale } from '../../host/cellInput';
import type { ChartData, SeriesData } from '../../host/charts/chartData';
import { cellText } from '../../host/numberText';
import type { ChartDataLabels, ModelChart } from '../../model/chart';
import type { ChartLayout } from './chartLayout';

/** A chart on its way to paper. */
export interface Drawing {
  readonly chart: ModelChart;
  readonly data: ChartData;
  readonly layout: ChartLayout;
  readonly locale: Locale;
  readonly dark: boolean;
}

/** The text at a point: what the labels tell, with its names before its value. */
export function labelText(
  { data, locale }: Drawing,
  { name, points }: SeriesData,
  labels: ChartDataLabels,
  index: number,
): string {
  const point = points[index];
  const value = point?.value ?? null;
  const format = labels.numberFormat ?? point?.numberFormat ?? 'General';
  const parts = [
    labels.showSeriesName ? name : '',
    labels.showCategoryName ? (data.categories[index] ?? '') : '',
    labels.showValue && value !== null ? cellText(value, format, locale) : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}
