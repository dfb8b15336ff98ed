import { createUniverCalculator } from '../../../../src/tryout/engine/univerCalculator';
import { openHost, onActiveSheet } from '../openHost';
import { withChart } from './intake';

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof OfficeExtension.Error ? error.code : 'none';
}

describe('charts of a sheet', () => {
  test('find series and categories in a range with names', async () => {
    await openHost();
    await withChart(async ({ series }, _sheet, context) => {
      series.load('items/name,count');
      const first = series.getItemAt(0);
      const categories = first.getDimensionValues('Categories');
      const values = first.getDimensionValues('Values');
      await context.sync();
      expect(series.items.map(({ name }) => name)).toEqual(['Kvinnor', 'Män']);
      expect(series.count).toBe(2);
      expect(categories.value).toEqual(['2018', '2019', '2020']);
      expect(values.value).toEqual(['12', '15', '8']);
    });
  });

  test('take rows as series when asked to, and when there are fewer of them', async () => {
    await openHost();
    await withChart(async (chart, sheet, context) => {
      chart.setData(sheet.getRange('A1:C4'), 'Rows');
      const asked = chart.series.load('items/name');
      const fewer = sheet.charts.add('Line', sheet.getRange('A1:C2')).series.load('items/name');
      await context.sync();
      expect(asked.items.map(({ name }) => name)).toEqual(['2018', '2019', '2020']);
      expect(fewer.items.map(({ name }) => name)).toEqual(['2018']);
    });
  });

  test('number their series and categories where nothing names them', async () => {
    await openHost();
    await onActiveSheet(async (sheet, context) => {
      sheet.getRange('A1:A2').values = [[3], [4]];
      const { series } = sheet.charts.add('ColumnClustered', sheet.getRange('A1:A2'));
      series.load('items/name');
      const categories = series.getItemAt(0).getDimensionValues('Categories');
      await context.sync();
      expect(series.items.map(({ name }) => name)).toEqual(['Serie1']);
      expect(categories.value).toEqual(['1', '2']);
    });
  });

  test('are found by name, id and place, also in a later request', async () => {
    await openHost();
    await withChart(async (chart, sheet, context) => {
      chart.load('id');
      await context.sync();
      const { charts } = sheet;
      const found = [
        charts.getItem('inskrivna').load('name'),
        charts.getItem(chart.id).load('name'),
        charts.getItemAt(0).load('name'),
        charts.getItemOrNullObject('Inskrivna').load('name'),
      ];
      const none = charts.getItemOrNullObject('Saknas');
      const count = charts.getCount();
      charts.load('items/name,count');
      chart.title.text = 'Efter';
      chart.title.load('text');
      await context.sync();
      expect(found.map(({ name }) => name)).toEqual(Array(4).fill('Inskrivna'));
      expect([none.isNullObject, count.value, charts.count]).toEqual([true, 1, 1]);
      expect(charts.items.map(({ name }) => name)).toEqual(['Inskrivna']);
      expect(chart.title.text).toBe('Efter');
    });
  });

  test('get ids that no chart has, also in a workbook that was open before', async () => {
    const { model } = await openHost();
    const add = (): Promise<void> =>
      onActiveSheet((sheet) => void sheet.charts.add('Line', sheet.getRange('A1')));
    await add();
    await openHost({ model });
    await add();
    expect(new Set(model.sheets[0]?.charts.map(({ id }) => id)).size).toBe(2);
  });

  test('show what formulas give', async () => {
    const calculator = await createUniverCalculator();
    await openHost({ calculator });
    await withChart(async ({ series }, sheet, context) => {
      sheet.getRange('B2').formulas = [['=C2*2']];
      const values = series.getItemAt(0).getDimensionValues('Values');
      await context.sync();
      expect(values.value).toEqual(['18', '15', '8']);
    });
  });

  test('are gone when deleted', async () => {
    await openHost();
    await withChart(async (chart, sheet, context) => {
      chart.delete();
      const count = sheet.charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
      expect(
        await codeOf(onActiveSheet(({ charts }) => charts.getItem('Inskrivna').load('name'))),
      ).toBe('ItemNotFound');
    });
  });
});

