import type { SheetChart } from 'hucre';
import { CHART_TYPES, type ModelChart } from '../../../src/tryout/model/chart';
import { newDataLabels } from '../../../src/tryout/model/newChart';
import type { WorkbookModel } from '../../../src/tryout/model/workbookModel';
import { readKept } from '../../../src/tryout/xlsx/fileSettings';
import { readWorkbook } from '../../../src/tryout/xlsx/readWorkbook';
import { writeWorkbook } from '../../../src/tryout/xlsx/writeWorkbook';
import { chartOf } from '../page/charts/chartOf';

async function again(model: WorkbookModel): Promise<ModelChart | undefined> {
  const read = await readWorkbook(await writeWorkbook(model), 'x.xlsx');
  return read.sheets[0]?.charts[0];
}

test.each(CHART_TYPES)('%s is read back as it was written', async (type) => {
  const { model, chart } = chartOf(type);
  const read = await again(model);
  expect(read?.series.map((series) => series.type)).toEqual([type, type]);
  expect(read).toMatchObject({
    name: 'Inskrivna',
    gapWidth: type.startsWith('Line') ? 150 : chart.gapWidth,
    title: { text: 'Inskrivna per år', visible: true, font: { size: 14, color: '#595959' } },
    legend: { visible: true, position: 'Bottom' },
    valueAxis: { majorGridlines: { visible: true }, visible: true },
    categoryAxis: { majorGridlines: { visible: false } },
  });
  expect(read?.series.map(({ values, categories, name }) => [values, categories, name])).toEqual([
    ['=Resultat!$B$2:$B$4', '=Resultat!$A$2:$A$4', 'Kvinnor'],
    ['=Resultat!$C$2:$C$4', '=Resultat!$A$2:$A$4', 'Män'],
  ]);
});

test('colours, labels, axes, gaps and alternative text come along', async () => {
  const { model, chart } = chartOf('ColumnClustered');
  const [women, men] = chart.series;
  if (women) women.fill = '#0072B2';
  const labels = { ...newDataLabels(), position: 'OutsideEnd', numberFormat: '0.0' } as const;
  if (men) men.dataLabels = { ...labels, font: { ...labels.font, bold: true } };
  Object.assign(chart, { gapWidth: 60, overlap: -10, altText: 'Fler kvinnor än män.' });
  Object.assign(chart.valueAxis, {
    minimum: 0,
    maximum: 2000,
    majorUnit: 500,
    numberFormat: '#,##0',
  });
  chart.valueAxis.title = { text: 'Personer', visible: true, font: chart.valueAxis.title.font };
  Object.assign(chart.categoryAxis, { tickLabelPosition: 'Low', reversePlotOrder: true });
  chart.plotArea.fill = '#F5F5F5';
  expect(await again(model)).toMatchObject({
    gapWidth: 60,
    overlap: -10,
    altText: 'Fler kvinnor än män.',
    plotArea: { fill: '#F5F5F5' },
    valueAxis: {
      minimum: 0,
      maximum: 2000,
      majorUnit: 500,
      numberFormat: '#,##0',
      title: { text: 'Personer', visible: true },
    },
    categoryAxis: { tickLabelPosition: 'Low', reversePlotOrder: true },
    series: [
      { fill: '#0072B2', dataLabels: null },
      {
        dataLabels: {
          showValue: true,
          position: 'OutsideEnd',
          numberFormat: '0.0',
          font: { bold: true },
        },
      },
    ],
  });
});

test('lines keep colour, weight, dashes and markers', async () => {
  const { model, chart } = chartOf('LineMarkers');
  const [women, men] = chart.series;
  if (women) women.line = { color: '#0072B2', weight: 3, style: 'Dash' };
  if (men)
    Object.assign(men, {
      markerStyle: 'Square',
      markerSize: 8,
      markerFill: '#FFFFFF',
      markerLine: '#D55E00',
    });
  expect((await again(model))?.series).toMatchObject([
    { line: { color: '#0072B2', weight: 3, style: 'Dash' }, markerStyle: 'Automatic' },
    { markerStyle: 'Square', markerSize: 8, markerFill: '#FFFFFF', markerLine: '#D55E00' },
  ]);
});

test('a hidden title and a hidden legend stay hidden', async () => {
  const { model, chart } = chartOf('ColumnClustered');
  chart.title.visible = false;
  chart.legend.visible = false;
  expect(await again(model)).toMatchObject({
    title: { visible: false },
    legend: { visible: false },
  });
});

test('a chart stands on whole cells, and nowhere else than on its sheet', async () => {
  const { model } = chartOf('ColumnClustered');
  expect((await again(model))?.place).toEqual({ top: 5, left: 1, bottom: 20, right: 7 });
});

test('series whose cells are gone are left out', async () => {
  const { model, chart } = chartOf('ColumnClustered');
  const [women] = chart.series;
  if (women) women.values = '=#REF!';
  expect((await again(model))?.series.map(({ name }) => name)).toEqual(['Män']);
});

test('nonsense about charts among the kept properties is left aside', () => {
  const text = '{"settings":[],"hiddenNames":[],"charts":{"Resultat":[{"name":5}]}}';
  expect(readKept({ 'Finsamrapport.1': `|${text}|` })).toEqual({ settings: [], hiddenNames: [] });
});

test('charts of other programs get names; kinds that cannot be drawn are left out', async () => {
  const { writeXlsx } = await import('hucre');
  const chart = (type: 'column' | 'pie'): SheetChart => ({
    type,
    series: [{ values: 'A1:A2' }],
    anchor: { from: { row: 3, col: 0 } },
  });
  const charts = [chart('pie'), chart('column')];
  const sheets = [{ name: 'Blad', rows: [[1], [2]], charts }];
  const [sheet] = (await readWorkbook(await writeXlsx({ sheets }), 'x.xlsx')).sheets;
  expect(sheet?.charts).toMatchObject([
    { name: 'Diagram 2', series: [{ type: 'ColumnClustered', values: '=Blad!A1:A2' }] },
  ]);
});
