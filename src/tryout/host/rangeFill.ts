import { asText } from './args';
import { unstyle } from './cells';
import { asColor } from './color';
import type { Kind } from './kind';
import type { Place } from './place';
import { setStyle, styleMember } from './rangeFormat';
import type { HostState } from './hostState';

function clearFill(place: Place, state: HostState): void {
  state.requireUnprotected(place.sheet);
  unstyle(place.sheet, place.area, ['fill']);
  state.changed();
}

export const rangeFill: Kind<Place> = {
  members: {
    color: {
      ...styleMember('fill', '#FFFFFF', asColor),
      put: (place, value, state) => {
        if (asText(value) === '') clearFill(place, state);
        else setStyle(place, state, { fill: asColor(value) });
      },
    },
    clear: { set: 1, call: (place, _args, state) => clearFill(place, state) },
  },
};
