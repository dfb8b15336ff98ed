import type { HostState } from './hostState';
import { textArgument } from './args';
import { refusal } from './hostError';
import { HostObject, type Kind } from './kind';
import { placeOn, type Place } from './place';

function selection(state: HostState): Place {
  return placeOn(state.activeSheet, state.model.selection);
}

export const workbook: Kind<null> = {
  members: {
    name: { set: 7, get: (_target, state) => state.model.name },
    isDirty: { set: 9, get: (_target, state) => state.changes > 0 },
    application: { set: 1, link: () => new HostObject('Application', null) },
    worksheets: { set: 1, link: () => new HostObject('WorksheetCollection', null) },
    tables: { set: 1, link: () => new HostObject('TableCollection', null) },
    names: { set: 1, link: () => new HostObject('NamedItemCollection', null) },
    settings: { set: 4, link: () => new HostObject('SettingCollection', null) },
    protection: { set: 7, link: () => new HostObject('WorkbookProtection', null) },
    getSelectedRange: {
      set: 1,
      call: (_target, _args, state) => {
        if ((state.model.alsoSelected ?? []).length > 0) {
          throw refusal('severalSelected', 'getSelectedRange where several areas are selected');
        }
        return new HostObject('Range', selection(state));
      },
    },
    getSelectedRanges: {
      set: 9,
      call: (_target, _args, state) => {
        const { activeSheet, model } = state;
        const areas = [model.selection, ...(model.alsoSelected ?? [])];
        return new HostObject(
          'RangeAreas',
          areas.map((area) => placeOn(activeSheet, area)),
        );
      },
    },
    getActiveCell: {
      set: 7,
      call: (_target, _args, state) => {
        const { sheet, area } = selection(state);
        return new HostObject(
          'Range',
          placeOn(sheet, { ...area, bottom: area.top, right: area.left }),
        );
      },
    },
    _RemoveReference: {
      set: 0,
      call: (_target, args, state) => {
        state.references.delete(textArgument(args, 0));
      },
    },
  },
};
