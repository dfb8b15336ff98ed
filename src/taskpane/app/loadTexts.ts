import type { Language } from '../../excel/workbookAccess';
import type { Texts } from '../../texts/texts';

/** Loads the texts of one language; each language lies in a file of its own. */
export async function loadTexts(language: Language): Promise<Texts> {
  switch (language) {
    case 'sv':
      return (await import(/* webpackChunkName: "texts-sv" */ '../../texts/sv')).sv;
    case 'en':
      return (await import(/* webpackChunkName: "texts-en" */ '../../texts/en')).en;
  }
}
