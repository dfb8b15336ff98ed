import * as v from 'valibot';
import { definitionRules } from '../../definitions/definitionSetSchema';
import { OUTCOMES } from '../../definitions/outcome';

/** A definition set as it is kept in a workbook. */
export const definitionSet = v.object({ id: v.string(), name: v.string(), ...definitionRules });

/** The meaning of outcome words, by the word as it stands in the sheet. */
export const outcomeWords = v.record(v.string(), v.picklist(OUTCOMES));
