import type { ModelChart } from '../../model/chart';
import type { ModelSheet } from '../../model/workbookModel';
import { create } from '../dom';
import type { Axis } from '../grid/axis';
import { COLUMN_HEADER, ROW_HEADER } from '../grid/gridParts';
import type { SheetAxes } from '../grid/sheetExtent';
import { chartView, type ChartContext } from './chartView';

/** Smaller than this, nothing can be seen. */
const LEAST = 40;

function pixelsAt(axis: Axis, place: number): number {
  const whole = Math.floor(place);
  return axis.offset(whole) + (place - whole) * axis.size(whole);
}

function placed(chart: ModelChart, { rows, columns }: SheetAxes, context: ChartContext): Element {
  const { top, left, bottom, right } = chart.place;
  const from = { x: pixelsAt(columns, left), y: pixelsAt(rows, top) };
  const width = Math.max(LEAST, pixelsAt(columns, right) - from.x);
  const height = Math.max(LEAST, pixelsAt(rows, bottom) - from.y);
  const view = chartView(chart, { width, height }, context);
  view.style.left = `${ROW_HEADER + from.x}px`;
  view.style.top = `${COLUMN_HEADER + from.y}px`;
  return view;
}

/** A sheet's charts, over its cells. */
export class ChartLayer {
  readonly root = create('div', 'chart-layer');

  show(sheet: ModelSheet, axes: SheetAxes, context: ChartContext): void {
    this.root.replaceChildren(...sheet.charts.map((chart) => placed(chart, axes, context)));
  }
}
