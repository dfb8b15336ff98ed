import type { ThemeName } from './themes';

const QUERIES = ['(forced-colors: active)', '(prefers-color-scheme: dark)'] as const;

interface MediaList {
  readonly matches: boolean;
  addEventListener(type: 'change', listener: () => void): void;
  removeEventListener(type: 'change', listener: () => void): void;
}

/** As much of a window as tells what the browser's user wishes. */
export interface MediaView {
  matchMedia(query: string): MediaList;
}

/** The theme that the browser asks for, where Office says nothing of its own. */
export function preferredTheme(view: MediaView): ThemeName {
  const [forced, dark] = QUERIES.map((query) => view.matchMedia(query).matches);
  return forced ? 'contrast' : dark ? 'dark' : 'light';
}

/** Calls `onChange` when the browser's wish changes; returns how to stop. */
export function watchPreferredTheme(
  view: MediaView,
  onChange: (theme: ThemeName) => void,
): () => void {
  const lists = QUERIES.map((query) => view.matchMedia(query));
  const listener = () => onChange(preferredTheme(view));
  for (const list of lists) list.addEventListener('change', listener);
  return () => {
    for (const list of lists) list.removeEventListener('change', listener);
  };
}
