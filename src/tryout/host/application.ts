import { asOneOf } from './args';
import { CALCULATION_MODES } from './calculation';
import type { Kind } from './kind';

const CALCULATION_TYPES = ['Recalculate', 'Full', 'FullRebuild'] as const;

export const application: Kind<null> = {
  members: {
    calculationMode: {
      set: 1,
      get: (_target, state) => state.calculation.mode,
      put: (_target, value, state) => {
        state.calculation.mode = asOneOf(value, CALCULATION_MODES);
      },
    },
    calculate: {
      set: 1,
      call: (_target, args, state) => {
        if (asOneOf(args[0], CALCULATION_TYPES) !== 'Recalculate') state.calculation.outdateAll();
        return state.calculation.calculate();
      },
    },
    decimalSeparator: { set: 11, get: (_target, { locale }) => (locale === 'sv-SE' ? ',' : '.') },
    thousandsSeparator: {
      set: 11,
      get: (_target, { locale }) => (locale === 'sv-SE' ? '\u00a0' : ','),
    },
    suspendApiCalculationUntilNextSync: { set: 6, call: () => undefined },
    suspendScreenUpdatingUntilNextSync: { set: 9, call: () => undefined },
  },
};
