import { onActiveSheet } from '../openHost';

export const INTAKE = [
  ['År', 'Kvinnor', 'Män'],
  ['2018', 12, 9],
  ['2019', 15, 11],
  ['2020', 8, 14],
];

/** Runs a batch on a sheet with a table in A1:C4 and a chart of it. */
export async function withChart<T>(
  work: (
    chart: Excel.Chart,
    sheet: Excel.Worksheet,
    context: Excel.RequestContext,
  ) => T | Promise<T>,
  type: 'ColumnClustered' | 'BarStacked' | 'LineMarkers' = 'ColumnClustered',
): Promise<T> {
  return onActiveSheet(async (sheet, context) => {
    const source = sheet.getRange('A1:C4');
    // An apostrophe keeps a year a text, as it has to be to name a category.
    source.values = INTAKE.map(([year, ...counts]) => [`'${year}`, ...counts]);
    const chart = sheet.charts.add(type, source);
    chart.name = 'Inskrivna';
    return work(chart, sheet, context);
  });
}
