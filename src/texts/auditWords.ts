/** The checks of an audit, in the order they run: a later one may rest on what an earlier one found. */
export const CHECK_IDS = [
  'ageBands',
  'conventions',
  'balance',
  'outcomesOfExits',
  'partsOfTotal',
  'unitSlips',
  'budget',
  'periodLabels',
  'percentOfCounts',
  'impossibleShares',
  'sharesOfHundred',
  'resultRates',
  'meansOfParts',
  'percentChange',
  'directionWords',
  'statedTwice',
  'workbookFigures',
  'workbookBudget',
  'cappedMeans',
  'smallGroups',
] as const;

export type CheckId = (typeof CHECK_IDS)[number];

/** A share: so many of so many. */
export interface ShareWords {
  readonly part: number;
  readonly base: number;
}

/** What of a list of participants a number is held against: a count, a time, or where people went. */
export const LISTED = [
  'enrolledAtStart',
  'newlyEnrolled',
  'active',
  'exits',
  'dropouts',
  'enrolledAtEnd',
  'enrolledAt',
  'positiveExits',
  'resultRate',
  'throughputTime',
  'supportTime',
  'age',
  'orsIn',
  'orsOut',
  'orsChange',
  'work',
  'studies',
  'jobSeeker',
  'otherRehab',
  'medicalRehab',
  'sicknessCompensation',
  'parentalLeave',
  'moved',
  'backToReferrer',
  'deceased',
  'other',
  'transferred',
] as const;

export type Listed = (typeof LISTED)[number];

/** A way to count: `own` is the workbook's definitions; an object is another set of them by name, or a part of the people. */
export type ReadingName =
  | 'own'
  | 'dropoutsWithin'
  | 'dropoutsBeside'
  | 'withTransferred'
  | 'withoutTransferred'
  | 'positiveExits'
  | 'allExits'
  | 'withoutOutliers'
  | 'newlyEnrolled'
  | 'activeDuring'
  | 'oneAnswer'
  | { readonly definitions: string }
  /** Over those alone who left to it. */
  | { readonly outcome: Listed };

/** Why a list may have given another number before: it begins within the period, or goes on long after it. */
export interface ListDoubt {
  readonly kind: 'beginsLate' | 'keptOn';
  /** Its first day, or its last: `2019-08-31`. */
  readonly day: string;
}

/** A number of the workbook's list, as an audit tells of it. */
export interface ListedNumber {
  readonly listed: Listed;
  readonly group: 'all' | 'women' | 'men';
  /** The age band, referrer or form of support that it is of; null for all of them. */
  readonly part: string | null;
  /** As the field labels it: `180101-181231`. */
  readonly period: string;
  readonly unit: 'people' | 'percent' | 'months' | 'years' | 'points';
  readonly value: number;
}

/** What of a budget an amount is: what was given, what was spent, what is left. */
export type BudgetedAmount = 'budget' | 'spent' | 'surplus';

/** Other ways to count active people than start + new. */
export type ActiveWay = 'withoutDropouts' | 'atEnd' | 'leftAndAtEnd' | 'started' | 'atStart';

/** An amount of a budget table that its other amounts do not give. */
interface BudgetRowWords {
  /** '' where the row has no name. */
  readonly row: string;
  readonly column: string;
  readonly stated: number;
  readonly computed: number;
}

