import * as v from 'valibot';
import { LAYOUTS } from './layout';
import { OUTCOMES } from './outcome';

/** The rules of a definition set as they are kept, in a workbook or in a file. */
export const definitionRules = {
  positive: v.array(v.picklist(OUTCOMES)),
  dropouts: v.picklist(['beside', 'within']),
  throughputOver: v.picklist(['positiveExits', 'allExits']),
  supportTimeOver: v.picklist(['positiveExits', 'allExits']),
  layout: v.picklist(LAYOUTS),
};
