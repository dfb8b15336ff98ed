/** @jest-environment jsdom */
import { CHART_TYPES, type ChartType, type ModelChart } from '../../../../src/tryout/model/chart';
import { newDataLabels } from '../../../../src/tryout/model/newChart';
import { cellKey, type WorkbookModel } from '../../../../src/tryout/model/workbookModel';
import { chartView } from '../../../../src/tryout/page/charts/chartView';
import { lightness } from '../../../../src/tryout/page/grid/readableColor';
import { chartOf } from './chartOf';

const SIZE = { width: 480, height: 288 };

function draw(
  { model, chart }: { model: WorkbookModel; chart: ModelChart },
  locale: 'sv-SE' | 'en-US' = 'sv-SE',
): SVGSVGElement {
  return chartView(chart, SIZE, { model, locale, dark: false });
}

function texts(view: SVGElement, name: string): string[] {
  return [...view.querySelectorAll(`.${name}`)].map(({ textContent }) => textContent ?? '');
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function bars(view: SVGElement): Box[] {
  const number = (bar: Element, name: string): number => Number(bar.getAttribute(name));
  return [...view.querySelectorAll('.chart-bar')].map((bar) => ({
    x: number(bar, 'x'),
    y: number(bar, 'y'),
    width: number(bar, 'width'),
    height: number(bar, 'height'),
  }));
}

function setValue(model: WorkbookModel, row: number, column: number, value: number | string): void {
  model.sheets[0]?.cells.set(cellKey(row, column), {
    value,
    formula: null,
    numberFormat: '#,##0.0',
    style: {},
  });
}

test.each(CHART_TYPES)('%s shows its title, its categories and a legend', (type) => {
  const view = draw(chartOf(type));
  expect(texts(view, 'chart-title')).toEqual(['Inskrivna per år']);
  expect(texts(view, 'chart-category')).toEqual(['2018', '2019', '2020']);
  expect(texts(view, 'chart-entry')).toEqual(['Kvinnor', 'Män']);
});

test.each<[ChartType, number, number, number]>([
  ['ColumnClustered', 6, 0, 0],
  ['BarStacked', 6, 0, 0],
  ['Line', 0, 2, 0],
  ['LineMarkers', 0, 2, 6],
])('%s has %d bars, %d lines and %d markers', (type, barCount, lines, markers) => {
  const drawn = chartOf(type);
  drawn.chart.legend.visible = false;
  const view = draw(drawn);
  expect(bars(view)).toHaveLength(barCount);
  expect(view.querySelectorAll('.chart-line')).toHaveLength(lines);
  expect(view.querySelectorAll('.chart-marker')).toHaveLength(markers);
});

describe('bars', () => {
  test('are as long as their values', () => {
    const [first, , , second] = bars(draw(chartOf('ColumnClustered'))).map(({ height }) => height);
    // 1,200 women in 2018, 1,100 men in 2019.
    expect((first ?? 0) / (second ?? 1)).toBeCloseTo(1200 / 1100, 1);
  });

  test('stand on each other where they are stacked, and fill the whole where they are shares', () => {
    const [women, men] = bars(draw(chartOf('ColumnStacked')));
    expect(women?.x).toBe(men?.x);
    expect((men?.y ?? 0) + (men?.height ?? 0)).toBeCloseTo(women?.y ?? 0, 0);
    const shares = bars(draw(chartOf('ColumnStacked100'))).map(({ height }) => height);
    expect((shares[0] ?? 0) + (shares[1] ?? 0)).toBeCloseTo((shares[2] ?? 0) + (shares[3] ?? 0), 0);
  });

  test('that lie begin at the bottom, unless the order is reversed', () => {
    const drawn = chartOf('BarClustered');
    const upward = bars(draw(drawn)).map(({ y }) => y);
    expect(upward[0]).toBeGreaterThan(upward[2] ?? 0);
    drawn.chart.categoryAxis.reversePlotOrder = true;
    const downward = bars(draw(drawn)).map(({ y }) => y);
    expect(downward[0]).toBeLessThan(downward[2] ?? 0);
  });

  test('are nearer to each other with a smaller gap', () => {
    const drawn = chartOf('ColumnClustered');
    drawn.chart.gapWidth = 50;
    const [wide] = bars(draw(drawn));
    drawn.chart.gapWidth = 300;
    const [narrow] = bars(draw(drawn));
    expect(wide?.width).toBeGreaterThan(narrow?.width ?? 0);
  });

  test('have the colour that is set', () => {
    const drawn = chartOf('ColumnClustered');
    const [women] = drawn.chart.series;
    if (women) women.fill = '#0072B2';
    const fills = [...draw(drawn).querySelectorAll('.chart-bar')].map((bar) =>
      bar.getAttribute('fill'),
    );
    expect(fills.filter((fill) => fill === '#0072B2')).toHaveLength(3);
  });
});

describe('the value axis', () => {
  test('has round ticks in the writing of the language', () => {
    const drawn = chartOf('ColumnClustered');
    drawn.chart.valueAxis.numberFormat = '#,##0.0';
    expect(texts(draw(drawn), 'chart-tick')).toEqual([
      '0,0',
      '500,0',
      '1\u00a0000,0',
      '1\u00a0500,0',
    ]);
    expect(texts(draw(drawn, 'en-US'), 'chart-tick')).toEqual([
      '0.0',
      '500.0',
      '1,000.0',
      '1,500.0',
    ]);
  });

  test('counts shares in per cent', () => {
    expect(texts(draw(chartOf('ColumnStacked100')), 'chart-tick').at(-1)).toBe('100%');
  });

  test('goes from and to where it is set, and can be hidden', () => {
    const drawn = chartOf('ColumnClustered');
    drawn.chart.valueAxis.minimum = 500;
    drawn.chart.valueAxis.maximum = 2500;
    expect(texts(draw(drawn), 'chart-tick')).toEqual(['500', '1000', '1500', '2000', '2500']);
    drawn.chart.valueAxis.visible = false;
    expect(texts(draw(drawn), 'chart-tick')).toEqual([]);
  });
});

describe('labels', () => {
  test('tell the value as the cell has it, or in a format of their own', () => {
    const drawn = chartOf('ColumnClustered');
    const [women, men] = drawn.chart.series;
    if (women) women.dataLabels = newDataLabels();
    if (men) men.dataLabels = { ...newDataLabels(), numberFormat: '#,##0.0', showSeriesName: true };
    setValue(drawn.model, 1, 1, 1234);
    expect(texts(draw(drawn), 'chart-label')).toEqual([
      '1\u00a0234,0',
      'Män; 900,5',
      '1500',
      'Män; 1\u00a0100,0',
      '800',
      'Män; 1\u00a0400,0',
    ]);
  });
});

test('a line can be named at its last point alone', () => {
  const drawn = chartOf('LineMarkers');
  const named = { ...newDataLabels(), showSeriesName: true, showValue: false };
  for (const { pointLabels } of drawn.chart.series) pointLabels.set(2, named);
  expect(texts(draw(drawn), 'chart-label')).toEqual(['Kvinnor', 'Män']);
});

test('what is missing leaves a gap in a line, and no bar', () => {
  const lines = chartOf('LineMarkers');
  lines.chart.legend.visible = false;
  setValue(lines.model, 2, 1, '–');
  const view = draw(lines);
  expect(view.querySelectorAll('.chart-marker')).toHaveLength(5);
  expect(view.querySelector('.chart-line')?.getAttribute('d')).not.toContain('L');
  const columns = chartOf('ColumnClustered');
  setValue(columns.model, 2, 1, '–');
  expect(bars(draw(columns))).toHaveLength(5);
});

test('a chart whose cells are gone is drawn without values', () => {
  const drawn = chartOf('ColumnClustered');
  for (const series of drawn.chart.series) {
    Object.assign(series, { values: '=#REF!', categories: '=#REF!', name: '=#REF!' });
  }
  const view = draw(drawn);
  expect(bars(view)).toEqual([]);
  expect(view.getAttribute('aria-label')).toBe('Stapeldiagram: Inskrivna per år. Inga värden.');
});

test('gridlines are faint on dark paper too', () => {
  const { model, chart } = chartOf('ColumnClustered');
  const view = chartView(chart, SIZE, { model, locale: 'sv-SE', dark: true });
  const [line] = view.querySelectorAll('line');
  expect(lightness(line?.getAttribute('stroke') ?? '#FFFFFF')).toBeLessThan(0.4);
});

describe('in words', () => {
  test('a chart says what it is and what it shows', () => {
    expect(draw(chartOf('ColumnClustered')).getAttribute('aria-label')).toBe(
      'Stapeldiagram: Inskrivna per år. Kvinnor: 2018 1200, 2019 1500, 2020 800. ' +
        'Män: 2018 900,5, 2019 1100, 2020 1400.',
    );
    expect(draw(chartOf('LineMarkers'), 'en-US').getAttribute('aria-label')).toContain(
      'Line chart: Inskrivna per år. Kvinnor: 2018 1200',
    );
  });

  test('one with many values tells how far they reach', () => {
    const drawn = chartOf('Line');
    for (let row = 1; row <= 60; row++) {
      setValue(drawn.model, row, 0, `M${row}`);
      setValue(drawn.model, row, 1, row);
    }
    drawn.chart.series.pop();
    const [series] = drawn.chart.series;
    if (series) series.values = '=Resultat!$B$2:$B$61';
    if (series) series.categories = '=Resultat!$A$2:$A$61';
    expect(draw(drawn).getAttribute('aria-label')).toBe(
      'Linjediagram: Inskrivna per år. Kvinnor: 60 värden från M1 till M60, lägst 1,0, högst 60,0.',
    );
  });

  test('the file’s own words come first', () => {
    const drawn = chartOf('Line');
    drawn.chart.altText = 'Fler kvinnor än män.';
    expect(draw(drawn).getAttribute('aria-label')).toBe('Fler kvinnor än män.');
  });
});
