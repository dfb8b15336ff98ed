import type { Theme } from '@fluentui/react-components';

export type ThemeName = 'light' | 'dark' | 'contrast';

/** Loads one theme; each lies in a file of its own, so that a user downloads only the one in use. */
export async function loadTheme(name: ThemeName): Promise<Theme> {
  switch (name) {
    case 'light':
      return (await import(/* webpackChunkName: "theme-light" */ './lightTheme')).theme;
    case 'dark':
      return (await import(/* webpackChunkName: "theme-dark" */ './darkTheme')).theme;
    case 'contrast':
      return (await import(/* webpackChunkName: "theme-contrast" */ './contrastTheme')).theme;
  }
}
