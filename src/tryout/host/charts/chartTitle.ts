import { LEGEND_POSITIONS } from '../../model/chart';
import { asBoolean, asOneOf, asText } from '../args';
import { HostObject, type Kind } from '../kind';
import { titleText } from './chartData';
import { chartMember, partMember } from './chartMember';
import type { ChartTarget } from './chartTargets';

export const chartTitle: Kind<ChartTarget> = {
  members: {
    text: chartMember(
      1,
      asText,
      ({ chart }, state) => titleText(state.model, chart, state.locale),
      ({ chart }, text) => {
        chart.title.text = text;
        chart.title.visible = true;
      },
    ),
    visible: partMember(1, ({ chart }: ChartTarget) => chart.title, 'visible', asBoolean),
    overlay: partMember(1, ({ chart }: ChartTarget) => chart.title, 'overlay', asBoolean),
    format: { set: 1, link: (target) => new HostObject('ChartTitleFormat', target) },
  },
};

export const chartTitleFormat: Kind<ChartTarget> = {
  members: {
    font: {
      set: 1,
      link: ({ sheet, chart }) => new HostObject('ChartFont', { sheet, font: chart.title.font }),
    },
  },
};

export const chartLegend: Kind<ChartTarget> = {
  members: {
    visible: partMember(1, ({ chart }: ChartTarget) => chart.legend, 'visible', asBoolean),
    position: partMember(
      1,
      ({ chart }: ChartTarget) => chart.legend,
      'position',
      (value) => asOneOf(value, LEGEND_POSITIONS),
    ),
    overlay: partMember(1, ({ chart }: ChartTarget) => chart.legend, 'overlay', asBoolean),
    format: { set: 1, link: (target) => new HostObject('ChartLegendFormat', target) },
  },
};

export const chartLegendFormat: Kind<ChartTarget> = {
  members: {
    font: {
      set: 1,
      link: ({ sheet, chart }) => new HostObject('ChartFont', { sheet, font: chart.legend.font }),
    },
  },
};
