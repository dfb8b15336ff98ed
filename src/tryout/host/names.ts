import type { ModelName, ModelSheet } from '../model/workbookModel';
import { asBoolean, asText, optionalText, textArgument } from './args';
import { definedNameTaken, requireNameShape, tableNameTaken } from './definedNames';
import { findName, placeOfName } from './findPlace';
import { requireReadable } from './formulaSyntax';
import { HostError, refusal } from './hostError';
import type { HostState } from './hostState';
import { HostObject, type Kind } from './kind';
import { Place, placeAddress } from './place';

function object(name: ModelName): HostObject<'NamedItem'> {
  return new HostObject('NamedItem', name);
}

/** What a name stands for as a formula: a range, a formula, or any other text as a constant. */
function formulaOf(state: HostState, reference: unknown): string {
  if (reference instanceof HostObject && reference.target instanceof Place) {
    return `=${placeAddress(reference.target, '$')}`;
  }
  const text = asText(reference);
  if (!text.startsWith('=')) return `="${text.replaceAll('"', '""')}"`;
  requireReadable(state, text);
  return text;
}

function add(
  sheet: ModelSheet | null,
  args: readonly unknown[],
  state: HostState,
): HostObject<'NamedItem'> {
  const name = textArgument(args, 0);
  requireNameShape(name, 'nameInvalid');
  if (definedNameTaken(state, name, sheet?.id) || tableNameTaken(state, name, null)) {
    throw refusal('nameTaken', name);
  }
  const added: ModelName = {
    name,
    formula: formulaOf(state, args[1]),
    visible: true,
    comment: optionalText(args, 2) ?? '',
    ...(sheet ? { sheetId: sheet.id } : {}),
  };
  state.model.names.push(added);
  state.changedContent();
  return object(added);
}

function names(sheet: ModelSheet | null, state: HostState): readonly ModelName[] {
  return state.model.names.filter((name) => name.sheetId === sheet?.id);
}

function placeOrNull(name: ModelName, state: HostState): Place | null {
  try {
    return placeOfName(state, name);
  } catch (error) {
    if (error instanceof HostError && error.code === 'InvalidReference') return null;
    throw error;
  }
}

/** What the name gives: its range's address with the sheet, or its constant. Any other formula is not calculated: its text. */
function valueOf(name: ModelName, state: HostState): string | number | boolean {
  const place = placeOrNull(name, state);
  if (place) return placeAddress(place, '$');
  const text = name.formula.slice(1);
  if (/^".*"$/s.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (text !== '' && Number.isFinite(Number(text))) return Number(text);
  return text.includes('#REF!') ? '#REF!' : text;
}

function typeOf(name: ModelName, state: HostState): string {
  if (placeOrNull(name, state)) return 'Range';
  const value = valueOf(name, state);
  if (value === '#REF!') return 'Error';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  return 'String';
}

export const namedItemCollection: Kind<ModelSheet | null> = {
  items: (sheet, state) => names(sheet, state).map(object),
  members: {
    add: { set: 4, call: add },
    getCount: { set: 4, call: (sheet, _args, state) => names(sheet, state).length },
    getItem: {
      set: 1,
      call: (sheet, args, state) => {
        const key = textArgument(args, 0);
        const found = findName(state, key, sheet);
        if (!found) throw refusal('itemNotFound', `the name ${key}`);
        return object(found);
      },
    },
    getItemOrNullObject: {
      set: 4,
      call: (sheet, args, state) => {
        const found = findName(state, textArgument(args, 0), sheet);
        return found && object(found);
      },
    },
  },
};

export const namedItem: Kind<ModelName> = {
  identity: (name) => ({ _Id: name.name }),
  members: {
    name: { set: 1, get: (name) => name.name },
    value: { set: 1, get: valueOf },
    type: { set: 1, get: typeOf },
    scope: { set: 4, get: (name) => (name.sheetId === undefined ? 'Workbook' : 'Worksheet') },
    formula: {
      set: 7,
      get: (name) => name.formula,
      put: (name, value, state) => {
        name.formula = formulaOf(state, asText(value));
        state.changedContent();
      },
    },
    visible: {
      set: 1,
      get: (name) => name.visible,
      put: (name, value, state) => {
        name.visible = asBoolean(value);
        state.changed();
      },
    },
    comment: {
      set: 4,
      get: (name) => name.comment,
      put: (name, value, state) => {
        name.comment = asText(value);
        state.changed();
      },
    },
    worksheetOrNullObject: {
      set: 4,
      link: (name, state) => {
        const sheet = state.model.sheets.find(({ id }) => id === name.sheetId);
        return sheet ? new HostObject('Worksheet', sheet) : null;
      },
    },
    getRange: {
      set: 1,
      call: (name, _args, state) => new HostObject('Range', placeOfName(state, name)),
    },
    getRangeOrNullObject: {
      set: 4,
      call: (name, _args, state) => {
        const place = placeOrNull(name, state);
        return place && new HostObject('Range', place);
      },
    },
    delete: {
      set: 4,
      call: (name, _args, state) => {
        const at = state.model.names.indexOf(name);
        if (at < 0) throw refusal('itemNotFound', `the name ${name.name}`);
        state.model.names.splice(at, 1);
        state.changedContent();
      },
    },
  },
};
