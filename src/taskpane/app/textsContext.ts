import { createContext, useContext } from 'react';
import type { Language } from '../../excel/workbookAccess';
import type { Texts } from '../../texts/texts';

export interface PaneTexts {
  readonly texts: Texts;
  readonly language: Language;
}

export const TextsContext = createContext<PaneTexts | null>(null);

/** The texts of the pane's language and the language itself, for writing numbers. */
export function useTexts(): PaneTexts {
  const value = useContext(TextsContext);
  if (value === null) throw new Error('the pane was rendered without texts');
  return value;
}
