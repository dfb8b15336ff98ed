import type { Language } from './workbookAccess';

/** What the pane needs to know of the application around it. */
export interface OfficeSurroundings {
  /** `none`: the page is open in a browser, or Office never answered. */
  readonly host: 'excel' | 'none';
  readonly language: Language;
  /** Null where Office does not tell, as on the web: follow the browser's preference. */
  readonly theme: 'light' | 'dark' | null;
}

/**
 * Waits for Office at most `limitMs` milliseconds: Office.onReady never settles where one of its
 * own scripts is blocked, and the pane must not stay blank.
 *
 * @param browserLanguage used where Office does not tell its display language
 */
export async function waitForOffice(
  limitMs: number,
  browserLanguage: string,
): Promise<OfficeSurroundings> {
  const nothing: OfficeSurroundings = {
    host: 'none',
    language: languageOf(browserLanguage),
    theme: null,
  };
  if (typeof Office === 'undefined') return nothing;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeUp = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      resolve(null);
    }, limitMs);
  });
  const info = await Promise.race([Office.onReady(), timeUp]);
  clearTimeout(timer);
  if (info === null || String(info.host) !== 'Excel') return nothing;
  return {
    host: 'excel',
    language: languageOf(Office.context.displayLanguage),
    theme: officeTheme(),
  };
}

function languageOf(tag: string): Language {
  return /^(sv|nb|nn|no|da)\b/i.test(tag) ? 'sv' : 'en';
}

/** Office on the web leaves officeTheme undefined, whatever its type says. */
function officeTheme(): OfficeSurroundings['theme'] {
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  const background = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(
    theme?.bodyBackgroundColor ?? '',
  );
  if (background === null) return null;
  const [red, green, blue] = background.slice(1).map((hex) => parseInt(hex, 16));
  const lightness = 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0);
  return lightness < 128 ? 'dark' : 'light';
}
