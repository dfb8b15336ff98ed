import type { ModelSheet } from '../model/workbookModel';
import { asOneOf, textArgument } from './args';
import { findPlace } from './findPlace';
import { refusal } from './hostError';
import { HostObject, type Kind } from './kind';

const ORIENTATIONS = ['Portrait', 'Landscape'] as const;
const SCALES = { least: 10, most: 400 } as const;

/** What a sheet that nobody has laid out prints like. */
const USUAL = { orientation: 'Portrait', scale: 100, breaks: [] } as const;

function layoutOf({ printLayout }: ModelSheet): NonNullable<ModelSheet['printLayout']> {
  return printLayout ?? { ...USUAL, breaks: [] };
}

export const pageLayout: Kind<ModelSheet> = {
  members: {
    orientation: {
      set: 9,
      get: (sheet) => layoutOf(sheet).orientation,
      put: (sheet, value, state) => {
        state.requireUnprotected(sheet);
        sheet.printLayout = { ...layoutOf(sheet), orientation: asOneOf(value, ORIENTATIONS) };
        state.changed();
      },
    },
    zoom: {
      set: 9,
      get: (sheet) => ({ scale: layoutOf(sheet).scale }),
      put: (sheet, value, state) => {
        state.requireUnprotected(sheet);
        sheet.printLayout = { ...layoutOf(sheet), scale: scaleOf(value) };
        state.changed();
      },
    },
  },
};

/** Only a scale is known here: Excel passes over page breaks where a sheet is fitted to pages. */
function scaleOf(zoom: unknown): number {
  const scale = typeof zoom === 'object' && zoom !== null && 'scale' in zoom ? zoom.scale : null;
  if (typeof scale === 'number' && scale >= SCALES.least && scale <= SCALES.most) return scale;
  throw refusal('argument', 'a scale of 10 to 400 per cent was expected');
}

export const pageBreakCollection: Kind<ModelSheet> = {
  members: {
    add: {
      set: 9,
      call: (sheet, args, state) => {
        state.requireUnprotected(sheet);
        const { area } = findPlace(state, sheet, textArgument(args, 0));
        const layout = layoutOf(sheet);
        const breaks = [...new Set([...layout.breaks, area.top])].sort((a, b) => a - b);
        sheet.printLayout = { ...layout, breaks };
        state.changed();
        return new HostObject('PageBreak', sheet);
      },
    },
    getCount: { set: 9, call: (sheet) => layoutOf(sheet).breaks.length },
    removePageBreaks: {
      set: 9,
      call: (sheet, _args, state) => {
        sheet.printLayout = { ...layoutOf(sheet), breaks: [] };
        state.changed();
      },
    },
  },
};

export const pageBreak: Kind<ModelSheet> = { members: {} };
