import { Button } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import type { DisclosureRule } from '../../definitions/disclosure';
import type { Period } from '../../definitions/period';
import type { Language } from '../../excel/workbookAccess';
import type { CellRef } from '../../cells/cell';
import type { Reading } from '../../participants/reading';
import { summariseReading } from '../../participants/summariseReading';
import { periodName } from '../../tables/periodName';
import type { Chart } from '../../tables/charts/chart';
import type { Table } from '../../tables/table';
import type { TableChoice } from '../../tables/tableChoice';
import type { BudgetInput } from '../../tables/tableInput';
import { useTexts } from '../app/textsContext';
import { ChartPreview } from '../charts/ChartPreview';
import { FailureNotice } from '../parts/FailureNotice';
import { Notice } from '../parts/Notice';
import { Progress } from '../parts/Progress';
import type { Work } from '../app/useInSteps';
import { RunningTaskBar } from './RunningTaskBar';
import { RowsToCheck } from './RowsToCheck';
import { DisclosureChoice } from './DisclosureChoice';
import { StepFrame } from './StepFrame';
import { TableChooser } from './TableChooser';
import { TablePreview } from './TablePreview';
import type { Care } from './useCareList';
import type { RunningTask } from './useWorkbookTasks';
import { WorkBar } from './WorkBar';
import type { ReviewTask, StepState } from './wizardState';
import { useWizardStyles } from './wizardStyles';

interface ReviewStepProps {
  readonly at: Extract<StepState, { step: 'review' }>;
  readonly reading: Reading;
  readonly care: Care;
  /** Null until they have been built the first time. */
  readonly tables: readonly Table[] | null;
  /** Of the tables. */
  readonly charts: readonly Chart[];
  /** The reading and building that is under way or left off; the tables are earlier ones then. */
  readonly work: Work | null;
  readonly upToDate: boolean;
  readonly running: RunningTask;
  readonly tableChoice: TableChoice;
  readonly disclosure: DisclosureRule;
  readonly smallCells: number | null;
  readonly language: Language;
  /** Null where nobody is left whose dates would offer one. */
  readonly period: Period | null;
  readonly budget: BudgetInput | null;
  /** Null where the budget has a step of its own. */
  readonly onAddBudget: (() => void) | null;
  readonly onGoTo: (cell: CellRef) => void;
  readonly onChooseTables: (choice: TableChoice) => void;
  readonly onChooseDisclosure: (rule: DisclosureRule) => void;
  readonly onReread: () => void;
  readonly onInsert: () => void;
  readonly onRetry: (task: ReviewTask) => void;
  readonly onBack: () => void;
}

/** What was read, what could not be, the tables as they will look, and the one press that inserts them. */
export function ReviewStep(props: ReviewStepProps) {
  const { at, reading, care, tables, charts, language, period, onGoTo, onReread, onInsert } = props;
  const styles = useWizardStyles();
  const { texts } = useTexts();
  const t = texts.pane.review;
  const { busy, failure } = at;
  const [tried, setTried] = useState(false);
  const nothingChosen = tables !== null && tables.length === 0;
  const titles = {
    inserting: t.insertFailed,
    rereading: t.rereadFailed,
    goingTo: t.goToFailed,
  } satisfies Record<ReviewTask, string>;

  return (
    <StepFrame
      step="review"
      heading={t.heading}
      lead={t.lead}
      busy={busy !== null || !props.upToDate}
      onBack={props.onBack}
      forward={{
        label: t.insert,
        onPress: () => (nothingChosen ? setTried(true) : onInsert()),
      }}
      status={
        busy === 'inserting' ? (
          <RunningTaskBar
            label={`${t.inserting} ${t.insertingHelp}`}
            cancellingLabel={t.cancelling}
            task={props.running}
          />
        ) : failure === null ? undefined : (
          <FailureNotice
            title={titles[failure.during]}
            failure={failure}
            reassurance={t.nothingLost}
            onRetry={() => props.onRetry(failure.during)}
          />
        )
      }
    >
      <p className={styles.text}>{summariseReading(reading, texts)}</p>
      {reading.problems.length === 0 && <p className={styles.help}>{t.noProblems}</p>}
      <RowsToCheck care={care} onGoTo={onGoTo} />
      {care.listed.length > 0 && (
        <>
          <p className={styles.help}>{t.mended}</p>
          {busy === 'rereading' ? (
            <RunningTaskBar
              label={t.rereading}
              cancellingLabel={t.rereading}
              task={props.running}
            />
          ) : (
            <div>
              <Button disabledFocusable={busy !== null} onClick={onReread}>
                {t.reread}
              </Button>
            </div>
          )}
        </>
      )}
      <h2 className={styles.heading}>
        {t.tablesHeading}
        {period !== null && `, ${periodName(period, texts)}`}
      </h2>
      {period !== null && (
        <TableChooser
          participants={reading.participants}
          budget={props.budget}
          period={period}
          choice={props.tableChoice}
          onChoose={props.onChooseTables}
        />
      )}
      {props.onAddBudget !== null && period !== null && (
        <div>
          <Button onClick={props.onAddBudget}>{texts.pane.budget.add}</Button>
        </div>
      )}
      <DisclosureChoice
        rule={props.disclosure}
        smallCells={props.smallCells}
        onChoose={props.onChooseDisclosure}
      />
      {nothingChosen && (
        <Notice kind={tried ? 'error' : 'warning'}>{texts.tables.choosing.noneChosen}</Notice>
      )}
      {props.work !== null ? (
        <WorkBar work={props.work} />
      ) : (
        tables === null && <Progress label={t.preparing} share={null} />
      )}
      {tables !== null &&
        tables.map((table) => (
          <Fragment key={table.id}>
            <TablePreview table={table} language={language} />
            {charts
              .filter((chart) => chart.table === table.id)
              .map((chart) => (
                <ChartPreview key={chart.id} chart={chart} language={language} />
              ))}
          </Fragment>
        ))}
    </StepFrame>
  );
}
