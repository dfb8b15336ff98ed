import type { Area, CellStyle } from '../model/workbookModel';
import { asOneOf } from './args';
import { cellAt, restyle, unstyle } from './cells';
import { asColor } from './color';
import { refusal } from './hostError';
import type { HostState } from './hostState';
import { EDGES, HostObject, type Edge, type Kind, type Targets } from './kind';
import { isUnbounded, type Place } from './place';

type BorderKey = 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight';

const STYLES = ['None', 'Continuous'] as const;
const WEIGHTS = ['Thin'] as const;
const BLACK = '#000000';

/** The cells along an edge of the range, and the side of each that lies on it. */
function alongEdge(area: Area, edge: Edge): { cells: Area; key: BorderKey } {
  switch (edge) {
    case 'EdgeTop':
      return { cells: { ...area, bottom: area.top }, key: 'borderTop' };
    case 'EdgeBottom':
      return { cells: { ...area, top: area.bottom }, key: 'borderBottom' };
    case 'EdgeLeft':
      return { cells: { ...area, right: area.left }, key: 'borderLeft' };
    case 'EdgeRight':
      return { cells: { ...area, left: area.right }, key: 'borderRight' };
  }
}

function colourOf(place: Place, edge: Edge): string | undefined {
  const { cells, key } = alongEdge(place.area, edge);
  return cellAt(place.sheet, cells.top, cells.left).style[key];
}

function draw(place: Place, edge: Edge, colour: string | null, state: HostState): void {
  state.requireUnprotected(place.sheet);
  const { cells, key } = alongEdge(place.area, edge);
  if (colour === null) unstyle(place.sheet, cells, [key]);
  else {
    const change: CellStyle = { [key]: colour };
    restyle(place.sheet, cells, change, !isUnbounded(cells));
  }
  state.changed();
}

function border(place: Place, edge: Edge): HostObject<'RangeBorder'> {
  return new HostObject('RangeBorder', { place, edge });
}

export const rangeBorderCollection: Kind<Place> = {
  members: {
    count: { set: 1, get: () => EDGES.length },
    getItem: {
      set: 1,
      call: (place, args) => {
        const edge = EDGES.find((one) => one === args[0]);
        if (!edge) throw refusal('apiNotFound', `the border ${String(args[0])}`);
        return border(place, edge);
      },
    },
  },
  items: (place) => EDGES.map((edge) => border(place, edge)),
};

/** A thin line along one edge: the only weight that this host draws. */
export const rangeBorder: Kind<Targets['RangeBorder']> = {
  identity: ({ edge }) => ({ _Id: edge }),
  members: {
    sideIndex: { set: 1, get: ({ edge }) => edge },
    style: {
      set: 1,
      get: ({ place, edge }) => (colourOf(place, edge) === undefined ? 'None' : 'Continuous'),
      put: ({ place, edge }, value, state) => {
        const shown = asOneOf(value, STYLES) === 'Continuous';
        draw(place, edge, shown ? (colourOf(place, edge) ?? BLACK) : null, state);
      },
    },
    color: {
      set: 1,
      get: ({ place, edge }) => colourOf(place, edge) ?? BLACK,
      put: ({ place, edge }, value, state) => draw(place, edge, asColor(value), state),
    },
    weight: {
      set: 1,
      get: () => 'Thin',
      put: (_border, value) => void asOneOf(value, WEIGHTS),
    },
  },
};
