import { axisScale, type Scale } from '../../../tables/charts/axisScale';
import { TICK_LABEL_POSITIONS, TICK_MARKS, type ChartAxis } from '../../model/chart';
import { asBoolean, asNumber, asOneOf, asText, textArgument } from '../args';
import { refusal } from '../hostError';
import type { HostState } from '../hostState';
import { HostObject, type AnyObject, type Kind, type Member } from '../kind';
import { chartData, valueSpan } from './chartData';
import { chartMember, partMember } from './chartMember';
import type { AxisTarget, ChartTarget } from './chartTargets';

/** How many steps Excel gives an axis of the usual size. */
const USUAL_TICKS = 8;

function axisOf({ axis }: AxisTarget): ChartAxis {
  return axis;
}

function axis(target: ChartTarget, type: AxisTarget['type']): HostObject<'ChartAxis'> {
  const { categoryAxis, valueAxis } = target.chart;
  const found = type === 'Category' ? categoryAxis : valueAxis;
  return new HostObject('ChartAxis', { ...target, axis: found, type });
}

function toAxisPart(
  kind:
    | 'ChartAxisFormat'
    | 'ChartAxisTitle'
    | 'ChartAxisTitleFormat'
    | 'ChartGridlines'
    | 'ChartGridlinesFormat',
): (target: AxisTarget) => AnyObject {
  return (target) => new HostObject(kind, target);
}

export const chartAxes: Kind<ChartTarget> = {
  members: {
    categoryAxis: { set: 1, link: (target) => axis(target, 'Category') },
    valueAxis: { set: 1, link: (target) => axis(target, 'Value') },
    getItem: {
      set: 7,
      call: (target, args) => {
        const type = asOneOf(textArgument(args, 0), ['Category', 'Value', 'Series'] as const);
        if (type === 'Series') throw refusal('itemNotFound', 'an axis for the series');
        if ((args[1] ?? 'Primary') !== 'Primary') throw refusal('itemNotFound', 'a second axis');
        return axis(target, type);
      },
    },
  },
};

function scaleOf({ chart }: AxisTarget, state: HostState): Scale {
  const span = valueSpan(chart, chartData(state.model, chart, state.locale));
  return axisScale(chart.valueAxis, span, USUAL_TICKS);
}

function stepOf(scale: Scale): number {
  const [first = 0, second = scale.maximum] = scale.ticks;
  return second - first;
}

/** An end, or the step, of the value axis: an empty text leaves it to Excel. */
function scaleMember(
  key: 'minimum' | 'maximum' | 'majorUnit',
  automatic: (scale: Scale) => number,
): Member<AxisTarget> {
  return chartMember(
    1,
    (value) => (value === '' ? null : asNumber(value)),
    (target, state) =>
      target.type === 'Category' ? '' : (target.axis[key] ?? automatic(scaleOf(target, state))),
    (target, value) => {
      if (target.type === 'Category') throw refusal('argument', `${key} of the category axis`);
      target.axis[key] = value;
    },
  );
}

export const chartAxis: Kind<AxisTarget> = {
  members: {
    type: { set: 7, get: ({ type }) => type },
    axisGroup: { set: 7, get: () => 'Primary' },
    visible: partMember(7, axisOf, 'visible', asBoolean),
    minimum: scaleMember('minimum', ({ minimum }) => minimum),
    maximum: scaleMember('maximum', ({ maximum }) => maximum),
    majorUnit: scaleMember('majorUnit', stepOf),
    numberFormat: chartMember(
      8,
      asText,
      (target) => target.axis.numberFormat ?? 'General',
      (target, format) => {
        target.axis.numberFormat = format;
      },
    ),
    tickLabelPosition: partMember(7, axisOf, 'tickLabelPosition', (value) =>
      asOneOf(value, TICK_LABEL_POSITIONS),
    ),
    majorTickMark: partMember(7, axisOf, 'majorTickMark', (value) => asOneOf(value, TICK_MARKS)),
    reversePlotOrder: partMember(7, axisOf, 'reversePlotOrder', asBoolean),
    title: { set: 1, link: toAxisPart('ChartAxisTitle') },
    format: { set: 1, link: toAxisPart('ChartAxisFormat') },
    majorGridlines: { set: 1, link: toAxisPart('ChartGridlines') },
  },
};

export const chartAxisFormat: Kind<AxisTarget> = {
  members: {
    font: {
      set: 1,
      link: ({ sheet, axis: { font } }) => new HostObject('ChartFont', { sheet, font }),
    },
    line: {
      set: 1,
      link: ({ sheet, axis: { line } }) => new HostObject('ChartLineFormat', { sheet, line }),
    },
  },
};

export const chartAxisTitle: Kind<AxisTarget> = {
  members: {
    text: chartMember(
      1,
      asText,
      (target) => target.axis.title.text,
      ({ axis: { title } }, text) => {
        title.text = text;
        title.visible = true;
      },
    ),
    visible: partMember(1, ({ axis: { title } }: AxisTarget) => title, 'visible', asBoolean),
    format: { set: 1, link: toAxisPart('ChartAxisTitleFormat') },
  },
};

export const chartAxisTitleFormat: Kind<AxisTarget> = {
  members: {
    font: {
      set: 1,
      link: ({ sheet, axis: { title } }) =>
        new HostObject('ChartFont', { sheet, font: title.font }),
    },
  },
};

export const chartGridlines: Kind<AxisTarget> = {
  members: {
    visible: partMember(
      1,
      ({ axis: { majorGridlines } }: AxisTarget) => majorGridlines,
      'visible',
      asBoolean,
    ),
    format: { set: 1, link: toAxisPart('ChartGridlinesFormat') },
  },
};

export const chartGridlinesFormat: Kind<AxisTarget> = {
  members: {
    line: {
      set: 1,
      link: ({ sheet, axis: { majorGridlines } }) =>
        new HostObject('ChartLineFormat', { sheet, line: majorGridlines.line }),
    },
  },
};
