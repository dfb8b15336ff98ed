import type { AuditWords } from '../texts/auditWords';
import type { CheckId } from '../texts/auditWords';
import type { Place } from './document';

/** Worst first: cannot be true, changes a headline figure, holds under one reading only, good to know. */
export const SEVERITIES = ['contradiction', 'changesConclusion', 'doubtful', 'note'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** Another place of the report is told as the report's own places are. */
type DetailWords<Words> = Words extends { readonly otherWhere: string }
  ? Omit<Words, 'otherWhere'> & { readonly otherWhere: Place }
  : Words;

/** What the sentence of a finding is made from. */
export type FindingDetail = {
  readonly [Code in keyof AuditWords]: {
    readonly code: Code;
    readonly words: DetailWords<AuditWords[Code]>;
  };
}[keyof AuditWords];

/** Something in a report that cannot be, or is not certain to be, as it says. */
export interface Finding {
  readonly check: CheckId;
  readonly severity: Severity;
  readonly where: Place;
  /** As it stands in the report. */
  readonly stated: string;
  readonly detail: FindingDetail;
}

/** What one check came to: what is wrong, and how many comparisons held. */
export interface CheckResult {
  readonly check: CheckId;
  readonly findings: readonly Finding[];
  readonly held: number;
}
