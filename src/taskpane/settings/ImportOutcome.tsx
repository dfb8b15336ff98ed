import { Button } from '@fluentui/react-components';
import type { DefinitionFileMistake } from '../../definitions/definitionFile';
import type { DefinitionSet } from '../../definitions/definitionSet';
import type { SettingsTexts } from '../../texts/settingsTexts';
import { useTexts } from '../app/textsContext';
import { Notice } from '../parts/Notice';
import { ageBandSentence } from './ageBandSentence';
import type { Placement } from './importedSet';

/** Why a file did not simply become a new set. */
export type Imported =
  | DefinitionFileMistake
  | { readonly kind: 'fileUnreadable' }
  | Exclude<Placement, { readonly kind: 'new' }>;

interface ImportOutcomeProps {
  readonly texts: SettingsTexts;
  readonly imported: Imported;
  readonly onTake: (set: DefinitionSet) => void;
  readonly onCancel: () => void;
}

/** What is wrong with a file and what to do, or the choice where its name is taken. */
export function ImportOutcome({ texts: t, imported, onTake, onCancel }: ImportOutcomeProps) {
  const { texts } = useTexts();
  switch (imported.kind) {
    case 'same':
      return (
        <Notice kind="info" title={t.sameTitle(imported.existing.name)}>
          {t.same}
        </Notice>
      );
    case 'nameTaken': {
      const { existing, replacing, beside } = imported;
      return (
        <Notice
          kind="warning"
          title={t.takenTitle(existing.name)}
          actions={
            <>
              {replacing !== null && <Button onClick={() => onTake(replacing)}>{t.replace}</Button>}
              <Button onClick={() => onTake(beside)}>{t.keepBoth}</Button>
              <Button onClick={onCancel}>{texts.pane.cancel}</Button>
            </>
          }
        >
          {t.taken}
        </Notice>
      );
    }
    case 'notDefinitions':
    case 'newerVersion':
    case 'unknownOutcome':
    case 'ageBands':
    case 'damaged':
    case 'fileUnreadable':
      return (
        <Notice kind="error" title={t.unreadableTitle}>
          {sentence(imported, t)}
        </Notice>
      );
  }
}

function sentence(
  mistake: DefinitionFileMistake | { readonly kind: 'fileUnreadable' },
  t: SettingsTexts,
): string {
  switch (mistake.kind) {
    case 'unknownOutcome':
      return t.unreadable.unknownOutcome(mistake.outcome);
    case 'ageBands':
      return t.unreadable.ageBands(ageBandSentence(mistake.mistake, t));
    case 'notDefinitions':
    case 'newerVersion':
    case 'damaged':
    case 'fileUnreadable':
      return t.unreadable[mistake.kind]();
  }
}
