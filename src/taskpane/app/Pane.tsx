import { FluentProvider, type Theme } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Serial } from '../../definitions/serial';
import type { Language, WorkbookAccess } from '../../excel/workbookAccess';
import type { Texts } from '../../texts/texts';
import { DeadEnd } from '../parts/DeadEnd';
import { watchPreferredTheme } from '../theme/preferredTheme';
import { loadTheme } from '../theme/themes';
import { App } from './App';
import { Boundary } from './Boundary';
import { TextsContext } from './textsContext';

interface PaneProps {
  /** Null outside Excel: the pane then says so and offers to load anew. */
  readonly access: WorkbookAccess | null;
  readonly today: Serial;
  readonly language: Language;
  readonly texts: Texts;
  readonly theme: Theme;
  /** True where Office does not tell its theme, so that the browser's wish is followed as it changes. */
  readonly followBrowser: boolean;
  readonly onReload: () => void;
}

/** The pane with its theme and texts. */
export function Pane(props: PaneProps) {
  const { access, today, language, texts, followBrowser, onReload } = props;
  const [theme, setTheme] = useState(props.theme);
  useEffect(() => {
    if (!followBrowser) return;
    return watchPreferredTheme(window, (name) => {
      // A theme that cannot be fetched leaves the pane in the one it has.
      loadTheme(name).then(setTheme, () => undefined);
    });
  }, [followBrowser]);
  const paneTexts = useMemo(() => ({ texts, language }), [texts, language]);
  return (
    <FluentProvider theme={theme}>
      <TextsContext value={paneTexts}>
        <Boundary fallback={<DeadEnd texts={texts.pane.broken} onReload={onReload} />}>
          {access === null ? (
            <DeadEnd texts={texts.pane.outside} onReload={onReload} />
          ) : (
            <App access={access} today={today} />
          )}
        </Boundary>
      </TextsContext>
    </FluentProvider>
  );
}
