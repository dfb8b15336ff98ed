import { LINE_STYLES, type ChartFont } from '../../model/chart';
import { asBoolean, asNumber, asOneOf, asText, textArgument } from '../args';
import { asColor } from '../color';
import { refusal } from '../hostError';
import type { Kind } from '../kind';
import { changeChart, chartMember, partMember } from './chartMember';
import type { FillTarget, FontTarget, LineTarget } from './chartTargets';

const UNDERLINES = ['None', 'Single'] as const;
const MAX_WEIGHT = 1584;
const MAX_FONT_SIZE = 409;

function pointsUpTo(most: number): (value: unknown) => number {
  return (value) => {
    const points = asNumber(value);
    if (points <= 0 || points > most) throw refusal('argument', `${points} points`);
    return points;
  };
}

function fontOf({ font }: FontTarget): ChartFont {
  return font;
}

export const chartFont: Kind<FontTarget> = {
  members: {
    bold: partMember(1, fontOf, 'bold', asBoolean),
    italic: partMember(1, fontOf, 'italic', asBoolean),
    color: partMember(1, fontOf, 'color', asColor),
    name: partMember(1, fontOf, 'name', asText),
    size: partMember(1, fontOf, 'size', pointsUpTo(MAX_FONT_SIZE)),
    underline: {
      set: 1,
      get: () => 'None',
      put: (_target, value) => {
        if (asOneOf(value, UNDERLINES) !== 'None') {
          throw refusal('apiNotFound', 'underlined letters in a chart');
        }
      },
    },
  },
};

export const chartFill: Kind<FillTarget> = {
  members: {
    setSolidColor: {
      set: 1,
      call: (target, args, state) => {
        const color = asColor(textArgument(args, 0));
        changeChart(target, state, () => (target.filled.fill = color));
      },
    },
    clear: {
      set: 1,
      call: (target, _args, state) => changeChart(target, state, () => (target.filled.fill = '')),
    },
  },
};

export const chartLineFormat: Kind<LineTarget> = {
  members: {
    color: chartMember(
      1,
      asColor,
      ({ line }) => line.color ?? '',
      ({ line }, color) => {
        line.color = color;
        if (line.style === 'None') line.style = 'Continuous';
      },
    ),
    weight: chartMember(
      7,
      pointsUpTo(MAX_WEIGHT),
      ({ line }) => line.weight ?? 0.75,
      ({ line }, weight) => {
        line.weight = weight;
      },
    ),
    lineStyle: partMember(
      7,
      ({ line }: LineTarget) => line,
      'style',
      (value) => asOneOf(value, LINE_STYLES),
    ),
    clear: {
      set: 1,
      call: (target, _args, state) =>
        changeChart(target, state, () => (target.line.style = 'None')),
    },
  },
};
