import type { ChartPlan } from './charts/chartPlan';

/** What a cell is given: a number, a text, or a formula that starts with "=". Text from a source is escaped with asText. */
export type CellInput = string | number;

/** A rectangle of inputs; places count from 0. */
export interface InputBlock {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly CellInput[])[];
}

export type CellLook =
  'title' | 'subtitle' | 'strong' | 'label' | 'header' | 'total' | 'note' | 'input';

/** How a rectangle looks. */
export interface FormatBlock {
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly look?: CellLook;
  readonly numberFormat?: string;
  /** In points, of every row. */
  readonly rowHeight?: number;
  readonly align?: 'Left' | 'Right' | 'Center';
}

/** A value that the sheet must show once it has been written. */
export interface ExpectedValue {
  readonly row: number;
  readonly column: number;
  readonly value: number | string;
}

/**
 * A rectangle that the add-in keeps up to date after the insertion. A hidden defined name follows it
 * wherever the user moves it; places are those of the insertion.
 */
export interface OwnedPart {
  /** Unlike any other part's of the report; letters, digits and "_". */
  readonly key: string;
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** One sheet of a report, planned in full before anything is written. */
export interface SheetPlan {
  /** At most 31 characters, free in the workbook when planned. */
  readonly name: string;
  /** Written before the table is made of them. */
  readonly data: readonly InputBlock[];
  readonly table: {
    readonly name: string;
    readonly rowCount: number;
    readonly columnCount: number;
    readonly top: number;
  } | null;
  /** Defined names for single cells of the sheet. */
  readonly names: readonly {
    readonly name: string;
    readonly row: number;
    readonly column: number;
  }[];
  /** What of the sheet is found again for an update; none of them overlap. */
  readonly parts: readonly OwnedPart[];
  /** Written when every table and name is there. */
  readonly formulas: readonly InputBlock[];
  readonly formats: readonly FormatBlock[];
  /** In points, from column A. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  readonly expected: readonly ExpectedValue[];
  /** Of cells of this sheet, made when all else stands. */
  readonly charts: readonly ChartPlan[];
}

/** Text as an input that Excel takes literally: nothing in a source becomes a formula, a date or a number. */
export function asText(text: string): string {
  return text === '' ? '' : `'${text}`;
}
