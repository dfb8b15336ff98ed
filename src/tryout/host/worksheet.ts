import type { ModelSheet } from '../model/workbookModel';
import {
  asBoolean,
  asNumber,
  asOneOf,
  asText,
  numberArgument,
  optionalBoolean,
  optionalText,
} from './args';
import { requireVisible } from './activation';
import { usedArea } from './cells';
import { asColor } from './color';
import { findPlace } from './findPlace';
import { refusal } from './hostError';
import type { HostState } from './hostState';
import { HostObject, type Kind, type Member } from './kind';
import { Place, placeOn, wholeSheet } from './place';
import { select } from './rangeEdits';
import { requireSheetName } from './sheetNames';
import { copySheet, removeSheet, renameSheet, requireAnotherVisible } from './sheetStructure';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

function range(place: Place): HostObject<'Range'> {
  return new HostObject('Range', place);
}

/** The neighbour `step` sheets away, or null. */
function neighbour(step: 1 | -1, set: number, orNull: boolean): Member<ModelSheet> {
  return {
    set,
    call: (sheet, args, state) => {
      const { sheets } = state.model;
      const visibleOnly = optionalBoolean(args, 0);
      for (let at = sheets.indexOf(sheet) + step; ; at += step) {
        const other = sheets[at];
        if (!other) {
          if (orNull) return null;
          throw refusal('itemNotFound', `a sheet beside ${sheet.name}`);
        }
        if (!visibleOnly || other.visibility === 'Visible') {
          return new HostObject('Worksheet', other);
        }
      }
    },
  };
}

function used(sheet: ModelSheet, args: readonly unknown[]): HostObject<'Range'> | null {
  const area = usedArea(sheet, wholeSheet(), optionalBoolean(args, 0));
  return area && range(new Place(sheet, area));
}

function move(sheet: ModelSheet, position: number, state: HostState): void {
  const { sheets } = state.model;
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length) {
    throw refusal('argument', `position ${position}`);
  }
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

export const worksheet: Kind<ModelSheet> = {
  identity: (sheet) => ({ Id: sheet.id }),
  members: {
    id: { set: 1, get: (sheet) => sheet.id },
    name: {
      set: 1,
      get: (sheet) => sheet.name,
      put: (sheet, value, state) => {
        state.requireOpenStructure();
        const name = asText(value);
        requireSheetName(state, name, sheet);
        renameSheet(state, sheet, name);
      },
    },
    position: {
      set: 1,
      get: (sheet, state) => state.model.sheets.indexOf(sheet),
      put: (sheet, value, state) => {
        state.requireOpenStructure();
        move(sheet, asNumber(value), state);
        state.changed();
      },
    },
    visibility: {
      set: 1,
      get: (sheet) => sheet.visibility,
      put: (sheet, value, state) => {
        state.requireOpenStructure();
        const visibility = asOneOf(value, VISIBILITIES);
        if (visibility !== 'Visible') requireAnotherVisible(state, sheet);
        sheet.visibility = visibility;
        state.changed();
      },
    },
    showGridlines: { set: 8, get: (sheet) => sheet.showGridlines },
    // What office.js calls showGridlines when it sets it.
    gridlines: {
      set: 0,
      put: (sheet, value, state) => {
        sheet.showGridlines = asBoolean(value);
        state.changed();
      },
    },
    tabColor: {
      set: 7,
      get: (sheet) => sheet.tabColor,
      put: (sheet, value, state) => {
        state.requireOpenStructure();
        sheet.tabColor = value === '' ? '' : asColor(value);
        state.changed();
      },
    },
    tables: { set: 1, link: (sheet) => new HostObject('TableCollection', sheet) },
    charts: { set: 1, link: (sheet) => new HostObject('ChartCollection', sheet) },
    names: { set: 4, link: (sheet) => new HostObject('NamedItemCollection', sheet) },
    protection: { set: 2, link: (sheet) => new HostObject('WorksheetProtection', sheet) },
    freezePanes: { set: 7, link: (sheet) => new HostObject('WorksheetFreezePanes', sheet) },
    pageLayout: { set: 9, link: (sheet) => new HostObject('PageLayout', sheet) },
    horizontalPageBreaks: {
      set: 9,
      link: (sheet) => new HostObject('PageBreakCollection', sheet),
    },
    getRange: {
      set: 1,
      call: (sheet, args, state) => {
        const address = optionalText(args, 0);
        return range(
          address === null || address === ''
            ? new Place(sheet, wholeSheet())
            : findPlace(state, sheet, address),
        );
      },
    },
    getRangeByIndexes: {
      set: 7,
      call: (sheet, args) => {
        const top = numberArgument(args, 0);
        const left = numberArgument(args, 1);
        const bottom = top + numberArgument(args, 2) - 1;
        return range(
          placeOn(sheet, { top, left, bottom, right: left + numberArgument(args, 3) - 1 }),
        );
      },
    },
    getCell: {
      set: 1,
      call: (sheet, args) => {
        const row = numberArgument(args, 0);
        const column = numberArgument(args, 1);
        return range(placeOn(sheet, { top: row, left: column, bottom: row, right: column }));
      },
    },
    getUsedRange: {
      set: 1,
      call: (sheet, args) =>
        used(sheet, args) ?? range(placeOn(sheet, { top: 0, left: 0, bottom: 0, right: 0 })),
    },
    getUsedRangeOrNullObject: { set: 4, call: used },
    getNext: neighbour(1, 5, false),
    getNextOrNullObject: neighbour(1, 5, true),
    getPrevious: neighbour(-1, 5, false),
    getPreviousOrNullObject: neighbour(-1, 5, true),
    activate: {
      set: 1,
      call: (sheet, _args, state) => {
        requireVisible(sheet);
        if (state.activeSheet === sheet) return;
        select(placeOn(sheet, { top: 0, left: 0, bottom: 0, right: 0 }), state);
      },
    },
    calculate: { set: 6, call: (_sheet, _args, state) => state.calculation.calculate() },
    copy: { set: 7, call: copySheet },
    delete: {
      set: 1,
      call: (sheet, _args, state) => {
        state.requireOpenStructure();
        if (sheet.visibility === 'VeryHidden') throw refusal('sheetVeryHidden', sheet.name);
        requireAnotherVisible(state, sheet);
        removeSheet(state, sheet);
      },
    },
  },
};

export const worksheetFreezePanes: Kind<ModelSheet> = {
  members: {
    freezeRows: {
      set: 7,
      call: (sheet, args, state) => {
        const rows = args[0] === undefined || args[0] === null ? 1 : numberArgument(args, 0);
        if (rows < 0) throw refusal('argument', `${rows} rows`);
        sheet.frozenRows = rows;
        state.changed();
      },
    },
    unfreeze: {
      set: 7,
      call: (sheet, _args, state) => {
        sheet.frozenRows = 0;
        state.changed();
      },
    },
    getLocationOrNullObject: {
      set: 7,
      call: (sheet) =>
        sheet.frozenRows === 0
          ? null
          : range(placeOn(sheet, { ...wholeSheet(), bottom: sheet.frozenRows - 1 })),
    },
  },
};
