import type { ChartSeries } from '../../../tables/charts/chart';

/** A rectangle of cells on the report's sheet; places count from 0. */
export interface PlacedCells {
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface PlannedSeries {
  readonly name: string;
  readonly color: string;
  readonly marker: 'Circle' | 'Diamond';
  readonly values: PlacedCells;
  /** Labels of lines that end near each other stand on either side. */
  readonly labelPosition: 'Top' | 'Bottom' | 'OutsideEnd';
  readonly pointCount: ChartSeries['points']['length'];
}

/** A native chart of cells on its own sheet, planned in full before anything is written. */
export interface ChartPlan {
  readonly type: 'LineMarkers' | 'ColumnClustered' | 'BarClustered';
  /** What it is found by on its sheet. */
  readonly name: string;
  readonly title: string;
  /** The cells that it covers. */
  readonly place: PlacedCells;
  readonly seriesBy: 'Columns' | 'Rows';
  readonly categories: PlacedCells;
  readonly series: readonly PlannedSeries[];
  readonly numberFormat: string;
  readonly labels: 'every' | 'last' | 'none';
}
