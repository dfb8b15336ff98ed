import { textArgument } from './args';
import { refusal } from './hostError';
import { HostObject, type Kind } from './kind';

/** The add-in's settings, which are saved in the workbook. Keys tell capitals apart. */
export const settingCollection: Kind<null> = {
  items: (_target, state) =>
    [...state.model.settings.keys()].map((key) => new HostObject('Setting', key)),
  members: {
    add: {
      set: 4,
      call: (_target, args, state) => {
        const key = textArgument(args, 0);
        const value = args[1];
        if (value === undefined || value === null) throw refusal('argument', `no value for ${key}`);
        state.model.settings.set(key, value);
        state.changed();
        return new HostObject('Setting', key);
      },
    },
    getCount: { set: 4, call: (_target, _args, state) => state.model.settings.size },
    getItem: {
      set: 4,
      call: (_target, args, state) => {
        const key = textArgument(args, 0);
        if (!state.model.settings.has(key)) throw refusal('itemNotFound', `the setting ${key}`);
        return new HostObject('Setting', key);
      },
    },
    getItemOrNullObject: {
      set: 4,
      call: (_target, args, state) => {
        const key = textArgument(args, 0);
        return state.model.settings.has(key) ? new HostObject('Setting', key) : null;
      },
    },
  },
};

export const setting: Kind<string> = {
  identity: (key) => ({ _Id: key }),
  members: {
    key: { set: 4, get: (key) => key },
    value: {
      set: 4,
      get: (key, state) => state.model.settings.get(key),
      put: (key, value, state) => {
        state.model.settings.set(key, value);
        state.changed();
      },
    },
    delete: {
      set: 4,
      call: (key, _args, state) => {
        if (!state.model.settings.delete(key)) throw refusal('itemNotFound', `the setting ${key}`);
        state.changed();
      },
    },
  },
};
