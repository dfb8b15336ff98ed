import type { Area, ModelSheet, WorkbookModel } from '../model/workbookModel';
import type { Calculation } from './calculation';
import type { Locale } from './cellInput';
import type { FunctionCalls } from './functionCalls';
import { refusal } from './hostError';
import type { HostEvents } from './hostEvents';
import type { Place } from './place';

/** The open workbook and everything around it that members need. */
export class HostState {
  /** Ranges that the add-in holds on to between requests, by reference id. */
  readonly references = new Map<string, Place>();
  #changes = 0;
  #ids = 0;

  constructor(
    readonly model: WorkbookModel,
    readonly locale: Locale,
    readonly calculation: Calculation,
    readonly events: HostEvents,
    readonly customFunctions: FunctionCalls,
  ) {}

  /** Rises with every change of the model. */
  get changes(): number {
    return this.#changes;
  }

  /** Something of the model changed that no formula can see. */
  changed(): void {
    this.#changes += 1;
  }

  /** Something changed that formulas may depend on. */
  changedContent(): void {
    this.#changes += 1;
    this.calculation.outdate();
  }

  /** Cells have other contents: formulas, listeners and the page need to know. */
  cellsChanged(sheet: ModelSheet, area: Area, changeType = 'RangeEdited'): void {
    this.changedContent();
    this.events.cellsChanged(sheet, area, changeType);
  }

  /** An identifier that nothing in the workbook has. */
  newId(): string {
    const taken = new Set(
      this.model.sheets.flatMap((sheet) => [
        sheet.id,
        ...sheet.tables.map((table) => table.id),
        ...sheet.charts.map((chart) => chart.id),
      ]),
    );
    for (;;) {
      this.#ids += 1;
      const id = `{${this.#ids.toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`;
      if (!taken.has(id)) return id;
    }
  }

  newReferenceId(): string {
    this.#ids += 1;
    return `range-${this.#ids}`;
  }

  get activeSheet(): ModelSheet {
    const { sheets, activeSheetId } = this.model;
    const sheet = sheets.find((one) => one.id === activeSheetId) ?? sheets[0];
    if (!sheet) throw refusal('itemNotFound', 'the workbook has no sheet');
    return sheet;
  }

  /** A sheet by id or name, capitals or not. */
  findSheet(key: string): ModelSheet | null {
    const lower = key.toLowerCase();
    return (
      this.model.sheets.find((sheet) => sheet.id === key) ??
      this.model.sheets.find((sheet) => sheet.name.toLowerCase() === lower) ??
      null
    );
  }

  /** The sheet, where it is still part of the workbook. */
  existing(sheet: ModelSheet): ModelSheet {
    if (this.model.sheets.includes(sheet)) return sheet;
    throw refusal('invalidReference', `the sheet ${sheet.name} has been deleted`);
  }

  /** Refuses where the sheet must not be changed. */
  requireUnprotected(sheet: ModelSheet): void {
    if (sheet.protected) throw refusal('sheetProtected', sheet.name);
  }

  /** Refuses where sheets can be neither added, removed, renamed, moved nor hidden. */
  requireOpenStructure(): void {
    if (this.model.protected) throw refusal('workbookProtected', this.model.name);
  }
}
