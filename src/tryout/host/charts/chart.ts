import { typeOf, type ChartType } from '../../model/chart';
import { asOneOf, asText } from '../args';
import { placeArgument } from '../findPlace';
import { refusal } from '../hostError';
import { HostObject, type Kind } from '../kind';
import { changeChart, chartMember, partMember } from './chartMember';
import { PLACE_MEMBERS, moveTo } from './chartPlace';
import { asChartType } from './chartSeries';
import { seriesFrom, type SeriesBy } from './chartSource';
import type { ChartTarget } from './chartTargets';

const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;

export function asSeriesBy(value: unknown): SeriesBy {
  return value === undefined || value === null ? 'Auto' : asOneOf(value, SERIES_BY);
}

function setType({ chart }: ChartTarget, type: ChartType): void {
  for (const series of chart.series) series.type = type;
}

export const chart: Kind<ChartTarget> = {
  identity: ({ chart: { id } }) => ({ Id: id }),
  members: {
    id: { set: 7, get: ({ chart: { id } }) => id },
    name: partMember(1, (target: ChartTarget) => target.chart, 'name', asText),
    ...PLACE_MEMBERS,
    chartType: chartMember(7, asChartType, (target) => typeOf(target.chart), setType),
    worksheet: { set: 2, link: ({ sheet }) => new HostObject('Worksheet', sheet) },
    title: { set: 1, link: (target) => new HostObject('ChartTitle', target) },
    legend: { set: 1, link: (target) => new HostObject('ChartLegend', target) },
    axes: { set: 1, link: (target) => new HostObject('ChartAxes', target) },
    series: { set: 1, link: (target) => new HostObject('ChartSeriesCollection', target) },
    format: { set: 1, link: (target) => new HostObject('ChartAreaFormat', target) },
    plotArea: { set: 8, link: (target) => new HostObject('ChartPlotArea', target) },
    dataLabels: {
      set: 1,
      link: (target) => new HostObject('ChartDataLabels', { ...target, of: target.chart.series }),
    },
    setData: {
      set: 1,
      call: (target, args, state) => {
        const source = placeArgument(state, target.sheet, args, 0);
        const series = seriesFrom(source, asSeriesBy(args[1]), typeOf(target.chart));
        changeChart(target, state, () => (target.chart.series = series));
      },
    },
    setPosition: {
      set: 1,
      call: (target, args, state) => {
        const { sheet } = target;
        const first = placeArgument(state, sheet, args, 0);
        const open = args[1] === undefined || args[1] === null;
        const last = open ? null : placeArgument(state, sheet, args, 1);
        if (first.sheet !== sheet || (last && last.sheet !== sheet)) {
          throw refusal('argument', `cells of another sheet than ${sheet.name}`);
        }
        changeChart(target, state, () =>
          moveTo(sheet, target.chart, first.area, last?.area ?? null),
        );
      },
    },
    delete: {
      set: 1,
      call: (target, _args, state) => {
        const { sheet } = target;
        changeChart(target, state, () => {
          sheet.charts = sheet.charts.filter((one) => one !== target.chart);
        });
      },
    },
  },
};

export const chartAreaFormat: Kind<ChartTarget> = {
  members: {
    fill: {
      set: 1,
      link: ({ sheet, chart: { chartArea } }) =>
        new HostObject('ChartFill', { sheet, filled: chartArea }),
    },
  },
};

export const chartPlotArea: Kind<ChartTarget> = {
  members: {
    format: { set: 8, link: (target) => new HostObject('ChartPlotAreaFormat', target) },
  },
};

export const chartPlotAreaFormat: Kind<ChartTarget> = {
  members: {
    fill: {
      set: 8,
      link: ({ sheet, chart: { plotArea } }) =>
        new HostObject('ChartFill', { sheet, filled: plotArea }),
    },
  },
};
