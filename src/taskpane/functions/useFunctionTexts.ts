import { useEffect, useState } from 'react';
import type { FunctionTexts } from '../../texts/functionTexts';
import { loadFunctionTexts } from '../app/loadFunctionTexts';
import { useTexts } from '../app/textsContext';

type Fetched = { readonly texts: FunctionTexts } | { readonly error: unknown };

/**
 * The texts of the functions in the pane's language; null while they are on their way.
 *
 * @throws whatever kept them from being fetched.
 */
export function useFunctionTexts(): FunctionTexts | null {
  const { language } = useTexts();
  const [fetched, setFetched] = useState<Fetched | null>(null);
  useEffect(() => {
    let current = true;
    const ifCurrent = (outcome: Fetched) => {
      if (current) setFetched(outcome);
    };
    loadFunctionTexts(language).then(
      (texts) => ifCurrent({ texts }),
      (error: unknown) => ifCurrent({ error }),
    );
    return () => {
      current = false;
    };
  }, [language]);
  if (fetched === null) return null;
  if ('error' in fetched) throw fetched.error;
  return fetched.texts;
}
