import { cellAddress, fullAddress } from '../cells/cell';
import type { Place } from './document';

/** A place as it is written in passing: `Resultat!C4`, or the beginning of a sentence. */
export function placeText(place: Place): string {
  if (place.kind === 'cell')
    return place.cell.sheet === '' ? cellAddress(place.cell) : fullAddress(place.cell);
  return place.text.length <= 60 ? place.text : `${place.text.slice(0, 57)}…`;
}
