import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Period } from '../../definitions/period';
import { periodName } from '../../tables/periodName';
import type { ReadProgress } from '../../excel/workbookAccess';
import type { FunctionTexts } from '../../texts/functionTexts';
import { useTexts } from '../app/textsContext';
import type { TaskState } from '../app/useTask';
import { Choice } from '../parts/Choice';
import { FailureNotice } from '../parts/FailureNotice';
import { NewListButton } from '../parts/NewListButton';
import { Notice } from '../parts/Notice';
import { ReadingProgress } from '../parts/ReadingProgress';
import { blockPlace } from '../wizard/blockPlace';
import { useWizardStyles } from '../wizard/wizardStyles';
import type { List } from './listRange';

interface ListPanelProps {
  readonly texts: FunctionTexts['view'];
  readonly lists: readonly List[];
  readonly list: List | null;
  /** Null while the list is being read. */
  readonly period: Period | null;
  readonly rereading: TaskState<unknown>;
  readonly progress: ReadProgress | null;
  /** The report counts this list together with others. */
  readonly several: boolean;
  /** What stands in the way of the examples. */
  readonly children: ReactNode;
  readonly onChoose: (id: string) => void;
  readonly onReread: () => void;
}

/** Which list and which period the examples use, and what keeps them from an answer. */
export function ListPanel(props: ListPanelProps) {
  const { texts: t, lists, list, period, several, rereading, progress, children } = props;
  const { onChoose, onReread } = props;
  const styles = useWizardStyles();
  const { texts } = useTexts();
  const place = ({ block }: List) => texts.pane.source.place(block.sheet, blockPlace(block));
  return (
    <section className={styles.section} aria-label={t.basis}>
      <h2 className={styles.heading}>{t.basis}</h2>
      {list === null && (
        <Notice kind="info" title={t.noListTitle} actions={<NewListButton />}>
          {t.noList}
        </Notice>
      )}
      {list !== null && lists.length > 1 && (
        <Choice
          label={t.list}
          value={list.block.id}
          options={lists.map((option) => ({
            value: option.block.id,
            label: option.block.name,
          }))}
          hint={place(list)}
          onChoose={onChoose}
        />
      )}
      <p className={styles.text}>
        {list !== null && lists.length === 1 && `${t.onlyList(list.block.name, place(list))} `}
        {period !== null && t.period(periodName(period, texts))}
      </p>
      {several && <p className={styles.help}>{t.oneOfSeveral}</p>}
      {children}
      {rereading.kind === 'running' && <ReadingProgress progress={progress} />}
      {rereading.kind === 'failed' && (
        <FailureNotice title={t.rereadFailed} failure={rereading.failure} onRetry={onReread} />
      )}
      <div>
        <Button disabledFocusable={rereading.kind === 'running'} onClick={onReread}>
          {texts.pane.source.reread}
        </Button>
      </div>
    </section>
  );
}