describe('the place of a chart', () => {
  test('covers the cells that it is set to', async () => {
    await openHost();
    await withChart(async (chart, sheet, context) => {
      sheet.getRange('A:A').format.columnWidth = 100;
      chart.setPosition('B2', 'C5');
      chart.load('left,top,width,height');
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([100, 15, 96, 60]);
    });
  });

  test('keeps its size when only a first cell is given, and is moved in points', async () => {
    await openHost();
    await withChart(async (chart, _sheet, context) => {
      chart.width = 200;
      chart.height = 100;
      chart.setPosition('B2');
      chart.load('left,top,width,height');
      await context.sync();
      expect([chart.left, chart.top].map(Math.round)).toEqual([48, 15]);
      expect([chart.width, chart.height].map(Math.round)).toEqual([200, 100]);
      chart.left = 70;
      chart.load('left,width');
      await context.sync();
      expect([chart.left, chart.width].map(Math.round)).toEqual([70, 200]);
    });
  });

  test('moves with the cells below it', async () => {
    await openHost();
    await withChart(async (chart, sheet, context) => {
      chart.setPosition('C3', 'D4');
      sheet.getRange('A:A').format.columnWidth = 148;
      chart.load('left');
      await context.sync();
      expect(chart.left).toBe(196);
    });
  });

  test('is no place on another sheet', async () => {
    await openHost();
    const elsewhere = withChart(async (chart, _sheet, context) => {
      chart.setPosition(context.workbook.worksheets.add('Annat').getRange('A1'));
      await context.sync();
    });
    expect(await codeOf(elsewhere)).toBe('InvalidArgument');
  });
});

describe('a chart’s references', () => {
  test('follow a renamed sheet, and lead nowhere when it is deleted', async () => {
    const host = await openHost();
    await withChart(async (_chart, sheet, context) => {
      const other = context.workbook.worksheets.add('Diagram');
      const { series } = other.charts.add('ColumnClustered', sheet.getRange('A1:C4'));
      sheet.name = 'Nytt namn';
      series.load('items/name');
      await context.sync();
      expect(series.items.map(({ name }) => name)).toEqual(['Kvinnor', 'Män']);
      sheet.delete();
      const values = other.charts.getItemAt(0).series.getItemAt(0).getDimensionValues('Values');
      await context.sync();
      expect(values.value).toEqual([]);
    });
    expect(host.model.sheets[0]?.charts[0]?.series[0]?.values).toBe('=#REF!');
  });

  test('of a copied sheet lead to the copy', async () => {
    const host = await openHost();
    await withChart((_chart, sheet) => {
      sheet.copy();
    });
    const [original, copy] = host.model.sheets.map(({ charts }) => charts[0]);
    expect(original?.series[0]?.values).toBe('=Blad1!$B$2:$B$4');
    expect(copy?.series[0]?.values).toBe("='Blad1 (2)'!$B$2:$B$4");
    expect(copy?.id).not.toBe(original?.id);
  });

  test('are set series by series', async () => {
    await openHost();
    await withChart(async (chart, sheet, context) => {
      const added = chart.series.add('Alla');
      added.setValues(sheet.getRange('C2:C4'));
      added.setXAxisValues(sheet.getRange('A2:A4'));
      const values = added.getDimensionValues('Values');
      chart.series.getItemAt(0).delete();
      chart.series.load('items/name');
      await context.sync();
      expect(values.value).toEqual(['9', '11', '14']);
      expect(chart.series.items.map(({ name }) => name)).toEqual(['Män', 'Alla']);
    });
  });
});

describe('charts are refused', () => {
  test.each<[string, string, () => Promise<unknown>]>([
    [
      'types that cannot be drawn here',
      'ApiNotFound',
      () => onActiveSheet((sheet) => void sheet.charts.add('Pie', sheet.getRange('A1:B2'))),
    ],
    [
      'members of newer requirement sets',
      'ApiNotFound',
      () => withChart((chart) => void chart.getDataTable()),
    ],
    [
      'on protected sheets',
      'AccessDenied',
      () =>
        withChart((chart, sheet) => {
          sheet.protection.protect();
          chart.title.text = 'Nej';
        }),
    ],
    [
      'gaps between lines',
      'InvalidArgument',
      () => withChart(({ series }) => void (series.getItemAt(0).gapWidth = 50), 'LineMarkers'),
    ],
    [
      'labels beyond stacked bars',
      'InvalidArgument',
      () =>
        withChart(({ series }) => {
          const one = series.getItemAt(0);
          one.hasDataLabels = true;
          one.dataLabels.position = 'OutsideEnd';
        }, 'BarStacked'),
    ],
    [
      'the look of labels that are not shown',
      'ItemNotFound',
      () => withChart(({ series }) => void (series.getItemAt(0).dataLabels.numberFormat = '0')),
    ],
    [
      'a second value axis',
      'ApiNotFound',
      () => withChart(({ series }) => void (series.getItemAt(0).axisGroup = 'Secondary')),
    ],
  ])('%s', async (_what, code, work) => {
    await openHost();
    expect(await codeOf(work())).toBe(code);
  });
});
