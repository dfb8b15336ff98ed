import { HostObject, type Kind, type Member } from './kind';
import type { Place } from './place';
import { intersection, placeAddress, placeOn } from './place';

/** Several ranges of one sheet: the selected ones, or those that merged cells make. */
export const rangeAreas: Kind<readonly Place[]> = {
  members: {
    address: { set: 9, get: (places) => places.map((place) => placeAddress(place)).join(',') },
    areaCount: { set: 9, get: (places) => places.length },
    areas: { set: 9, link: (places) => new HostObject('RangeCollection', places) },
  },
};

/** The same ranges one by one. */
export const rangeCollection: Kind<readonly Place[]> = {
  members: {},
  items: (places) => places.map((place) => new HostObject('Range', place)),
};

/** The merged cells within a range, whole where they reach beyond it; null where there are none. */
export const getMergedAreasOrNullObject: Member<Place> = {
  set: 13,
  call: ({ sheet, area }) => {
    const merged = sheet.merges.filter((one) => intersection(one, area));
    if (merged.length === 0) return null;
    return new HostObject(
      'RangeAreas',
      merged.map((one) => placeOn(sheet, one)),
    );
  },
};
