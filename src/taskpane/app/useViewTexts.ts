import { useEffect, useState } from 'react';
import type { Language } from '../../excel/workbookAccess';
import { useTexts } from './textsContext';

type Fetched<T> = { readonly texts: T } | { readonly error: unknown };

/**
 * The texts of a view that are fetched with it, in the pane's language; null while they are on their
 * way.
 *
 * @param load the same function at every call
 * @throws whatever kept them from being fetched.
 */
export function useViewTexts<T>(load: (language: Language) => Promise<T>): T | null {
  const { language } = useTexts();
  const [fetched, setFetched] = useState<Fetched<T> | null>(null);
  useEffect(() => {
    let current = true;
    const ifCurrent = (outcome: Fetched<T>) => {
      if (current) setFetched(outcome);
    };
    load(language).then(
      (texts) => ifCurrent({ texts }),
      (error: unknown) => ifCurrent({ error }),
    );
    return () => {
      current = false;
    };
  }, [load, language]);
  if (fetched === null) return null;
  if ('error' in fetched) throw fetched.error;
  return fetched.texts;
}
