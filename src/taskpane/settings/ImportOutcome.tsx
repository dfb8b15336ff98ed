import { Button } from '@fluentui/react-components';
import type { DefinitionFileMistake } from '../../definitions/definitionFile';
import type { DefinitionSet } from '../../definitions/definitionSet';
import type { WordConflict } from '../../definitions/outcomeWords';
import type { SettingsTexts } from '../../texts/settingsTexts';
import { useTexts } from '../app/textsContext';
import { Notice } from '../parts/Notice';
import { ageBandSentence } from './ageBandSentence';
import type { Placement } from './importedSet';

/** Why a file did not simply become a new set. */
export type Imported =
  | DefinitionFileMistake
  | { readonly kind: 'fileUnreadable' }
  | Exclude<Placement, { readonly kind: 'new' }>
  /** Words mean something else in the file than in the workbook; the set is null where it is there already. */
  | {
      readonly kind: 'wordsDiffer';
      readonly set: DefinitionSet | null;
      readonly conflicts: readonly WordConflict[];
    };

interface ImportOutcomeProps {
  readonly texts: SettingsTexts;
  readonly imported: Imported;
  readonly onTake: (set: DefinitionSet) => void;
  readonly onWords: (set: DefinitionSet | null, prefer: 'own' | 'filed') => void;
  readonly onCancel: () => void;
}

/** What is wrong with a file and what to do, or the choice where its name is taken. */
export function ImportOutcome(props: ImportOutcomeProps) {
  const { texts: t, imported, onTake, onWords, onCancel } = props;
  const { texts } = useTexts();
  const { categories } = texts.tables;
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
    case 'wordsDiffer': {
      const { set, conflicts } = imported;
      return (
        <Notice
          kind="warning"
          title={t.wordsTitle(conflicts.length)}
          actions={
            <>
              <Button onClick={() => onWords(set, 'filed')}>{t.takeWords}</Button>
              <Button onClick={() => onWords(set, 'own')}>{t.keepWords}</Button>
              <Button onClick={onCancel}>{texts.pane.cancel}</Button>
            </>
          }
        >
          {conflicts
            .map(({ word, ours, theirs }) =>
              t.wordDiffers(word, categories[theirs], categories[ours]),
            )
            .join(' ')}
        </Notice>
      );
    }
    case 'notDefinitions':
    case 'newerVersion':
    case 'unknownOutcome':
    case 'unknownMeaning':
    case 'outline':
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
    case 'unknownMeaning':
      return t.unreadable.unknownMeaning(mistake.word, mistake.outcome);
    case 'ageBands':
      return t.unreadable.ageBands(ageBandSentence(mistake.mistake, t));
    case 'notDefinitions':
    case 'newerVersion':
    case 'outline':
    case 'damaged':
    case 'fileUnreadable':
      return t.unreadable[mistake.kind]();
  }
}
