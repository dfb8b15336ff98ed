import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { readDefinitionFile, type DefinitionFile } from '../../definitions/definitionFile';
import type { DefinitionSet } from '../../definitions/definitionSet';
import { newWords, withFiledWords, wordConflicts } from '../../definitions/outcomeWords';
import type { WorkbookDefinitions } from '../../definitions/workbookDefinitions';
import type { SettingsTexts } from '../../texts/settingsTexts';
import { useTexts } from '../app/textsContext';
import { Page } from '../parts/Page';
import { setsOf, type TakenFile } from './changeDefinitions';
import { placeImported } from './importedSet';
import { ImportOutcome, type Imported } from './ImportOutcome';

interface ImportScreenProps {
  readonly texts: SettingsTexts;
  readonly definitions: WorkbookDefinitions;
  readonly onTake: (taken: TakenFile) => void;
  readonly onBack: () => void;
}

/** Definitions from a file, or from its content where it came as text. */
export function ImportScreen({ texts: t, definitions, onTake, onBack }: ImportScreenProps) {
  const { texts } = useTexts();
  const chooser = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const [file, setFile] = useState<DefinitionFile | null>(null);
  const [imported, setImported] = useState<Imported | null>(null);
  const own = definitions.outcomeWords;

  const finish = (
    set: DefinitionSet | null,
    { outcomeWords }: DefinitionFile,
    prefer: 'own' | 'filed',
  ) => onTake({ set, outcomeWords: withFiledWords(own, outcomeWords, prefer) });
  /** With the words that come along: those that mean something else here are asked about first. */
  const choose = (set: DefinitionSet | null, from: DefinitionFile) => {
    const conflicts = wordConflicts(own, from.outcomeWords);
    if (conflicts.length === 0) finish(set, from, 'filed');
    else setImported({ kind: 'wordsDiffer', set, conflicts });
  };
  const take = (text: string) => {
    const reading = readDefinitionFile(text);
    if (reading.kind !== 'read') return setImported(reading);
    const sets = setsOf(definitions);
    const placement = placeImported(reading.definitions, sets, definitions.ownDefinitions, texts);
    setFile(reading);
    if (placement.kind === 'new') choose(placement.set, reading);
    else if (placement.kind === 'same' && newWords(own, reading.outcomeWords) > 0)
      choose(null, reading);
    else setImported(placement);
  };
  const takeFile = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    const text = await chosen.text().catch(() => null);
    if (text === null) setImported({ kind: 'fileUnreadable' });
    else take(text);
  };

  return (
    <Page
      heading={t.importHeading}
      lead={t.importLead}
      footer={
        <>
          <Button size="large" onClick={onBack}>
            {texts.pane.back}
          </Button>
          <Button size="large" appearance="primary" onClick={() => chooser.current?.click()}>
            {t.choose}
          </Button>
        </>
      }
    >
      <input
        ref={chooser}
        hidden
        type="file"
        accept=".json,application/json"
        aria-label={t.choose}
        onChange={({ currentTarget }) => {
          void takeFile(currentTarget.files?.[0]);
          // The same file can be chosen again once it has been mended.
          currentTarget.value = '';
        }}
      />
      {imported !== null && (
        <ImportOutcome
          texts={t}
          imported={imported}
          onTake={(set) => file !== null && choose(set, file)}
          onWords={(set, prefer) => file !== null && finish(set, file, prefer)}
          onCancel={() => setImported(null)}
        />
      )}
      <Field label={{ children: t.paste, weight: 'semibold' }}>
        <Textarea
          rows={6}
          resize="vertical"
          value={pasted}
          onChange={(_event, { value }) => setPasted(value)}
        />
      </Field>
      <div>
        <Button disabledFocusable={pasted.trim() === ''} onClick={() => take(pasted)}>
          {t.readText}
        </Button>
      </div>
    </Page>
  );
}
