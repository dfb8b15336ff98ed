import { labelsAt, type ChartDataLabels } from '../../model/chart';
import { newDataLabels } from '../../model/newChart';
import { asBoolean, numberArgument } from '../args';
import { refusal } from '../hostError';
import type { HostState } from '../hostState';
import { HostObject, type Kind } from '../kind';
import { chartData } from './chartData';
import { chartMember } from './chartMember';
import type { Labelled, PointTarget, SeriesTarget } from './chartTargets';

function values({ chart, series }: SeriesTarget, state: HostState): readonly (number | null)[] {
  const data = chartData(state.model, chart, state.locale);
  const own = data.series.find((one) => one.series === series);
  return (own?.points ?? []).map(({ value }) => value);
}

function object(target: SeriesTarget, index: number): HostObject<'ChartPoint'> {
  return new HostObject('ChartPoint', { ...target, index });
}

export const chartPointsCollection: Kind<SeriesTarget> = {
  items: (target, state) => values(target, state).map((_, index) => object(target, index)),
  members: {
    count: { set: 1, get: (target, state) => values(target, state).length },
    getCount: { set: 4, call: (target, _args, state) => values(target, state).length },
    getItemAt: {
      set: 1,
      call: (target, args, state) => {
        const index = numberArgument(args, 0);
        if (index < 0 || index >= values(target, state).length) {
          throw refusal('itemNotFound', `point ${index} of ${target.chart.name}`);
        }
        return object(target, index);
      },
    },
  },
};

/** A point as something to label: what is said of it alone goes before what is said of its series. */
function labelled({ series, index }: PointTarget): Labelled {
  return {
    type: series.type,
    name: series.name,
    get dataLabels(): ChartDataLabels | null {
      return labelsAt(series, index);
    },
    set dataLabels(labels) {
      series.pointLabels.set(index, labels);
    },
  };
}

/** The point's own labels, made from those of its series where it has none of its own yet. */
function ownLabels(target: PointTarget): Labelled {
  const { series, index } = target;
  const inherited = labelsAt(series, index);
  if (inherited && !series.pointLabels.has(index)) {
    series.pointLabels.set(index, structuredClone(inherited));
  }
  return labelled(target);
}

export const chartPoint: Kind<PointTarget> = {
  members: {
    value: { set: 1, get: (target, state) => values(target, state)[target.index] ?? null },
    hasDataLabel: chartMember(
      7,
      asBoolean,
      ({ series, index }: PointTarget) => labelsAt(series, index) !== null,
      (target, wanted) => {
        const { series, index } = target;
        series.pointLabels.set(index, wanted ? (labelsAt(series, index) ?? newDataLabels()) : null);
      },
    ),
    dataLabel: {
      set: 7,
      link: (target) => {
        const { sheet, chart } = target;
        return new HostObject('ChartDataLabel', { sheet, chart, of: [ownLabels(target)] });
      },
    },
  },
};
