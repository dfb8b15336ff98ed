import { use } from 'react';
import type { Language } from '../../excel/workbookAccess';
import type { FunctionTexts } from '../../texts/functionTexts';
import { loadFunctionTexts } from '../app/loadFunctionTexts';
import { useTexts } from '../app/textsContext';

const loading = new Map<Language, Promise<FunctionTexts>>();

/** The texts of the functions in the pane's language; the view waits for them the first time. */
export function useFunctionTexts(): FunctionTexts {
  const { language } = useTexts();
  return use(textsIn(language));
}

function textsIn(language: Language): Promise<FunctionTexts> {
  const known = loading.get(language);
  if (known !== undefined) return known;
  const texts = loadFunctionTexts(language);
  loading.set(language, texts);
  return texts;
}
