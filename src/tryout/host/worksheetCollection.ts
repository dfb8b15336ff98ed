import { newSheet } from '../model/newWorkbook';
import type { ModelSheet } from '../model/workbookModel';
import { optionalBoolean, optionalText, textArgument } from './args';
import { refusal } from './hostError';
import type { HostState } from './hostState';
import { HostObject, type Kind } from './kind';
import { nextSheetName, requireSheetName } from './sheetNames';

function object(sheet: ModelSheet): HostObject<'Worksheet'> {
  return new HostObject('Worksheet', sheet);
}

function candidates(state: HostState, args: readonly unknown[]): readonly ModelSheet[] {
  const { sheets } = state.model;
  return optionalBoolean(args, 0) ? sheets.filter((one) => one.visibility === 'Visible') : sheets;
}

function existing(sheet: ModelSheet | null | undefined, key: string): HostObject<'Worksheet'> {
  if (!sheet) throw refusal('itemNotFound', `the sheet ${key}`);
  return object(sheet);
}

export const worksheetCollection: Kind<null> = {
  items: (_target, state) => state.model.sheets.map(object),
  members: {
    add: {
      set: 1,
      call: (_target, args, state) => {
        state.requireOpenStructure();
        const name = optionalText(args, 0) ?? nextSheetName(state);
        requireSheetName(state, name, null);
        const sheet = newSheet(state.newId(), name);
        state.model.sheets.push(sheet);
        state.changedContent();
        state.events.sheetAdded(sheet);
        return object(sheet);
      },
    },
    getItem: {
      set: 1,
      call: (_target, args, state) => {
        const key = textArgument(args, 0);
        return existing(state.findSheet(key), key);
      },
    },
    getItemOrNullObject: {
      set: 4,
      call: (_target, args, state) => {
        const sheet = state.findSheet(textArgument(args, 0));
        return sheet && object(sheet);
      },
    },
    getActiveWorksheet: { set: 1, call: (_target, _args, state) => object(state.activeSheet) },
    getCount: { set: 4, call: (_target, args, state) => candidates(state, args).length },
    getFirst: {
      set: 5,
      call: (_target, args, state) => existing(candidates(state, args)[0], 'first'),
    },
    getLast: {
      set: 5,
      call: (_target, args, state) => existing(candidates(state, args).at(-1), 'last'),
    },
  },
};
