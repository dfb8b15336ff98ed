import { lazy, Suspense, useState } from 'react';
import type { DefinitionSet } from '../../definitions/definitionSet';
import { newWords } from '../../definitions/outcomeWords';
import type { WorkbookDefinitions } from '../../definitions/workbookDefinitions';
import type { SettingsTexts } from '../../texts/settingsTexts';
import { useTask } from '../app/useTask';
import { DefinitionsEditor } from '../wizard/DefinitionsEditor';
import { setsOf, withFile, withHeadings, withOwn, type TakenFile } from './changeDefinitions';
import { DefinitionsOverview } from './DefinitionsOverview';
import { ExportScreen } from './ExportScreen';
import { ImportScreen } from './ImportScreen';

const OutlineSettings = lazy(async () => ({
  default: (await import(/* webpackChunkName: "outline-settings" */ './OutlineSettings'))
    .OutlineSettings,
}));

interface SettingsProps {
  readonly texts: SettingsTexts;
  readonly definitions: WorkbookDefinitions;
  readonly onSave: (definitions: WorkbookDefinitions) => Promise<void>;
  readonly onLeave: () => void;
}

type Screen =
  | { readonly kind: 'overview' }
  | { readonly kind: 'editing'; readonly set: DefinitionSet }
  | { readonly kind: 'headings'; readonly set: DefinitionSet }
  | { readonly kind: 'exporting'; readonly set: DefinitionSet }
  | { readonly kind: 'importing' };

/** A change that was asked for. */
export interface Change {
  readonly next: WorkbookDefinitions;
  /** What is said once it is saved; null where the view shows it by itself. */
  readonly said: string | null;
}

const OVERVIEW: Screen = { kind: 'overview' };

/** The screens of the definitions; every change is saved in the workbook at once. */
export function Settings({ texts: t, definitions, onSave, onLeave }: SettingsProps) {
  const [screen, setScreen] = useState<Screen>(OVERVIEW);
  const [shownId, setShownId] = useState<string | null>(definitions.definitions?.id ?? null);
  const [asked, setAsked] = useState<Change | null>(null);
  const [saving, run] = useTask<string | null>();
  const sets = setsOf(definitions);

  const change = (wanted: Change) => {
    setAsked(wanted);
    run(async () => {
      await onSave(wanted.next);
      return wanted.said;
    });
  };
  const saveOwn = (set: DefinitionSet) => {
    setScreen(OVERVIEW);
    setShownId(set.id);
    change({ next: withOwn(definitions, set), said: t.saved(set.name) });
  };
  const takeFile = (taken: TakenFile) => {
    const words = newWords(definitions.outcomeWords, taken.outcomeWords);
    setScreen(OVERVIEW);
    if (taken.set !== null) setShownId(taken.set.id);
    change({
      next: withFile(definitions, taken),
      said: [
        ...(taken.set === null ? [] : [t.saved(taken.set.name)]),
        ...(words === 0 ? [] : [t.wordsTaken(words)]),
      ].join(' '),
    });
  };

  switch (screen.kind) {
    case 'overview':
      return (
        <DefinitionsOverview
          texts={t}
          definitions={definitions}
          shownId={shownId}
          saving={saving}
          onShow={setShownId}
          onChange={change}
          onRetry={() => asked !== null && change(asked)}
          onEdit={(set) => setScreen({ kind: 'editing', set })}
          onHeadings={(set) => setScreen({ kind: 'headings', set })}
          onExport={(set) => setScreen({ kind: 'exporting', set })}
          onImport={() => setScreen({ kind: 'importing' })}
          onLeave={onLeave}
        />
      );
    case 'editing':
      return (
        <DefinitionsEditor
          initial={screen.set}
          takenNames={sets.filter(({ id }) => id !== screen.set.id).map(({ name }) => name)}
          onSave={saveOwn}
          onCancel={() => setScreen(OVERVIEW)}
        />
      );
    case 'headings':
      return (
        <Suspense fallback={null}>
          <OutlineSettings
            texts={t}
            set={screen.set}
            onSave={(outline) => saveOwn(withHeadings(screen.set, outline))}
            onCancel={() => setScreen(OVERVIEW)}
          />
        </Suspense>
      );
    case 'exporting':
      return (
        <ExportScreen
          texts={t}
          set={screen.set}
          outcomeWords={definitions.outcomeWords}
          onBack={() => setScreen(OVERVIEW)}
        />
      );
    case 'importing':
      return (
        <ImportScreen
          texts={t}
          definitions={definitions}
          onTake={takeFile}
          onBack={() => setScreen(OVERVIEW)}
        />
      );
  }
}
