import { PROBLEM_CODES, type Problem, type ProblemCode } from '../../participants/problem';

export interface ProblemGroup {
  readonly code: ProblemCode;
  readonly problems: readonly Problem[];
  /** True where the rows are left out of every figure. */
  readonly leavesOut: boolean;
}

/** Problems by kind: first those that leave rows out of the figures, then in the order of the codes. */
export function groupProblems(problems: readonly Problem[]): readonly ProblemGroup[] {
  const byCode = new Map<ProblemCode, Problem[]>();
  for (const problem of problems) {
    const group = byCode.get(problem.code);
    if (group === undefined) byCode.set(problem.code, [problem]);
    else group.push(problem);
  }
  const groups = PROBLEM_CODES.flatMap((code) => {
    const group = byCode.get(code);
    return group === undefined
      ? []
      : [{ code, problems: group, leavesOut: group.some((problem) => !problem.rowCounts) }];
  });
  return [...groups.filter((g) => g.leavesOut), ...groups.filter((g) => !g.leavesOut)];
}
