import type { CellRef } from '../../cells/cell';
import type { Period } from '../../definitions/period';
import type { Following } from '../runInSteps';
import type { InsertProgress, ReadProgress } from '../workbookAccess';

/** What a cell shows: a number, a text, or nothing. */
export type Shown = string | number | boolean;

/** A figure of the report that the update changes. */
export interface CellChange {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  /** Where it stands now; null for one that comes with a new row. */
  readonly cell: CellRef | null;
  /** Null for one that comes with a new row. */
  readonly before: Shown | null;
  /** Null for one that goes with its row. */
  readonly after: Shown | null;
  /** Excel's, to print both by; '' for none. */
  readonly numberFormat: string;
}

/** A cell of the report where the user has written something else than the add-in had. */
export interface OvertypedCell extends CellChange {
  /** Names it when the update is asked for; the same as long as nothing is moved. */
  readonly id: string;
}

/** Why the report cannot be updated where it stands, so that a new one is needed. */
export type Obstacle =
  /** Lists of participants that are gone, by what they are known by. */
  | { readonly kind: 'sourceGone'; readonly subject: string }
  /** The report has got other tables, or tables other columns, than it had. */
  | { readonly kind: 'otherShape'; readonly subject: string }
  /** Rows or columns have been put into, or taken from, a table. */
  | { readonly kind: 'reshaped'; readonly subject: string }
  /** Rows must come or go, but something else stands on them. */
  | { readonly kind: 'inTheWay'; readonly subject: string }
  /** Rows must come or go in a table that a chart is made of. */
  | { readonly kind: 'charted'; readonly subject: string };

export interface ReportChanges {
  readonly kind: 'report';
  /** The sheet of the report. */
  readonly sheet: string;
  /** True where the update would write nothing. */
  readonly upToDate: boolean;
  readonly cells: readonly CellChange[];
  /** Texts of the report that change: notes, titles, what a chart says. */
  readonly textCount: number;
  readonly overtyped: readonly OvertypedCell[];
  /** Rows of the data under the report. */
  readonly participants: {
    readonly changed: number;
    readonly added: number;
    readonly removed: number;
  };
  /** Where the period cells say another period than the report was made for. */
  readonly period: { readonly before: Period; readonly after: Period } | null;
  /** Where the workbook counts under other definitions, what the two are called. */
  readonly definitions: { readonly before: string; readonly after: string } | null;
  /** None where the update can be done. */
  readonly obstacles: readonly Obstacle[];
}

export type Changes =
  /** No report stands in the workbook. */
  | { readonly kind: 'none' }
  /** A report stands there that was inserted before parts were marked, or whose mark cannot be read. */
  | { readonly kind: 'tooOld' }
  | ReportChanges;

export interface Updated {
  readonly sheet: string;
  /** Cells written, on all sheets. */
  readonly writtenCells: number;
}

/** Something that can be undone or done again. */
export interface Step {
  readonly kind: 'insertion' | 'update' | 'text';
  readonly sheet: string;
}

export type Undone =
  | {
      readonly kind: 'done';
      readonly step: Step;
      /** Whether rows of the report have come back: with what stood there, not with how the user had made them look. */
      readonly rowsCameBack: boolean;
    }
  /** Something of the user's would be lost with it, in these cells; nothing was done. */
  | { readonly kind: 'theirs'; readonly step: Step; readonly cells: readonly string[] };

/** Keeping the last report up to date, and undoing. What can be undone is kept in memory only. */
export interface UpdateAccess {
  /** Holds the report against its source; writes nothing. */
  findChanges(following?: Following<ReadProgress>): Promise<Changes>;
  /** Tells whenever a cell of the workbook has changed; gives back what ends it. */
  watch(tell: () => void): Promise<() => void>;
  /**
   * Brings the report up to date as one transaction: all of it, or nothing. Only cells that differ are
   * written.
   *
   * Broken off, it leaves the workbook as it was.
   *
   * @param overwrite the ids of cells whose own content the user gives up
   */
  update(overwrite: readonly string[], following?: Following<InsertProgress>): Promise<Updated>;
  /** What undo would undo, and redo would do again; null for nothing. */
  steps(): { readonly undo: Step | null; readonly redo: Step | null };
  /** Undoes the last insertion of a report or of its text, or the last update, as one transaction. @param force also where that takes something of the user's away */
  undo(force: boolean): Promise<Undone>;
  /** Does again what was last undone. @param force as for undo */
  redo(force: boolean): Promise<Undone>;
}
