import type { ModelSheet } from '../model/workbookModel';
import { refusal } from './hostError';
import type { Kind } from './kind';

/** Every cell of a protected sheet is locked, whatever options it is protected with. */
export const worksheetProtection: Kind<ModelSheet> = {
  members: {
    protected: { set: 2, get: (sheet) => sheet.protected },
    protect: {
      set: 2,
      call: (sheet, _args, state) => {
        if (sheet.protected) throw refusal('sheetAlreadyProtected', sheet.name);
        sheet.protected = true;
        state.changed();
      },
    },
    unprotect: {
      set: 7,
      call: (sheet, _args, state) => {
        sheet.protected = false;
        state.changed();
      },
    },
  },
};

export const workbookProtection: Kind<null> = {
  members: {
    protected: { set: 7, get: (_target, state) => state.model.protected === true },
    protect: {
      set: 7,
      call: (_target, _args, state) => {
        state.requireOpenStructure();
        state.model.protected = true;
        state.changed();
      },
    },
    unprotect: {
      set: 7,
      call: (_target, _args, state) => {
        state.model.protected = false;
        state.changed();
      },
    },
  },
};
