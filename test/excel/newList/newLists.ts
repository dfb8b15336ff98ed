import type { NewList } from '../../../src/excel/workbookAccess';
import { en } from '../../../src/texts/en';
import { newList as english } from '../../../src/texts/en/newList';
import { sv } from '../../../src/texts/sv';
import { newList as swedish } from '../../../src/texts/sv/newList';

/** A new list as the pane asks for it, in each language. */
export const NEW_LISTS: Readonly<Record<'sv' | 'en', NewList>> = {
  sv: { texts: swedish.sheet, outcomeNames: sv.tables.categories, ors: true },
  en: { texts: english.sheet, outcomeNames: en.tables.categories, ors: true },
};
