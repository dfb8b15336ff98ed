import type { Problem } from './problem';
import { problemKeys, type ProblemSource } from './problemKey';

/** The problems that are listed, and those that the user has said to pass over. */
export interface CareList {
  readonly listed: readonly Problem[];
  readonly passedOver: readonly Problem[];
}

/** Parts the problems by the keys of those to pass over; the order stays. */
export function passOver(
  problems: readonly Problem[],
  keys: readonly string[],
  source: ProblemSource,
): CareList {
  const wanted = new Set(keys);
  const codes = new Set(keys.map((key) => key.slice(0, key.indexOf(':'))));
  const candidates = problems.filter(({ code }) => codes.has(code));
  const candidateKeys = problemKeys(candidates, source);
  const passed = new Set(candidates.filter((_, i) => wanted.has(candidateKeys[i] ?? '')));
  return {
    listed: problems.filter((problem) => !passed.has(problem)),
    passedOver: problems.filter((problem) => passed.has(problem)),
  };
}

/** The key of one of the problems. */
export function keyOf(
  problem: Problem,
  problems: readonly Problem[],
  source: ProblemSource,
): string {
  const alike = problems.filter(({ code }) => code === problem.code);
  return problemKeys(alike, source)[alike.indexOf(problem)] ?? '';
}
