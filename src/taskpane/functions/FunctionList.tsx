import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { keysOf } from '../../definitions/keysOf';
import type { Serial } from '../../definitions/serial';
import type { WorkbookDefinitions } from '../../definitions/workbookDefinitions';
import type { OpenedWorkbook, ReadProgress, WorkbookAccess } from '../../excel/workbookAccess';
import { FUNCTIONS } from '../../functions/catalogue';
import type { FunctionTexts } from '../../texts/functionTexts';
import { useTexts } from '../app/textsContext';
import type { TaskState } from '../app/useTask';
import { Page } from '../parts/Page';
import { WorkBar } from '../wizard/WorkBar';
import { useWizardStyles } from '../wizard/wizardStyles';
import { DefinitionsPanel } from './DefinitionsPanel';
import { DefinitionsScreen } from './DefinitionsScreen';
import { FunctionFold } from './FunctionFold';
import { ListPanel } from './ListPanel';
import { StoppingRows } from './StoppingRows';
import type { ChangeDefinitions } from './useDefinitions';
import { isOneOfSeveral } from './lists';
import { useExamples } from './useExamples';
import { WordMeanings } from './WordMeanings';

interface FunctionListProps {
  readonly access: WorkbookAccess;
  readonly today: Serial;
  readonly opened: OpenedWorkbook;
  readonly definitions: WorkbookDefinitions;
  readonly functionTexts: FunctionTexts;
  readonly rereading: TaskState<unknown>;
  readonly progress: ReadProgress | null;
  readonly onChange: ChangeDefinitions;
  readonly onReread: () => void;
  readonly onLeave: () => void;
}

/** What the examples rest on, and every function. */
export function FunctionList(props: FunctionListProps) {
  const { access, today, opened, definitions, functionTexts } = props;
  const { rereading, progress, onChange, onReread, onLeave } = props;
  const styles = useWizardStyles();
  const { texts } = useTexts();
  const [listId, setListId] = useState<string | null>(null);
  const [choosing, setChoosing] = useState(false);
  const chosen = useExamples({ opened, listId, definitions, functionTexts, today });
  const { lists, list, examples, work } = chosen;
  const t = functionTexts.view;

  if (choosing && examples !== null) {
    return (
      <DefinitionsScreen
        texts={t}
        own={definitions.ownDefinitions}
        initial={definitions.definitions ?? examples.proposal.preset}
        onSave={async (chosen, own) => {
          await onChange((now) => ({ ...now, definitions: chosen, ownDefinitions: own }));
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
      {examples !== null && (
        <DefinitionsPanel
          texts={t}
          definitions={definitions.definitions}
          proposal={examples.proposal}
          onUse={() => onChange((now) => ({ ...now, definitions: examples.proposal.preset }))}
          onChange={() => setChoosing(true)}
        />
      )}
      <ListPanel
        texts={t}
        lists={lists}
        list={list}
        period={examples?.basis.period ?? null}
        several={isOneOfSeveral(list, lists, opened)}
        rereading={rereading}
        progress={progress}
        onChoose={setListId}
        onReread={onReread}
      >
        {work !== null && <WorkBar work={work} />}
        {examples !== null && examples.reading !== null && (
          <StoppingRows functionTexts={functionTexts} reading={examples.reading} access={access} />
        )}
      </ListPanel>
      {examples !== null && examples.reading !== null && examples.reading.words.length > 0 && (
        <WordMeanings
          key={list?.block.id}
          texts={t}
          words={examples.reading.words}
          onChoose={(word, outcome) =>
            onChange((now) => ({ ...now, outcomeWords: { ...now.outcomeWords, [word]: outcome } }))
          }
        />
      )}
      {examples !== null && (
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
      )}
    </Page>
  );
}
