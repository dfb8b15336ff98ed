import type { ModelCell, ModelValue, WorkbookModel } from '../model/workbookModel';

interface CellContent {
  readonly formula: string | null;
  readonly value: ModelValue;
}

function structureOf({ sheets, names }: WorkbookModel): string {
  return JSON.stringify([
    sheets.map(({ name, tables }) => [name, tables]),
    names.map(({ name, formula, sheetId }) => [name, formula, sheetId]),
  ]);
}

function sameContent(before: CellContent | undefined, { formula, value }: ModelCell): boolean {
  return before !== undefined && before.formula === formula && before.value === value;
}

/** A workbook as it was after its last calculation, so that an unchanged one is not calculated again. */
export class CalculatedState {
  private readonly structure: string;
  private readonly cells: readonly ReadonlyMap<number, CellContent>[];

  constructor(model: WorkbookModel) {
    this.structure = structureOf(model);
    this.cells = model.sheets.map(
      ({ cells }) =>
        new Map([...cells].map(([key, { formula, value }]) => [key, { formula, value }])),
    );
  }

  /** Whether the workbook still has the same contents, tables, names and sheets, results included. */
  holds(model: WorkbookModel): boolean {
    return (
      structureOf(model) === this.structure &&
      model.sheets.every(({ cells }, index) => {
        const before = this.cells[index];
        if (before?.size !== cells.size) return false;
        for (const [key, cell] of cells) {
          if (!sameContent(before.get(key), cell)) return false;
        }
        return true;
      })
    );
  }
}
