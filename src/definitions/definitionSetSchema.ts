import * as v from 'valibot';
import { DEFAULT_AGE_BANDS, HIGHEST_AGE } from './ageBands';
import { divisionMistake, youngestFirst } from './ageDivision';
import { LAYOUTS } from './layout';
import { OUTCOMES } from './outcome';
import { outlineHeadings } from './outlineSchema';

const ageLimit = v.nullable(
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(HIGHEST_AGE)),
);

/** Possible bands, each by itself. */
export const ageBands = v.array(
  v.pipe(
    v.object({ from: ageLimit, to: ageLimit }),
    v.check(({ from, to }) => (from ?? to) !== null && (from ?? 0) <= (to ?? HIGHEST_AGE)),
  ),
);

/** The rules of a definition set as they are kept, in a workbook or in a file. */
export const definitionRules = {
  positive: v.array(v.picklist(OUTCOMES)),
  dropouts: v.picklist(['beside', 'within']),
  throughputOver: v.picklist(['positiveExits', 'allExits']),
  supportTimeOver: v.picklist(['positiveExits', 'allExits']),
  // Missing in what was saved before age bands could be chosen.
  ageBands: v.optional(
    v.pipe(
      ageBands,
      v.check((bands) => divisionMistake(bands) === null),
      v.transform((bands) => [...youngestFirst(bands)]),
    ),
    () => [...DEFAULT_AGE_BANDS],
  ),
  layout: v.picklist(LAYOUTS),
  // Missing where the headings are the usual ones.
  outline: v.exactOptional(outlineHeadings),
};
