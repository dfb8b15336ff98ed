import type { Column, Meaning } from './mapping';

const WEIGHT: Readonly<Record<Meaning, number>> = {
  start: 0.35,
  end: 0.12,
  outcome: 0.1,
  dropout: 0.02,
  sex: 0.1,
  sexWoman: 0.05,
  sexMan: 0.05,
  number: 0.06,
  age: 0.06,
  birthYear: 0.06,
  referrer: 0.06,
  supportForm: 0.04,
  supportTime: 0.06,
  orsIn: 0.03,
  orsOut: 0.03,
};

/** A meaning that only the content speaks for counts less; a list without starts is hardly one of participants. */
const LIKELY = 0.6;
const WITHOUT_START = 0.4;

/** 0-1: how much a block with these columns and so many people, any of them with a start that can be read, looks like a participant list. */
export function likelihoodOf(
  columns: readonly Column[],
  rowCount: number,
  anyStarted: boolean,
): number {
  const meanings = columns.reduce((sum, { meaning, certainty }) => {
    if (meaning === null) return sum;
    return sum + WEIGHT[meaning] * (certainty === 'likely' ? LIKELY : 1);
  }, 0);
  const rows = rowCount >= 5 ? 0.15 : rowCount >= 2 ? 0.1 : 0;
  if (rowCount === 0) return 0;
  const all = Math.min(1, meanings + rows);
  return anyStarted ? all : Math.min(WITHOUT_START, all);
}
