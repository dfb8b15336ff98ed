import { useMemo, type Dispatch } from 'react';
import { longStayProblems } from '../../measures/longStayProblems';
import { keyOf, passOver, type CareList } from '../../participants/passOver';
import type { Problem } from '../../participants/problem';
import type { Report } from './useReport';
import type { WizardAction, WizardState } from './wizardState';

/** The rows that need care, and what the user can say of them. */
export interface Care extends CareList {
  readonly ignore: (problem: Problem) => void;
  readonly takeBack: (problem: Problem) => void;
}

/** Everything in the chosen lists that is worth a look, but for what the user passes over. */
export function useCareList(
  { opened, draft }: WizardState,
  { reading, blocks, period }: Pick<Report, 'reading' | 'blocks' | 'period'>,
  dispatch: Dispatch<WizardAction>,
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
  const choose = (keys: readonly string[]) => dispatch({ type: 'choseIgnored', ignored: keys });
  const key = (problem: Problem) => keyOf(problem, problems, { blocks, sheets });
  return {
    ...list,
    ignore: (problem) => choose([...ignored, key(problem)]),
    takeBack: (problem) => {
      const taken = key(problem);
      choose(ignored.filter((one) => one !== taken));
    },
  };
}
