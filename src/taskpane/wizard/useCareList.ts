import { useMemo, useState, type Dispatch } from 'react';
import type { WorkbookAccess } from '../../excel/workbookAccess';
import { longStayProblems } from '../../measures/longStayProblems';
import { keyOf, passOver, type CareList } from '../../participants/passOver';
import type { Problem } from '../../participants/problem';
import type { Failure } from '../app/failure';
import { createSaver, type Saving } from '../app/saver';
import type { Report } from './useReport';
import type { WizardAction, WizardState } from './wizardState';

/** The rows that need care, and what the user can say of them. */
export interface Care extends CareList {
  readonly ignore: (problem: Problem) => void;
  readonly takeBack: (problem: Problem) => void;
  /** Why the workbook does not have what is passed over; null where it has, or soon will. */
  readonly notSaved: Failure | null;
  readonly saveAgain: () => void;
}

/**
 * Everything in the chosen lists that is worth a look, but for what the user passes over. That is
 * saved at once: it holds whatever becomes of the report.
 */
export function useCareList(
  { opened, draft }: WizardState,
  { reading, blocks, period }: Pick<Report, 'reading' | 'blocks' | 'period'>,
  dispatch: Dispatch<WizardAction>,
  access: WorkbookAccess,
): Care {
  const { ignored, tableChoice } = draft;
  const { longEnrolledMonths: months } = tableChoice;
  const { sheets } = opened;
  const day = period?.to;
  const problems = useMemo(() => {
    const long =
      day === undefined ? [] : longStayProblems(reading.participants, blocks, months, day);
    return [...reading.problems, ...long];
  }, [reading, blocks, months, day]);
  const list = useMemo(
    () => passOver(problems, ignored, { blocks, sheets }),
    [problems, ignored, blocks, sheets],
  );
  const [saving, setSaving] = useState<Saving>({ kind: 'nothing' });
  const [saver] = useState(() =>
    createSaver<readonly string[]>(async (keys) => {
      await access.saveIgnored(keys);
      return { kind: 'saved' };
    }, setSaving),
  );
  const choose = (keys: readonly string[]) => {
    dispatch({ type: 'choseIgnored', ignored: keys });
    saver.later(keys);
    saver.now();
  };
  const key = (problem: Problem) => keyOf(problem, problems, { blocks, sheets });
  return {
    ...list,
    notSaved: saving.kind === 'failed' ? saving.failure : null,
    saveAgain: saver.now,
    ignore: (problem) => choose([...ignored, key(problem)]),
    takeBack: (problem) => {
      const taken = key(problem);
      choose(ignored.filter((one) => one !== taken));
    },
  };
}
