import type { ModelSheet } from '../model/workbookModel';
import { asOneOf } from './args';
import { refusal } from './hostError';
import type { HostState } from './hostState';
import { HostObject } from './kind';
import { copyCharts } from './charts/copyCharts';
import { tableNameTaken } from './definedNames';
import {
  forgetSheetInFormulas,
  forgetTableInFormulas,
  renameSheetInFormulas,
} from './formulaReferences';

const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** Refuses where no other sheet would be left for the user to see. */
export function requireAnotherVisible(state: HostState, sheet: ModelSheet): void {
  const others = state.model.sheets.filter((one) => one !== sheet && one.visibility === 'Visible');
  if (others.length === 0) throw refusal('lastVisibleSheet', sheet.name);
}

/** Renames a sheet, in the formulas and names that mention it too. */
export function renameSheet(state: HostState, sheet: ModelSheet, name: string): void {
  const before = sheet.name;
  sheet.name = name;
  renameSheetInFormulas(state, before, name);
  state.changedContent();
}

/** Takes a sheet out of the workbook; what referred to it refers to nothing any more. */
export function removeSheet(state: HostState, sheet: ModelSheet): void {
  const { model } = state;
  const at = model.sheets.indexOf(sheet);
  model.sheets.splice(at, 1);
  model.names = model.names.filter((name) => name.sheetId !== sheet.id);
  forgetSheetInFormulas(state, sheet.name);
  for (const table of sheet.tables) forgetTableInFormulas(state, table.name);
  if (model.activeSheetId === sheet.id) {
    const next = model.sheets.slice(at).concat(model.sheets.slice(0, at).reverse());
    const shown = next.find((one) => one.visibility === 'Visible');
    model.activeSheetId = shown?.id ?? '';
    model.selection = { top: 0, left: 0, bottom: 0, right: 0 };
    if (shown) state.events.sheetActivated(shown, undefined);
  }
  state.changedContent();
  state.events.sheetDeleted(sheet);
}

/** Copies a sheet, as worksheet.copy(position, relativeTo) does; tables get new names. */
export function copySheet(
  sheet: ModelSheet,
  args: readonly unknown[],
  state: HostState,
): HostObject<'Worksheet'> {
  state.requireOpenStructure();
  const position = args[0] === undefined || args[0] === null ? 'None' : asOneOf(args[0], POSITIONS);
  const copy: ModelSheet = {
    ...sheet,
    id: state.newId(),
    name: copyName(state, sheet.name),
    cells: new Map([...sheet.cells].map(([key, cell]) => [key, { ...cell }])),
    columnWidths: new Map(sheet.columnWidths),
    rowHeights: new Map(sheet.rowHeights),
    merges: [...sheet.merges],
    tables: [],
    charts: [],
    validations: [...sheet.validations],
  };
  const { sheets } = state.model;
  sheets.splice(placeOfCopy(state, position, args[1]), 0, copy);
  for (const table of sheet.tables) {
    let number = 1;
    while (tableNameTaken(state, `${table.name}_${number}`, null)) number++;
    copy.tables.push({ ...table, id: state.newId(), name: `${table.name}_${number}` });
  }
  copyCharts(state, sheet, copy);
  state.changedContent();
  state.events.sheetAdded(copy);
  return new HostObject('Worksheet', copy);
}

function placeOfCopy(
  state: HostState,
  position: (typeof POSITIONS)[number],
  relativeTo: unknown,
): number {
  const { sheets } = state.model;
  switch (position) {
    case 'None':
    case 'End':
      return sheets.length;
    case 'Beginning':
      return 0;
    case 'Before':
    case 'After': {
      const at = sheets.findIndex(
        (one) => relativeTo instanceof HostObject && relativeTo.target === one,
      );
      if (at < 0) throw refusal('argument', 'the sheet to copy beside is missing');
      return position === 'Before' ? at : at + 1;
    }
  }
}

function copyName(state: HostState, name: string): string {
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!state.findSheet(candidate)) return candidate;
  }
}