/** What the sentences about findings are filled with. */
export interface AuditWords {
  readonly bandsOverlap: { readonly first: string; readonly second: string; readonly age: number };
  readonly bandsGap: {
    readonly first: string;
    readonly second: string;
    readonly from: number;
    readonly to: number;
  };
  readonly mixedConventions: {
    readonly total: number;
    readonly parts: readonly number[];
    readonly dropouts: number;
    readonly without: number;
    readonly within: number;
    readonly rates: { readonly without: ShareWords; readonly within: ShareWords } | null;
  };
  readonly balanceFails: {
    readonly row: string;
    readonly start: number;
    readonly added: number;
    readonly exits: number;
    readonly dropouts: number;
    readonly end: number;
    readonly computed: number;
  };
  readonly activeDiffers: {
    readonly row: string;
    readonly start: number;
    readonly added: number;
    readonly sum: number;
    readonly active: number;
    /** Null where no way to count gives the number. */
    readonly way: ActiveWay | null;
  };
  readonly outcomesDiffer: {
    readonly row: string;
    readonly exits: number;
    readonly dropouts: number;
    readonly outcomes: readonly number[];
    readonly sum: number;
  };
  readonly sumDiffers: {
    readonly what: string;
    readonly parts: readonly number[];
    readonly total: number;
    readonly sum: number;
  };
  /** `sum` is of the parts that are printed; `most`: what the others can be together at most, null where nothing tells. */
  readonly hiddenSumDiffers: {
    readonly what: string;
    readonly parts: readonly number[];
    readonly total: number;
    readonly sum: number;
    readonly most: number | null;
  };
  readonly surplusDiffers: {
    readonly budget: number;
    readonly spent: number;
    readonly computed: number;
  };
  /** An amount divided into equal parts; amounts are in kronor. */
  readonly divisionDiffers: {
    readonly whole: number;
    readonly by: number;
    readonly computed: number;
  };
  /** Amounts are in kronor. */
  readonly budgetSumDiffers: BudgetRowWords;
  readonly budgetDifferenceDiffers: BudgetRowWords & {
    readonly minuend: number;
    readonly subtrahend: number;
  };
  readonly budgetAccumulatedDiffers: BudgetRowWords & {
    readonly earlier: number;
    readonly period: number;
  };
  readonly budgetDifferenceReversed: { readonly column: string };
  readonly workbookBudgetDiffers: {
    readonly what: BudgetedAmount;
    /** Null where the budget says no year. */
    readonly year: number | null;
    readonly amounts: readonly number[];
  };
  readonly workbookBudgetElsewhere: { readonly compared: number };
  readonly unitSlip: { readonly printed: string; readonly likely: number };
  readonly periodsDiffer: { readonly said: string; readonly columns: string };
  readonly periodBackwards: { readonly said: string };
  readonly percentDiffers: ShareWords & { readonly decimals: number };
  readonly percentCut: ShareWords & { readonly decimals: number };
  readonly percentOtherBase: ShareWords & { readonly decimals: number; readonly fits: number };
  readonly sharesImpossible: { readonly base: number; readonly fits: readonly number[] };
  readonly sharesNotHundred: { readonly shares: readonly number[]; readonly sum: number };
  readonly rateDiffers: { readonly readings: readonly ShareWords[]; readonly decimals: number };
  readonly meanOutside: { readonly low: number; readonly high: number };
  readonly meanNotWeighted: {
    readonly parts: readonly { readonly n: number; readonly mean: number }[];
    readonly computed: number;
  };
  readonly changeOfEnd: {
    readonly from: number;
    readonly to: number;
    readonly ofStart: number;
    readonly ofEnd: number;
  };
  readonly changeDiffers: { readonly from: number; readonly to: number; readonly computed: number };
  readonly differenceDiffers: {
    readonly row: string;
    readonly from: number;
    readonly to: number;
    readonly difference: number;
  };
  readonly pointsDiffer: {
    readonly row: string;
    readonly from: number;
    readonly to: number;
    readonly difference: number;
  };
  readonly groupsReversed: {
    readonly said: 'women' | 'men';
    readonly women: number;
    readonly men: number;
  };
  readonly changeReversed: { readonly from: number; readonly to: number; readonly up: boolean };
  readonly statedTwice: {
    readonly here: string;
    readonly other: string;
    readonly otherWhere: string;
  };
  readonly statedWithDropouts: {
    readonly here: string;
    readonly other: string;
    readonly otherWhere: string;
    readonly dropouts: number;
  };
  readonly workbookDiffers: ListedNumber & {
    readonly doubt: ListDoubt | null;
    readonly others: readonly { readonly reading: ReadingName; readonly value: number }[];
  };
  readonly workbookOtherReading: ListedNumber & {
    readonly reading: ReadingName;
    readonly there: number;
  };
  /** The list's number is a lower bound: so many of its times are cut at a cap. */
  readonly workbookCapped: ListedNumber & { readonly capped: number };
  /** Days as `2019-08-31`. */
  readonly workbookOtherPeriod: {
    readonly periods: readonly string[];
    readonly first: string;
    readonly last: string;
  };
  readonly workbookElsewhere: { readonly compared: number; readonly agreeing: number };
  readonly cappedMean: { readonly cap: string };
  /** A count that is hidden, between a total and all other counts that it is of. */
  readonly hiddenExposed: {
    readonly what: string;
    readonly total: number;
    readonly others: readonly number[];
  };
  readonly smallGroups: { readonly cells: number; readonly threshold: number };
}

/** What a text makes of a finding: what should stand there, the working on one line, and the whole sentence. */
export interface FindingText {
  readonly expected: string;
  readonly arithmetic: string;
  readonly message: string;
}
