import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { readDefinitionFile } from '../../definitions/definitionFile';
import type { DefinitionSet } from '../../definitions/definitionSet';
import type { SettingsTexts } from '../../texts/settingsTexts';
import { useTexts } from '../app/textsContext';
import { Page } from '../parts/Page';
import { placeImported } from './importedSet';
import { ImportOutcome, type Imported } from './ImportOutcome';

interface ImportScreenProps {
  readonly texts: SettingsTexts;
  /** Every set that there is. */
  readonly sets: readonly DefinitionSet[];
  readonly own: readonly DefinitionSet[];
  readonly onTake: (set: DefinitionSet) => void;
  readonly onBack: () => void;
}

/** Definitions from a file, or from its content where it came as text. */
export function ImportScreen({ texts: t, sets, own, onTake, onBack }: ImportScreenProps) {
  const { texts } = useTexts();
  const chooser = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const [imported, setImported] = useState<Imported | null>(null);

  const take = (text: string) => {
    const reading = readDefinitionFile(text);
    if (reading.kind !== 'read') return setImported(reading);
    const placement = placeImported(reading.definitions, sets, own, texts);
    if (placement.kind === 'new') onTake(placement.set);
    else setImported(placement);
  };
  const takeFile = async (file: File | undefined) => {
    if (file === undefined) return;
    const text = await file.text().catch(() => null);
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
          onTake={onTake}
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
