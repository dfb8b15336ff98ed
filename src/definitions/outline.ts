/** What can be drafted from figures, and stands together. */
export const BLOCK_IDS = [
  'summary',
  'summaryEconomy',
  'whoCame',
  'whoCameAnalysis',
  'results',
  'resultsAnalysis',
  'economy',
  'economyAnalysis',
  'method',
] as const;

export type BlockId = (typeof BLOCK_IDS)[number];

/** The headings of the two outlines that are in use; their names stand in the texts. */
export const PRESET_HEADINGS = [
  'summary',
  'summaryParticipants',
  'summaryStaff',
  'summaryOrganisation',
  'introduction',
  'participants',
  'participantsConditions',
  'participantsConditionsDescription',
  'participantsConditionsAnalysis',
  'participantsConditionsReflection',
  'participantsProcess',
  'participantsProcessDescription',
  'participantsProcessAnalysis',
  'participantsProcessReflection',
  'participantsResults',
  'participantsResultsDescription',
  'participantsResultsAnalysis',
  'participantsResultsReflection',
  'staff',
  'staffConditions',
  'staffConditionsDescription',
  'staffConditionsAnalysis',
  'staffConditionsReflection',
  'staffProcess',
  'staffProcessDescription',
  'staffProcessAnalysis',
  'staffProcessReflection',
  'staffResults',
  'staffResultsDescription',
  'staffResultsAnalysis',
  'staffResultsReflection',
  'organisation',
  'organisationConditions',
  'organisationConditionsDescription',
  'organisationConditionsAnalysis',
  'organisationConditionsReflection',
  'organisationProcess',
  'organisationProcessDescription',
  'organisationProcessAnalysis',
  'organisationProcessReflection',
  'organisationResults',
  'organisationResultsDescription',
  'organisationResultsAnalysis',
  'organisationResultsReflection',
  'economy',
  'development',
  'futureNeeds',
  'newParticipants',
  'exits',
  'analysis',
  'method',
] as const;

export type PresetHeading = (typeof PRESET_HEADINGS)[number];

/** One of the presets', or a heading that the team has added ("own-1"). */
export type HeadingId = string;

/** One heading of a report and what stands below it. */
export interface OutlineHeading {
  readonly id: HeadingId;
  readonly level: 1 | 2;
  /** The team's own name for it; null: as the texts have it. */
  readonly title: string | null;
  readonly blocks: readonly BlockId[];
}

/** The headings of a report, in order: plain data that a team can change. */
export type Outline = readonly OutlineHeading[];
