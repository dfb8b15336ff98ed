import type { ChartType, ModelChart } from '../../../../src/tryout/model/chart';
import { newChart, newSeries } from '../../../../src/tryout/model/newChart';
import type { WorkbookModel } from '../../../../src/tryout/model/workbookModel';
import { workbookOf } from '../../engine/workbookOf';

/** Two series over three years on a sheet called Resultat, and a chart of them. */
export function chartOf(type: ChartType): { model: WorkbookModel; chart: ModelChart } {
  const model = workbookOf({
    Resultat: [
      ['År', 'Kvinnor', 'Män'],
      ['2018', 1200, 900.5],
      ['2019', 1500, 1100],
      ['2020', 800, 1400],
    ],
  });
  const series = ['B', 'C'].map((column) =>
    newSeries(type, {
      name: `=Resultat!$${column}$1`,
      values: `=Resultat!$${column}$2:$${column}$4`,
      categories: '=Resultat!$A$2:$A$4',
    }),
  );
  const place = { top: 5, left: 1, bottom: 20, right: 6.5 };
  const chart = newChart('c1', 'Inskrivna', type, place, series);
  chart.title.text = 'Inskrivna per år';
  model.sheets[0]?.charts.push(chart);
  return { model, chart };
}
