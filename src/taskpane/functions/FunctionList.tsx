import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { keysOf } from '../../definitions/keysOf';
import type { Serial } from '../../definitions/serial';
import type { WorkbookDefinitions } from '../../definitions/workbookDefinitions';
import type { OpenedWorkbook, WorkbookAccess } from '../../excel/workbookAccess';
import { FUNCTIONS } from '../../functions/catalogue';
import type { FunctionTexts } from '../../texts/functionTexts';
import { useTexts } from '../app/textsContext';
import { Page } from '../parts/Page';
import { proposedDefinitions } from '../wizard/derive';
import { useWizardStyles } from '../wizard/wizardStyles';
import { DefinitionsPanel } from './DefinitionsPanel';
import { DefinitionsScreen } from './DefinitionsScreen';
import { FunctionFold } from './FunctionFold';
import { ListPanel } from './ListPanel';
import { useExamples } from './useExamples';

interface FunctionListProps {
  readonly access: WorkbookAccess;
  readonly today: Serial;
  readonly opened: OpenedWorkbook;
  readonly definitions: WorkbookDefinitions;
  readonly functionTexts: FunctionTexts;
  readonly onSaved: (definitions: WorkbookDefinitions) => void;
  readonly onReread: () => void;
  readonly onLeave: () => void;
}

/** What the examples rest on, and every function. */
export function FunctionList(props: FunctionListProps) {
  const { access, today, opened, definitions, functionTexts, onSaved, onReread, onLeave } = props;
  const styles = useWizardStyles();
  const { texts } = useTexts();
  const [listId, setListId] = useState<string | null>(null);
  const [choosing, setChoosing] = useState(false);
  const examples = useExamples({ opened, listId, definitions, functionTexts, today });
  const { lists, basis } = examples;
  const { list, period } = basis;
  const proposal = proposedDefinitions(opened, list === null ? [] : [list.block]);
  const t = functionTexts.view;

  const save = async (chosen: WorkbookDefinitions) => {
    await access.saveDefinitions(chosen);
    onSaved(chosen);
  };

  if (choosing) {
    return (
      <DefinitionsScreen
        texts={t}
        definitions={definitions}
        initial={definitions.definitions ?? proposal.preset}
        onSave={async (chosen) => {
          await save(chosen);
          setChoosing(false);
        }}
        onCancel={() => setChoosing(false)}
      />
    );
  }
  return (
    <Page
      heading={texts.pane.start.functions}
      lead={t.lead}
      footer={
        <Button size="large" onClick={onLeave}>
          {texts.pane.back}
        </Button>
      }
    >
      <DefinitionsPanel
        texts={t}
        definitions={definitions.definitions}
        proposal={proposal}
        onUse={() => save({ ...definitions, definitions: proposal.preset })}
        onChange={() => setChoosing(true)}
      />
      <ListPanel
        texts={t}
        lists={lists}
        list={list}
        period={period}
        onChoose={setListId}
        onReread={onReread}
      />
      <section className={styles.section} aria-label={t.all}>
        <h2 className={styles.heading}>{t.all}</h2>
        {keysOf(FUNCTIONS).map((id) => (
          <FunctionFold
            key={id}
            id={id}
            access={access}
            examples={examples}
            functionTexts={functionTexts}
          />
        ))}
      </section>
    </Page>
  );
}
