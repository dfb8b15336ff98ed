import { openHost } from '../openHost';
import { withChart } from './intake';

describe('the looks of a chart', () => {
  test('title, legend and axes are given back as they were set', async () => {
    await openHost();
    await withChart(async (chart, _sheet, context) => {
      chart.title.text = 'Inskrivna per år';
      chart.title.format.font.set({ size: 14, color: '#1F4E78', bold: true });
      chart.legend.set({ position: 'Top', visible: true });
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.set({ minimum: 0, maximum: 20, numberFormat: '0', visible: true });
      valueAxis.majorGridlines.visible = false;
      valueAxis.format.line.clear();
      categoryAxis.title.text = 'År';
      categoryAxis.tickLabelPosition = 'Low';
      categoryAxis.format.font.size = 10;
      await context.sync();
      chart.title.load('text,visible,format/font/size,format/font/color,format/font/bold');
      chart.legend.load('position,visible');
      valueAxis.load('minimum,maximum,numberFormat,majorGridlines/visible,format/line/lineStyle');
      categoryAxis.load('title/text,title/visible,tickLabelPosition,format/font/size,type');
      await context.sync();
      const { font } = chart.title.format;
      expect([chart.title.text, font.size, font.color, font.bold]).toEqual([
        'Inskrivna per år',
        14,
        '#1F4E78',
        true,
      ]);
      expect([chart.legend.position, chart.legend.visible]).toEqual(['Top', true]);
      expect([valueAxis.minimum, valueAxis.maximum, valueAxis.numberFormat]).toEqual([0, 20, '0']);
      expect(valueAxis.majorGridlines.visible).toBe(false);
      expect(valueAxis.format.line.lineStyle).toBe('None');
      expect([categoryAxis.title.text, categoryAxis.title.visible]).toEqual(['År', true]);
      expect([categoryAxis.tickLabelPosition, categoryAxis.format.font.size]).toEqual(['Low', 10]);
      expect(categoryAxis.type).toBe('Category');
    });
  });

  test('a chart without a title of its own shows its only series’ name', async () => {
    await openHost();
    await withChart(async (chart, _sheet, context) => {
      chart.title.load('text');
      await context.sync();
      expect(chart.title.text).toBe('Diagramrubrik');
      chart.series.getItemAt(1).delete();
      chart.title.load('text');
      await context.sync();
      expect(chart.title.text).toBe('Kvinnor');
    });
  });

  test('the value axis spans what it shows until told otherwise', async () => {
    await openHost();
    await withChart(async (chart, _sheet, context) => {
      const { valueAxis } = chart.axes;
      valueAxis.load('minimum,maximum,majorUnit');
      await context.sync();
      expect([valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit]).toEqual([0, 16, 2]);
      chart.chartType = 'ColumnStacked';
      valueAxis.maximum = 100;
      valueAxis.load('maximum');
      await context.sync();
      expect(valueAxis.maximum).toBe(100);
      valueAxis.maximum = '';
      valueAxis.load('maximum');
      await context.sync();
      expect(valueAxis.maximum).toBe(30);
    });
  });

  test('series have colours, markers, labels and a common gap', async () => {
    const host = await openHost();
    await withChart(async (chart, _sheet, context) => {
      const [women, men] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
      women.format.fill.setSolidColor('#0072B2');
      women.gapWidth = 60;
      women.overlap = 0;
      women.hasDataLabels = true;
      women.dataLabels.set({ position: 'OutsideEnd', numberFormat: '0.0', showSeriesName: true });
      women.dataLabels.format.font.bold = true;
      men.chartType = 'LineMarkers';
      men.format.line.set({ color: '#D55E00', weight: 2.25, lineStyle: 'Dash' });
      men.set({ markerStyle: 'Square', markerSize: 7 });
      women.load('gapWidth,hasDataLabels,dataLabels/position,dataLabels/showValue');
      men.load('gapWidth,chartType,markerStyle,hasDataLabels,format/line/weight');
      await context.sync();
      expect([women.gapWidth, men.gapWidth]).toEqual([60, 60]);
      expect([women.hasDataLabels, men.hasDataLabels]).toEqual([true, false]);
      expect([women.dataLabels.position, women.dataLabels.showValue]).toEqual(['OutsideEnd', true]);
      expect([men.chartType, men.markerStyle, men.format.line.weight]).toEqual([
        'LineMarkers',
        'Square',
        2.25,
      ]);
    });
    expect(host.model.sheets[0]?.charts[0]?.series).toMatchObject([
      { fill: '#0072B2', dataLabels: { showSeriesName: true, font: { bold: true } } },
      { type: 'LineMarkers', line: { color: '#D55E00', style: 'Dash' }, dataLabels: null },
    ]);
  });

  test('a single point is labelled, or left without a label', async () => {
    const host = await openHost();
    await withChart(async (chart, _sheet, context) => {
      const [women, men] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
      const last = men.points.getItemAt(2);
      last.hasDataLabel = true;
      last.dataLabel.set({ showSeriesName: true, showValue: false, position: 'Right' });
      last.dataLabel.format.font.color = '#D55E00';
      women.hasDataLabels = true;
      women.points.getItemAt(0).hasDataLabel = false;
      last.load('value,hasDataLabel');
      const other = men.points.getItemAt(0).load('hasDataLabel');
      men.points.load('count');
      men.load('hasDataLabels');
      await context.sync();
      expect([last.value, last.hasDataLabel, other.hasDataLabel]).toEqual([14, true, false]);
      expect([men.points.count, men.hasDataLabels]).toEqual([3, false]);
    }, 'LineMarkers');
    const [women, men] = host.model.sheets[0]?.charts[0]?.series ?? [];
    expect(women?.pointLabels.get(0)).toBeNull();
    expect(men?.pointLabels.get(2)).toMatchObject({
      showSeriesName: true,
      showValue: false,
      font: { color: '#D55E00' },
    });
  });

  test('labels of a whole series go before those of its points', async () => {
    const host = await openHost();
    await withChart(({ series }) => {
      const women = series.getItemAt(0);
      women.points.getItemAt(0).hasDataLabel = false;
      women.hasDataLabels = true;
    });
    expect(host.model.sheets[0]?.charts[0]?.series[0]?.pointLabels.size).toBe(0);
  });

  test('labels disappear with the last thing that they tell', async () => {
    await openHost();
    await withChart(async (chart, _sheet, context) => {
      chart.dataLabels.showValue = true;
      const series = chart.series.getItemAt(1);
      series.load('hasDataLabels');
      await context.sync();
      expect(series.hasDataLabels).toBe(true);
      chart.dataLabels.showValue = false;
      series.load('hasDataLabels');
      await context.sync();
      expect(series.hasDataLabels).toBe(false);
    });
  });
});
