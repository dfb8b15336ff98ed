import type { CheckId } from '../../../src/texts/auditWords';

/** The errors that are made in invented reports, and the checks that may tell of each. */
export const ERROR_KINDS = {
  balance: ['balance', 'partsOfTotal', 'statedTwice'],
  outcomes: ['outcomesOfExits', 'partsOfTotal', 'resultRates', 'balance'],
  bandsOverlap: ['ageBands'],
  partsOfTotal: ['partsOfTotal'],
  tablePercent: ['percentOfCounts', 'sharesOfHundred'],
  budget: ['budget'],
  statedTwice: ['statedTwice'],
  sexSum: ['partsOfTotal', 'statedTwice'],
  percent: ['percentOfCounts'],
  otherBase: ['percentOfCounts'],
  resultRate: ['resultRates'],
  meanOutside: ['meansOfParts', 'statedTwice'],
  direction: ['directionWords'],
  changeOfEnd: ['percentChange'],
  unitSlip: ['unitSlips'],
  notHundred: ['sharesOfHundred'],
  cappedMean: ['cappedMeans'],
  bandsGap: ['ageBands'],
  mixedConventions: ['conventions'],
  periodLabel: ['periodLabels'],
  weightedMean: ['meansOfParts'],
  listTotal: ['partsOfTotal'],
  impossible: ['impossibleShares'],
  motsvarar: ['percentOfCounts'],
  surplus: ['budget'],
} as const satisfies Readonly<Record<string, readonly CheckId[]>>;

export type ErrorKind = keyof typeof ERROR_KINDS;
