import type { ChartPlace, ModelChart } from '../../model/chart';
import { MAX_COLUMNS, MAX_ROWS, type Area, type ModelSheet } from '../../model/workbookModel';
import { asNumber } from '../args';
import { refusal } from '../hostError';
import type { Member } from '../kind';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../rangeFormat';
import { chartMember } from './chartMember';
import type { ChartTarget } from './chartTargets';

interface Side {
  readonly sizes: (sheet: ModelSheet) => ReadonlyMap<number, number>;
  readonly usual: number;
  readonly count: number;
  readonly near: 'left' | 'top';
  readonly far: 'right' | 'bottom';
}

const ACROSS: Side = {
  sizes: ({ columnWidths }) => columnWidths,
  usual: DEFAULT_COLUMN_WIDTH,
  count: MAX_COLUMNS,
  near: 'left',
  far: 'right',
};

const DOWN: Side = {
  sizes: ({ rowHeights }) => rowHeights,
  usual: DEFAULT_ROW_HEIGHT,
  count: MAX_ROWS,
  near: 'top',
  far: 'bottom',
};

/** How far a place lies from the sheet's corner, in points. */
function pointsAt(sheet: ModelSheet, side: Side, place: number): number {
  const sizes = side.sizes(sheet);
  const whole = Math.floor(place);
  let points = whole * side.usual + (place - whole) * (sizes.get(whole) ?? side.usual);
  for (const [index, size] of sizes) if (index < whole) points += size - side.usual;
  return points;
}

/** The place that lies that many points from the sheet's corner. */
function placeAt(sheet: ModelSheet, side: Side, points: number): number {
  const sizes = side.sizes(sheet);
  let left = points;
  for (let index = 0; index < side.count; index++) {
    const size = sizes.get(index) ?? side.usual;
    if (left < size) return index + left / size;
    left -= size;
  }
  return side.count;
}

function start({ sheet, chart }: ChartTarget, side: Side): number {
  return pointsAt(sheet, side, chart.place[side.near]);
}

function size(target: ChartTarget, side: Side): number {
  return pointsAt(target.sheet, side, target.chart.place[side.far]) - start(target, side);
}

function put({ sheet, chart }: ChartTarget, side: Side, from: number, length: number): void {
  chart.place = {
    ...chart.place,
    [side.near]: placeAt(sheet, side, from),
    [side.far]: placeAt(sheet, side, from + length),
  };
}

function asDistance(value: unknown): number {
  const points = asNumber(value);
  if (points < 0) throw refusal('argument', `${points} points`);
  return points;
}

function begin(side: Side): Member<ChartTarget> {
  return chartMember(
    1,
    asDistance,
    (target: ChartTarget) => start(target, side),
    (target, points) => put(target, side, points, size(target, side)),
  );
}

function length(side: Side): Member<ChartTarget> {
  return chartMember(
    1,
    asDistance,
    (target: ChartTarget) => size(target, side),
    (target, points) => put(target, side, start(target, side), points),
  );
}

/** Where the chart stands and how large it is, in points. */
export const PLACE_MEMBERS = {
  top: begin(DOWN),
  left: begin(ACROSS),
  height: length(DOWN),
  width: length(ACROSS),
};

/** The place of a chart of that size, in points. */
export function placeOfSize(
  sheet: ModelSheet,
  { left, top, width, height }: Record<'left' | 'top' | 'width' | 'height', number>,
): ChartPlace {
  return {
    left: placeAt(sheet, ACROSS, left),
    top: placeAt(sheet, DOWN, top),
    right: placeAt(sheet, ACROSS, left + width),
    bottom: placeAt(sheet, DOWN, top + height),
  };
}

/** Moves a chart to begin where a cell begins; with an end it covers all from there to there. */
export function moveTo(sheet: ModelSheet, chart: ModelChart, first: Area, last: Area | null): void {
  if (last) {
    chart.place = {
      top: Math.min(first.top, last.top),
      left: Math.min(first.left, last.left),
      bottom: Math.max(first.bottom, last.bottom) + 1,
      right: Math.max(first.right, last.right) + 1,
    };
    return;
  }
  const target = { sheet, chart };
  put(target, ACROSS, pointsAt(sheet, ACROSS, first.left), size(target, ACROSS));
  put(target, DOWN, pointsAt(sheet, DOWN, first.top), size(target, DOWN));
}
