import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { DefinitionSet } from '../../definitions/definitionSet';
import type { FunctionTexts } from '../../texts/functionTexts';
import { useTexts } from '../app/textsContext';
import { useTask } from '../app/useTask';
import { FailureNotice } from '../parts/FailureNotice';
import { Page } from '../parts/Page';
import { DefinitionsChoice } from '../wizard/DefinitionsChoice';
import { DefinitionsEditor } from '../wizard/DefinitionsEditor';
import { definitionSets } from '../wizard/derive';
import { copyOf } from '../wizard/ownDefinitions';

interface DefinitionsScreenProps {
  readonly texts: FunctionTexts['view'];
  /** The copies of presets that the team has made. */
  readonly own: readonly DefinitionSet[];
  /** What is chosen at first. */
  readonly initial: DefinitionSet;
  readonly onSave: (chosen: DefinitionSet, own: readonly DefinitionSet[]) => Promise<void>;
  readonly onCancel: () => void;
}

/** The choice of what the whole workbook counts under. */
export function DefinitionsScreen(props: DefinitionsScreenProps) {
  const { texts: t, initial, onSave, onCancel } = props;
  const { texts } = useTexts();
  const [chosen, setChosen] = useState(initial);
  const [own, setOwn] = useState(props.own);
  const [editing, setEditing] = useState<DefinitionSet | null>(null);
  const [saving, run] = useTask<null>();
  const busy = saving.kind === 'running';
  const sets = definitionSets(own, chosen);
  const ownIds = new Set(own.map(({ id }) => id));
  const save = () =>
    run(async () => {
      await onSave(chosen, own);
      return null;
    });

  if (editing !== null) {
    return (
      <DefinitionsEditor
        initial={editing}
        takenNames={sets.filter(({ id }) => id !== editing.id).map(({ name }) => name)}
        onSave={(edited) => {
          setOwn([...own.filter(({ id }) => id !== edited.id), edited]);
          setChosen(edited);
          setEditing(null);
        }}
        onCancel={() => setEditing(null)}
      />
    );
  }
  return (
    <Page
      heading={t.choiceHeading}
      lead={t.choiceLead}
      footer={
        <>
          <Button size="large" disabledFocusable={busy} onClick={onCancel}>
            {texts.pane.cancel}
          </Button>
          <Button size="large" appearance="primary" disabledFocusable={busy} onClick={save}>
            {busy ? t.saving : t.save}
          </Button>
        </>
      }
    >
      {saving.kind === 'failed' && (
        <FailureNotice title={t.saveFailed} failure={saving.failure} onRetry={save} />
      )}
      <DefinitionsChoice
        sets={sets}
        ownIds={ownIds}
        definitions={chosen}
        proposedBecause={undefined}
        onChoose={setChosen}
        onEdit={() => setEditing(ownIds.has(chosen.id) ? chosen : copyOf(chosen, sets, texts))}
      />
    </Page>
  );
}
