import { makeStyles } from '@fluentui/react-components';
import { useReducer } from 'react';
import type { Serial } from '../../definitions/serial';
import type { InsertedReport, OpenedWorkbook, WorkbookAccess } from '../../excel/workbookAccess';
import type { BeginFrom } from '../app/appState';
import { useTexts } from '../app/textsContext';
import { LazyBudgetStep } from '../budget/LazyBudgetStep';
import { ArrivalNotice } from './ArrivalNotice';
import { ColumnsStep } from './ColumnsStep';
import { DefinitionsEditor } from './DefinitionsEditor';
import { copyOf } from './ownDefinitions';
import { PeriodStep } from './PeriodStep';
import { ReviewStep } from './ReviewStep';
import { SourceStep } from './SourceStep';
import { StepFrame } from './StepFrame';
import { WorkBar } from './WorkBar';
import { StepsContext } from './stepsContext';
import { StepNotice } from './stepNotice';
import { useArrival } from './useArrival';
import { useCareList } from './useCareList';
import { useReport } from './useReport';
import { useWorkbookTasks } from './useWorkbookTasks';
import { beginWizard, stepsOf, wizardReducer, type StepName } from './wizardState';

export { DoneScreen } from './DoneScreen';

const useStyles = makeStyles({
  announcement: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface WizardProps {
  readonly access: WorkbookAccess;
  readonly today: Serial;
  readonly opened: OpenedWorkbook;
  readonly from: BeginFrom;
  readonly onLeave: () => void;
  readonly onInserted: (report: InsertedReport) => void;
}

/** The four steps from a participant list to an inserted report. */
export function Wizard({ access, today, opened, from, onLeave, onInserted }: WizardProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const [state, dispatch] = useReducer(wizardReducer, { opened, from }, beginWizard);
  const report = useReport(state, today);
  const tasks = useWorkbookTasks({ access, state, report, dispatch, onInserted });
  const care = useCareList(state, report, dispatch, access);
  useArrival(state, report, dispatch);
  const goTo = (step: StepName) => dispatch({ type: 'wentTo', step });
  const { at, draft } = state;
  const steps = stepsOf(state);

  return (
    <>
      <div className={styles.announcement} aria-live="polite">
        {texts.pane.stepAnnouncement(
          steps.indexOf(at.step) + 1,
          steps.length,
          texts.pane[at.step].heading,
        )}
      </div>
      <StepNotice
        value={
          <ArrivalNotice
            arrival={state.arrival}
            period={report.period}
            last={opened.saved?.period ?? null}
          />
        }
      >
        <StepsContext value={steps}>{screen()}</StepsContext>
      </StepNotice>
    </>
  );

  function screen() {
    if (at.step !== 'source' && report.readingWork !== null && !report.everRead) {
      return (
        <StepFrame
          step={at.step}
          heading={texts.pane[at.step].heading}
          lead={texts.pane[at.step].lead}
          busy={!report.readingWork.stopped}
          onBack={() => goTo('source')}
          forward={{ label: texts.pane.next, onPress: report.readingWork.resume }}
        >
          <WorkBar work={report.readingWork} />
        </StepFrame>
      );
    }
    switch (at.step) {
      case 'source':
        return (
          <SourceStep
            opened={state.opened}
            chosen={draft.blockIds}
            rereading={at.rereading}
            running={tasks.running}
            failure={at.failure}
            onChoose={(blockIds) => dispatch({ type: 'choseBlocks', blockIds })}
            onReread={tasks.reread}
            onBack={onLeave}
            onNext={() => goTo('columns')}
          />
        );
      case 'columns':
        return (
          <ColumnsStep
            recognised={report.recognised}
            corrected={report.blocks}
            reading={report.reading}
            chosenUnit={draft.supportUnit}
            onChooseColumn={(meaning, corrections) =>
              dispatch({ type: 'choseColumn', meaning, corrections })
            }
            onChooseOutcome={(word, outcome) => dispatch({ type: 'choseOutcome', word, outcome })}
            onChooseUnit={(unit) => dispatch({ type: 'choseSupportUnit', unit })}
            onBack={() => goTo('source')}
            onNext={() => goTo('period')}
          />
        );
      case 'period':
        return at.editing === null ? (
          <PeriodStep
            days={report.days}
            offered={report.offered}
            draft={draft.period}
            period={report.period}
            sets={report.sets}
            ownIds={report.ownIds}
            definitions={report.definitions}
            proposedBecause={report.proposedBecause}
            layout={report.layout}
            language={draft.language}
            onChoosePeriod={(period) => dispatch({ type: 'chosePeriod', period })}
            onChooseDefinitions={(definitions) =>
              dispatch({ type: 'choseDefinitions', definitions })
            }
            onEdit={() =>
              dispatch({
                type: 'beganEditing',
                definitions: report.ownIds.has(report.definitions.id)
                  ? report.definitions
                  : copyOf(report.definitions, report.sets, texts),
              })
            }
            onChooseLayout={(layout) => dispatch({ type: 'choseLayout', layout })}
            onChooseLanguage={(language) => dispatch({ type: 'choseLanguage', language })}
            onBack={() => goTo('columns')}
            onNext={() => goTo(steps.includes('budget') ? 'budget' : 'review')}
          />
        ) : (
          <DefinitionsEditor
            initial={at.editing}
            takenNames={report.sets
              .filter(({ id }) => id !== at.editing?.id)
              .map(({ name }) => name)}
            onSave={(definitions) => dispatch({ type: 'savedDefinitions', definitions })}
            onCancel={() => dispatch({ type: 'stoppedEditing' })}
          />
        );
      case 'budget':
        return (
          report.period !== null && (
            <LazyBudgetStep
              budgets={state.opened.budgets}
              choice={draft.budget}
              period={report.period}
              language={draft.language}
              failure={at.failure}
              onChoose={(budget) => dispatch({ type: 'choseBudget', budget })}
              onGoTo={tasks.goTo}
              onRetryGoTo={() => tasks.retry('goingTo')}
              onBack={() => goTo('period')}
              onNext={() => goTo('review')}
            />
          )
        );
      case 'review':
        return (
          <ReviewStep
            at={at}
            reading={report.reading}
            care={care}
            tables={report.tables}
            language={draft.language}
            period={report.period}
            charts={report.charts}
            work={report.readingWork ?? report.tablesWork}
            upToDate={report.upToDate}
            running={tasks.running}
            tableChoice={draft.tableChoice}
            onChooseTables={(tableChoice) => dispatch({ type: 'choseTables', tableChoice })}
            disclosure={draft.disclosure}
            smallCells={report.smallCells}
            onChooseDisclosure={(disclosure) => dispatch({ type: 'choseDisclosure', disclosure })}
            onGoTo={tasks.goTo}
            onReread={tasks.reread}
            onInsert={tasks.insert}
            onRetry={tasks.retry}
            budget={report.budget}
            onAddBudget={steps.includes('budget') ? null : () => goTo('budget')}
            onBack={() => goTo(steps.includes('budget') ? 'budget' : 'period')}
          />
        );
    }
  }
}
