import type { ModelChart } from '../../model/chart';
import { newChart } from '../../model/newChart';
import type { ModelSheet } from '../../model/workbookModel';
import { numberArgument, textArgument } from '../args';
import { refusal } from '../hostError';
import type { HostState } from '../hostState';
import { HostObject, type Kind } from '../kind';
import { Place } from '../place';
import { asSeriesBy } from './chart';
import { placeOfSize } from './chartPlace';
import { asChartType } from './chartSeries';
import { seriesFrom } from './chartSource';

/** Points; Excel puts a new chart in the middle of what is seen, which a host without a window cannot know. */
const USUAL_PLACE = { left: 150, top: 60, width: 360, height: 216 };

function object(sheet: ModelSheet, chart: ModelChart): HostObject<'Chart'> {
  return new HostObject('Chart', { sheet, chart });
}

/** A chart by id or name, capitals or not; of charts with the same name the first. */
function find({ charts }: ModelSheet, key: string): ModelChart | null {
  const lower = key.toLowerCase();
  return (
    charts.find(({ id }) => id === key) ??
    charts.find(({ name }) => name.toLowerCase() === lower) ??
    null
  );
}

function nextName({ charts }: ModelSheet, { locale }: HostState): string {
  const word = locale === 'sv-SE' ? 'Diagram' : 'Chart';
  for (let number = charts.length + 1; ; number++) {
    const name = `${word} ${number}`;
    if (!charts.some((chart) => chart.name === name)) return name;
  }
}

function add(sheet: ModelSheet, args: readonly unknown[], state: HostState): HostObject<'Chart'> {
  const type = asChartType(args[0]);
  const source = args[1] instanceof HostObject ? args[1].target : null;
  if (!(source instanceof Place)) throw refusal('argument', 'the source of a chart is a range');
  state.requireUnprotected(sheet);
  const series = seriesFrom(source, asSeriesBy(args[2]), type);
  const place = placeOfSize(sheet, USUAL_PLACE);
  const chart = newChart(state.newId(), nextName(sheet, state), type, place, series);
  sheet.charts.push(chart);
  state.changed();
  return object(sheet, chart);
}

export const chartCollection: Kind<ModelSheet> = {
  items: (sheet) => sheet.charts.map((chart) => object(sheet, chart)),
  members: {
    count: { set: 1, get: ({ charts }) => charts.length },
    getCount: { set: 4, call: ({ charts }) => charts.length },
    add: { set: 1, call: add },
    getItem: {
      set: 1,
      call: (sheet, args) => {
        const key = textArgument(args, 0);
        const found = find(sheet, key);
        if (!found) throw refusal('itemNotFound', `the chart ${key}`);
        return object(sheet, found);
      },
    },
    getItemAt: {
      set: 1,
      call: (sheet, args) => {
        const index = numberArgument(args, 0);
        const found = sheet.charts[index];
        if (!found) throw refusal('itemNotFound', `chart ${index}`);
        return object(sheet, found);
      },
    },
    getItemOrNullObject: {
      set: 4,
      call: (sheet, args) => {
        const found = find(sheet, textArgument(args, 0));
        return found && object(sheet, found);
      },
    },
  },
};
