import type { Check } from '../context';
import { collect } from './collect';
import { listsOfTotals } from './listsOfTotals';
import { listsWithoutTotals } from './listsWithoutTotals';
import { moneySums } from './moneySums';
import { oncePerSentence } from './oncePerSentence';
import { partsInText } from './partsInText';
import { sexesBelowTotals } from './sexesBelowTotals';
import { sexesOfTotals } from './sexesOfTotals';
import { sumsOfTable } from './sumsOfTables';

/** Rows by sex, age or category must give their total, and so must women and men in columns, or in a sentence. */
export const checkPartsOfTotal: Check = (context, earlier) =>
  collect('partsOfTotal', [
    ...context.tables.flatMap((table) => sumsOfTable(table, earlier)),
    ...moneySums(context),
    ...oncePerSentence([
      ...sexesOfTotals(context),
      ...sexesBelowTotals(context),
      ...listsWithoutTotals(context),
      ...listsOfTotals(context),
      ...partsInText(context.sentences),
    ]),
  ]);
