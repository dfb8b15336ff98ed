import type { Language } from '../../excel/workbookAccess';
import type { FunctionTexts } from '../../texts/functionTexts';

/** Loads the texts of the custom functions in one language; each language lies in a file of its own. */
export async function loadFunctionTexts(language: Language): Promise<FunctionTexts> {
  switch (language) {
    case 'sv':
      return (await import(/* webpackChunkName: "function-texts-sv" */ '../../texts/sv/functions'))
        .functions;
    case 'en':
      return (await import(/* webpackChunkName: "function-texts-en" */ '../../texts/en/functions'))
        .functions;
  }
}
