import {
  CHART_TYPES,
  MARKER_STYLES,
  lookOf,
  typeOf,
  type ChartSeries,
  type ChartType,
} from '../../model/chart';
import { newDataLabels, newSeries } from '../../model/newChart';
import {
  asBoolean,
  asNumber,
  asOneOf,
  asText,
  numberArgument,
  optionalText,
  textArgument,
} from '../args';
import { asColor } from '../color';
import { placeArgument } from '../findPlace';
import { refusal } from '../hostError';
import type { HostState } from '../hostState';
import { HostObject, type Kind, type Member } from '../kind';
import { placeAddress } from '../place';
import { chartData, seriesName } from './chartData';
import { changeChart, chartMember, partMember } from './chartMember';
import type { ChartTarget, SeriesTarget } from './chartTargets';

const MAX_SERIES = 255;

function object({ sheet, chart }: ChartTarget, series: ChartSeries): HostObject<'ChartSeries'> {
  return new HostObject('ChartSeries', { sheet, chart, series });
}

/** A type of chart, where this host can draw it. */
export function asChartType(value: unknown): ChartType {
  const found = CHART_TYPES.find((type) => type === value);
  if (found === undefined) throw refusal('apiNotFound', `a chart of the type ${String(value)}`);
  return found;
}

export const chartSeriesCollection: Kind<ChartTarget> = {
  items: (target) => target.chart.series.map((series) => object(target, series)),
  members: {
    count: { set: 1, get: ({ chart }) => chart.series.length },
    getCount: { set: 4, call: ({ chart }) => chart.series.length },
    getItemAt: {
      set: 1,
      call: (target, args) => {
        const index = numberArgument(args, 0);
        const series = target.chart.series[index];
        if (!series) throw refusal('itemNotFound', `series ${index} of ${target.chart.name}`);
        return object(target, series);
      },
    },
    add: {
      set: 7,
      call: (target, args, state) => {
        const { series } = target.chart;
        if (series.length >= MAX_SERIES) throw refusal('argument', 'one series too many');
        const name = optionalText(args, 0) ?? '';
        const categories = series[0]?.categories ?? null;
        const added = newSeries(typeOf(target.chart), { name, values: '', categories });
        const at =
          args[1] === undefined || args[1] === null ? series.length : numberArgument(args, 1);
        changeChart(target, state, () => series.splice(at, 0, added));
        return object(target, added);
      },
    },
  },
};

/** A property of the group of bars that the series belongs to; Excel keeps one for them all. */
function ofBars(
  key: 'gapWidth' | 'overlap',
  set: number,
  least: number,
  most: number,
): Member<SeriesTarget> {
  return chartMember(
    set,
    (value) => {
      const number = asNumber(value);
      if (number < least || number > most) throw refusal('argument', `${key} of ${number}`);
      return number;
    },
    ({ chart }) => chart[key],
    ({ chart, series }, value) => {
      if (lookOf(series.type).shape === 'line') throw refusal('argument', `${key} of a line`);
      chart[key] = value;
    },
  );
}

function markerColor(key: 'markerFill' | 'markerLine'): Member<SeriesTarget> {
  return chartMember(
    7,
    asColor,
    ({ series }) => series[key] ?? '',
    ({ series }, color) => {
      series[key] = color;
    },
  );
}

function seriesOf({ series }: SeriesTarget): ChartSeries {
  return series;
}

function source(
  set: (series: ChartSeries, formula: string) => void,
): (target: SeriesTarget, args: readonly unknown[], state: HostState) => void {
  return (target, args, state) => {
    const place = placeArgument(state, target.sheet, args, 0);
    changeChart(target, state, () => set(target.series, `=${placeAddress(place, '$')}`));
  };
}

/** What a series shows, as soon as its formulas have their values. */
async function dimensionValues(
  { chart, series }: SeriesTarget,
  args: readonly unknown[],
  state: HostState,
): Promise<readonly string[]> {
  const dimension = asOneOf(textArgument(args, 0), ['Categories', 'Values'] as const);
  await state.calculation.upToDate();
  const data = chartData(state.model, chart, state.locale);
  if (dimension === 'Categories') return data.categories;
  const own = data.series.find((one) => one.series === series);
  return (own?.points ?? []).map(({ value }) => (value === null ? '' : String(value)));
}

export const chartSeries: Kind<SeriesTarget> = {
  members: {
    name: chartMember(
      1,
      asText,
      ({ chart, series }, state) => seriesName(state.model, chart, series, state.locale),
      ({ series }, name) => {
        series.name = name;
      },
    ),
    chartType: partMember(7, seriesOf, 'type', asChartType),
    axisGroup: {
      set: 8,
      get: () => 'Primary',
      put: (_target, value) => {
        if (asOneOf(value, ['Primary', 'Secondary'] as const) === 'Secondary') {
          throw refusal('apiNotFound', 'a second value axis');
        }
      },
    },
    gapWidth: ofBars('gapWidth', 7, 0, 500),
    overlap: ofBars('overlap', 8, -100, 100),
    markerStyle: partMember(7, seriesOf, 'markerStyle', (value) => asOneOf(value, MARKER_STYLES)),
    markerSize: partMember(7, seriesOf, 'markerSize', (value) => {
      const points = asNumber(value);
      if (points < 2 || points > 72) throw refusal('argument', `a marker of ${points} points`);
      return points;
    }),
    markerBackgroundColor: markerColor('markerFill'),
    markerForegroundColor: markerColor('markerLine'),
    hasDataLabels: chartMember(
      7,
      asBoolean,
      ({ series }) => series.dataLabels !== null,
      ({ series }, wanted) => {
        series.dataLabels = wanted ? (series.dataLabels ?? newDataLabels()) : null;
        series.pointLabels.clear();
      },
    ),
    plotOrder: { set: 7, get: ({ chart, series }) => chart.series.indexOf(series) },
    dataLabels: {
      set: 8,
      link: ({ sheet, chart, series }) =>
        new HostObject('ChartDataLabels', { sheet, chart, of: [series] }),
    },
    points: { set: 1, link: (target) => new HostObject('ChartPointsCollection', target) },
    format: { set: 1, link: (target) => new HostObject('ChartSeriesFormat', target) },
    setValues: { set: 7, call: source((series, formula) => (series.values = formula)) },
    setXAxisValues: { set: 7, call: source((series, formula) => (series.categories = formula)) },
    getDimensionValues: { set: 12, call: dimensionValues },
    delete: {
      set: 7,
      call: (target, _args, state) =>
        changeChart(target, state, () => {
          const { chart } = target;
          chart.series = chart.series.filter((one) => one !== target.series);
        }),
    },
  },
};

export const chartSeriesFormat: Kind<SeriesTarget> = {
  members: {
    fill: {
      set: 1,
      link: ({ sheet, series }) => new HostObject('ChartFill', { sheet, filled: series }),
    },
    line: {
      set: 1,
      link: ({ sheet, series: { line } }) => new HostObject('ChartLineFormat', { sheet, line }),
    },
  },
};
