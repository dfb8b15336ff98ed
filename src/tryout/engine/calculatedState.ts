import type { ModelCell, ModelSheet, ModelValue, WorkbookModel } from '../model/workbookModel';

/** The cells of a sheet in their order, as lists: a long table has hundreds of thousands of them. */
interface SheetContent {
  readonly keys: readonly number[];
  /** What gives each cell its value: its formula, or the cell that it is spilled from. */
  readonly origins: readonly (string | number | null)[];
  readonly values: readonly ModelValue[];
}

function structureOf({ sheets, names }: WorkbookModel): string {
  return JSON.stringify([
    sheets.map(({ name, tables }) => [name, tables]),
    names.map(({ name, formula, sheetId }) => [name, formula, sheetId]),
  ]);
}

function originOf({ formula, spilledFrom }: ModelCell): string | number | null {
  return formula ?? spilledFrom ?? null;
}

function contentOf({ cells }: ModelSheet): SheetContent {
  const keys: number[] = [];
  const origins: (string | number | null)[] = [];
  const values: ModelValue[] = [];
  for (const [key, cell] of cells) {
    keys.push(key);
    origins.push(originOf(cell));
    values.push(cell.value);
  }
  return { keys, origins, values };
}

function sameContent({ keys, origins, values }: SheetContent, { cells }: ModelSheet): boolean {
  if (keys.length !== cells.size) return false;
  let index = 0;
  for (const [key, cell] of cells) {
    if (keys[index] !== key || values[index] !== cell.value) return false;
    if (origins[index] !== originOf(cell)) return false;
    index++;
  }
  return true;
}

/**
 * A workbook as it was after its last calculation, so that an unchanged one is not calculated
 * again. A cell that was taken away and put back counts as a change.
 */
export class CalculatedState {
  private readonly structure: string;
  private readonly contents: readonly SheetContent[];

  constructor(model: WorkbookModel) {
    this.structure = structureOf(model);
    this.contents = model.sheets.map(contentOf);
  }

  /** Whether the workbook still has the same contents, tables, names and sheets, results included. */
  holds(model: WorkbookModel): boolean {
    return (
      structureOf(model) === this.structure &&
      model.sheets.every((sheet, index) => {
        const before = this.contents[index];
        return before !== undefined && sameContent(before, sheet);
      })
    );
  }
}
