import type { CellInput, ExpectedValue, OwnedPart } from '../insertion/sheetPlan';

/** What a cell is given, or has: a number, a text or formula, or a truth value that the user typed. */
export type Input = CellInput | boolean;

/** What finds a part in the workbook: its hidden defined name, or the rows of a table between header and totals. */
export type PartTarget =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'table'; readonly name: string };

/** A part as a new insertion would have it; places are those of the insertion. */
export interface PlannedPart extends OwnedPart {
  readonly inputs: readonly (readonly CellInput[])[];
  /** What its cells must show; places within the part. */
  readonly expected: readonly ExpectedValue[];
}

/** A part as it stands in the workbook. */
export interface FoundPart {
  readonly key: string;
  readonly target: PartTarget;
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** As Excel gives formulas: the formula, or the value where there is none. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** A cell of a part, from its first row and column, and what is written there. */
export interface PartCell {
  readonly row: number;
  readonly column: number;
  readonly input: Input;
}

/** A part before or after an update: how many rows it has, and what is written where it changes. */
export interface PartSide {
  readonly rowCount: number;
  readonly cells: readonly PartCell[];
}

/**
 * A change of one part that can be done and undone, wherever the part stands by then. Where the sides
 * have not the same number of rows, whole rows are inserted or deleted from row `at` of the part on.
 */
export interface PartEdit {
  readonly target: PartTarget;
  readonly at: number;
  readonly before: PartSide;
  readonly after: PartSide;
}

/** The same change the other way. */
export function reversed(edit: PartEdit): PartEdit {
  return { ...edit, before: edit.after, after: edit.before };
}

/** What to write so that a cell has again what it has. */
export function inputOf(formula: unknown, value: unknown): Input {
  if (typeof formula === 'number' || typeof formula === 'boolean') return formula;
  const text = String(formula ?? '');
  // A formula whose result is its own text cannot be, so that this is a text.
  if (text.startsWith('=') && text !== value) return text;
  return text === '' ? '' : `'${text}`;
}
