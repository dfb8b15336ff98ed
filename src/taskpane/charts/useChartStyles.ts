import { makeStyles, tokens } from '@fluentui/react-components';
import { FONT } from './layout';

const FORCED = '@media (forced-colors: active)';

export const useChartStyles = makeStyles({
  figure: { margin: 0 },
  title: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  drawing: {
    display: 'block',
    width: '100%',
    maxWidth: '380px',
    height: 'auto',
    fontFamily: tokens.fontFamilyBase,
    fontSize: `${FONT}px`,
    fontVariantNumeric: 'tabular-nums',
    fill: tokens.colorNeutralForeground1,
    [FORCED]: { fill: 'CanvasText' },
  },
  axis: { stroke: tokens.colorNeutralStrokeAccessible, [FORCED]: { stroke: 'CanvasText' } },
  grid: { stroke: tokens.colorNeutralStroke2, [FORCED]: { stroke: 'GrayText' } },
  line: { fill: 'none', strokeWidth: '2px', [FORCED]: { fill: 'none' } },
});

/** How each series is painted: `--chart-…` is set by the theme; where the user has colours of their own, shapes tell them apart. */
export const useSeriesStyles = makeStyles({
  all: series('all'),
  median: { ...series('median'), ...hollow() },
  women: { ...series('women'), ...hollow() },
  men: series('men'),
  unknownSex: { ...series('unknownSex'), ...dashed() },
});

function series(meaning: 'all' | 'median' | 'women' | 'men' | 'unknownSex') {
  const color = `var(--chart-${meaning})`;
  return { fill: color, stroke: color, [FORCED]: { fill: 'CanvasText', stroke: 'CanvasText' } };
}

function hollow() {
  return { [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' } };
}

function dashed() {
  return { [FORCED]: { fill: 'Canvas', stroke: 'CanvasText', strokeDasharray: '3 2' } };
}
