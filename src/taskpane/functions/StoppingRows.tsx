import type { WorkbookAccess } from '../../excel/workbookAccess';
import type { CellRef } from '../../cells/cell';
import { describeProblem } from '../../functions/describeProblem';
import type { Reading } from '../../participants/reading';
import type { FunctionTexts } from '../../texts/functionTexts';
import { formatNumber } from '../../texts/numbers';
import { failureSentence } from '../app/failure';
import { useTexts } from '../app/textsContext';
import { useTask } from '../app/useTask';
import { Notice } from '../parts/Notice';
import { ProblemList } from '../wizard/ProblemList';
import { stoppingProblems } from './stoppingProblems';

interface StoppingRowsProps {
  readonly functionTexts: FunctionTexts;
  readonly reading: Reading;
  readonly access: WorkbookAccess;
}

/** What in the list keeps functions from an answer, each with a jump to its cell; nothing where nothing does. */
export function StoppingRows({ functionTexts, reading, access }: StoppingRowsProps) {
  const { texts, language } = useTexts();
  const [going, go] = useTask<CellRef>();
  const t = functionTexts.view;
  const problems = stoppingProblems(reading);
  if (problems.length === 0) return null;
  const rows = new Set(problems.map(({ cell }) => cell.row)).size;
  const unknown = problems.some(({ code }) => code === 'outcomeUnknownWord');
  const goTo = (cell: CellRef) =>
    go(async () => {
      await access.goTo(cell);
      return cell;
    });

  return (
    <>
      <Notice kind="warning" title={t.stops(rows, formatNumber(rows, language))}>
        {[t.stopsWhy, unknown ? t.stopsWords : t.stopsMend].join(' ')}
      </Notice>
      {going.kind === 'failed' && (
        <Notice kind="error" title={texts.pane.review.goToFailed}>
          {failureSentence(going.failure, texts)}
        </Notice>
      )}
      <ProblemList
        problems={problems}
        describe={(problem) => describeProblem(problem, texts, functionTexts)}
        onGoTo={goTo}
      />
    </>
  );
}
