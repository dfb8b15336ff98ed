import { sampleWorkbook } from '../sample/sampleWorkbook';
import { Page, USUAL_SETTINGS } from './page';
import type { PageSettings } from './page';

/** `?language=en&theme=dark&width=320`: for those who want a certain page from the start. */
function settingsOf(search: URLSearchParams): PageSettings {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const theme = search.get('theme') ?? (dark ? 'dark' : 'light');
  return {
    language: search.get('language') === 'en' ? 'en' : USUAL_SETTINGS.language,
    theme: theme === 'dark' ? 'dark' : 'light',
    paneWidth: Number(search.get('width')) || USUAL_SETTINGS.paneWidth,
  };
}

const root = document.querySelector<HTMLElement>('#root');
if (root !== null) new Page(root, settingsOf(new URLSearchParams(location.search)), sampleWorkbook);
