import * as v from 'valibot';
import { LAYOUTS } from '../../definitions/layout';
import { OUTCOMES } from '../../definitions/outcome';

/** A definition set as it is kept in a workbook. */
export const definitionSet = v.object({
  id: v.string(),
  name: v.string(),
  positive: v.array(v.picklist(OUTCOMES)),
  dropouts: v.picklist(['beside', 'within']),
  throughputOver: v.picklist(['positiveExits', 'allExits']),
  supportTimeOver: v.picklist(['positiveExits', 'allExits']),
  layout: v.picklist(LAYOUTS),
});

/** The meaning of outcome words, by the word as it stands in the sheet. */
export const outcomeWords = v.record(v.string(), v.picklist(OUTCOMES));
