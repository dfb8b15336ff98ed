import type { Area, ModelSheet } from '../model/workbookModel';
import type { Invocation } from './functionCalls';
import { areaAddress } from './place';

/** One event as office.js takes it: category, type, target, arguments as JSON, running number. */
export type HostMessage = readonly [number, number, string, string, number];

const HOST_EVENT = 65536;
const EVENT_OF_ADDIN = 1;
const CUSTOM_FUNCTION_CALL = 1000;
const WHOLE_WORKBOOK = 'Workbook';

const TYPE = {
  workbookSelection: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelection: 14,
  worksheetDeleted: 15,
} as const;

const WITH_EVENTS: readonly string[] = ['Workbook', 'WorksheetCollection', 'Worksheet'];

const REGISTRATIONS: ReadonlySet<string> = new Set(
  ['DataChanged', 'SelectionChanged', 'Added', 'Deleted', 'Activated', 'Deactivated'].flatMap(
    (name) => [`_Register${name}Event`, `_Unregister${name}Event`],
  ),
);

/** Whether a call asks for, or ends, events that this host sends. */
export function isRegistration(kind: string, call: string): boolean {
  return WITH_EVENTS.includes(kind) && REGISTRATIONS.has(call);
}

/** Collects what happens in the workbook until it is handed to the add-in. */
export class HostEvents {
  #waiting: HostMessage[] = [];
  #count = 0;

  cellsChanged(sheet: ModelSheet, area: Area, changeType: string): void {
    const args = {
      type: 'WorksheetChanged',
      worksheetId: sheet.id,
      address: areaAddress(area),
      changeType,
      source: 'Local',
      triggerSource: 'Unknown',
      details: null,
    };
    this.#raise(TYPE.worksheetChanged, sheet.id, args);
    this.#raise(TYPE.worksheetChanged, WHOLE_WORKBOOK, args);
  }

  selectionChanged(sheet: ModelSheet, area: Area): void {
    const args = {
      type: 'WorksheetSelectionChanged',
      worksheetId: sheet.id,
      address: areaAddress(area),
    };
    this.#raise(TYPE.workbookSelection, '', {});
    this.#raise(TYPE.worksheetSelection, sheet.id, args);
    this.#raise(TYPE.worksheetSelection, WHOLE_WORKBOOK, args);
  }

  sheetAdded(sheet: ModelSheet): void {
    this.#raise(TYPE.worksheetAdded, WHOLE_WORKBOOK, {
      type: 'WorksheetAdded',
      worksheetId: sheet.id,
      source: 'Local',
    });
  }

  sheetDeleted(sheet: ModelSheet): void {
    this.#raise(TYPE.worksheetDeleted, WHOLE_WORKBOOK, {
      type: 'WorksheetDeleted',
      worksheetId: sheet.id,
      source: 'Local',
    });
  }

  sheetActivated(sheet: ModelSheet, before: ModelSheet | undefined): void {
    for (const target of [sheet.id, WHOLE_WORKBOOK]) {
      this.#raise(TYPE.worksheetActivated, target, {
        type: 'WorksheetActivated',
        worksheetId: sheet.id,
      });
    }
    if (!before) return;
    for (const target of [before.id, WHOLE_WORKBOOK]) {
      this.#raise(TYPE.worksheetDeactivated, target, {
        type: 'WorksheetDeactivated',
        worksheetId: before.id,
      });
    }
  }

  /** Asks the add-in to work out one of its custom functions. */
  customFunctionCall(id: number, { name, args, address, argAddresses }: Invocation): void {
    this.#count += 1;
    const call = JSON.stringify([id, name, args, address, 0, argAddresses]);
    this.#waiting.push([EVENT_OF_ADDIN, CUSTOM_FUNCTION_CALL, '', call, this.#count]);
  }

  /** Everything that has happened since it was last asked for. */
  take(): readonly HostMessage[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }

  #raise(type: number, target: string, args: object): void {
    this.#count += 1;
    this.#waiting.push([HOST_EVENT, type, target, JSON.stringify(args), this.#count]);
  }
}
