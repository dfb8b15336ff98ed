/** @jest-environment jsdom */
import { FluentProvider } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import { yearPeriod } from '../../../src/definitions/period';
import type { Chart, ChartId } from '../../../src/tables/charts/chart';
import { ChartPreview } from '../../../src/taskpane/charts/ChartPreview';
import { TextsContext } from '../../../src/taskpane/app/textsContext';
import { theme as darkTheme } from '../../../src/taskpane/theme/darkTheme';
import { theme as lightTheme } from '../../../src/taskpane/theme/lightTheme';
import { sv } from '../../../src/texts/sv';
import { day, participant } from '../../support/participants';
import { chartOf, chartsOf, TEAM, tablesOf } from '../../tables/charts/chartsOf';

const CHARTS = chartsOf(tablesOf(TEAM));
const MANY = chartsOf(
  tablesOf(
    [2014, 2015, 2016, 2017, 2018].map((year) =>
      participant({ start: day(`${year - 1}-01-01`), end: day(`${year}-11-01`), exit: 'work' }),
    ),
    yearPeriod(2018),
  ),
);

function draw(chart: Chart, theme = lightTheme): SVGSVGElement {
  const { container } = render(
    <FluentProvider theme={theme}>
      <TextsContext value={{ texts: sv, language: 'sv' }}>
        <ChartPreview chart={chart} language="sv" />
      </TextsContext>
    </FluentProvider>,
  );
  const svg = container.querySelector('svg');
  if (svg === null) throw new Error('nothing was drawn');
  return svg;
}

function textsIn(svg: SVGSVGElement): readonly string[] {
  return [...svg.querySelectorAll('text')].map((text) => text.textContent ?? '');
}

function numberAt(element: Element, attribute: string): number {
  return Number(element.getAttribute(attribute));
}

describe('a chart in the pane', () => {
  test('is a picture that says in words what it shows, under its title', () => {
    draw(chartOf('enrolledByMonth', CHARTS));
    const picture = screen.getByRole('img', {
      name: 'Inskrivna per månad 2018: från 2 i januari till 3 i december, flest 4 i februari.',
    });
    const figure = screen.getByRole('figure');
    expect(within(figure).getByText('Inskrivna per månad 2018')).toBeTruthy();
    expect(figure.contains(picture)).toBe(true);
  });

  test('tells every category and every value', () => {
    const texts = textsIn(draw(chartOf('enrolledByMonth', CHARTS)));
    expect(texts.filter((text) => /^\d+$/.test(text))).toEqual(
      chartOf('enrolledByMonth', CHARTS).series[0]?.points.map(({ printed }) => printed),
    );
    expect(texts).toEqual(expect.arrayContaining(['jan', 'dec']));
  });

  test('draws bars as long as their values', () => {
    const chart = chartOf('newByAge', CHARTS);
    const rects = [...draw(chart).querySelectorAll('rect')].slice(0, -chart.series.length);
    const values = chart.series.flatMap(({ points }) => points.map(({ value }) => value ?? 0));
    const heights = rects.map((rect) => numberAt(rect, 'height'));
    const unit = Math.max(...heights) / Math.max(...values);
    heights.forEach((height, i) => expect(height).toBeCloseTo((values[i] ?? 0) * unit, 6));
  });

  test('has dots and no bar where a number is kept back, and nothing where there is nobody', () => {
    const chart = chartOf('outcomes', CHARTS);
    const kept = {
      ...chart,
      series: chart.series.map((series) => ({
        ...series,
        points: series.points.map((point, i) =>
          i === 1
            ? { value: null, printed: 'färre än 5' }
            : i === 2
              ? { value: null, printed: '–' }
              : point,
        ),
      })),
    };
    const svg = draw(kept);
    expect(svg.querySelectorAll('rect')).toHaveLength(chart.categories.length - 2);
    expect(textsIn(svg).filter((text) => text === '..')).toHaveLength(1);
    expect(textsIn(svg)).not.toContain('färre än 5');
  });

  test('names its series where there are several', () => {
    const sexes = textsIn(draw(chartOf('newByAge', CHARTS)));
    expect(sexes).toEqual(expect.arrayContaining(['Män', 'Kvinnor']));
    expect(textsIn(draw(chartOf('outcomes', CHARTS)))).not.toContain('Totalt');
  });

  test('names lines at their end and gives the values of the axis', () => {
    const chart = chartOf('throughputWindows', MANY);
    expect(chart.kind).toBe('line');
    const texts = textsIn(draw(chart));
    for (const { name, points } of chart.series) {
      expect(texts).toContain(`${name}${points.at(-1)?.printed ?? ''}`);
    }
    expect(texts).toContain('0');
  });

  test.each<ChartId>(['outcomes', 'newByAge', 'throughputWindows', 'enrolledByMonth'])(
    'keeps everything of %s inside the picture',
    (id) => {
      for (const chart of [...CHARTS, ...MANY].filter((one) => one.id === id)) {
        const svg = draw(chart);
        const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '')
          .split(' ')
          .map(Number);
        for (const text of svg.querySelectorAll('text:not(:has(tspan))')) {
          const size = (text.textContent ?? '').length * 6.2;
          const anchor = text.getAttribute('text-anchor');
          const part = anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0;
          const left = numberAt(text, 'x') - part * size;
          expect(left).toBeGreaterThanOrEqual(-1);
          expect(left + size).toBeLessThan(width + 1);
          expect(numberAt(text, 'y')).toBeLessThanOrEqual(height);
          expect(numberAt(text, 'y')).toBeGreaterThan(0);
        }
      }
    },
  );

  test('has its colours from the theme', () => {
    const colors = [lightTheme, darkTheme].map((theme) => Object.entries(theme));
    for (const entries of colors) {
      const names = entries.flatMap(([name]) => (name.startsWith('chart-') ? [name] : []));
      expect(names).toHaveLength(5);
    }
  });
});
