import type { LayoutId } from '../definitions/layout';
import { EXIT_CATEGORIES, type ExitCategory } from '../definitions/outcome';
import type { Participant } from '../participants/participant';

/** What a column of the result table shows. */
export type ResultColumn =
  | {
      readonly kind:
        'enrolledAtStart' | 'newlyEnrolled' | 'activeDuring' | 'exits' | 'enrolledAtEnd';
    }
  | { readonly kind: 'dropouts' }
  | { readonly kind: 'outcome'; readonly outcome: ExitCategory }
  /** Own exits to the outcome and people transferred to another team, as "1+6". */
  | { readonly kind: 'outcomeAndTransferred'; readonly outcome: ExitCategory }
  /** Exits to the categories that have no column of their own. */
  | { readonly kind: 'remainder'; readonly categories: readonly ExitCategory[] };

type LayoutColumn =
  | Exclude<ResultColumn, { kind: 'remainder' }>
  /** `remainder`: always there; `remainderIfAny`: only where the sheet has somebody in it. */
  | { readonly kind: 'remainder' | 'remainderIfAny' };

const outcome = (category: ExitCategory) => ({ kind: 'outcome', outcome: category }) as const;

/** The three layouts as reports print them: Södra Dalarna's, Sala's and Hallstahammar's. */
const LAYOUT_COLUMNS: Readonly<Record<LayoutId, readonly LayoutColumn[]>> = {
  'sodra-dalarna': [
    { kind: 'enrolledAtStart' },
    { kind: 'newlyEnrolled' },
    { kind: 'exits' },
    { kind: 'dropouts' },
    outcome('work'),
    outcome('studies'),
    { kind: 'outcomeAndTransferred', outcome: 'otherRehab' },
    outcome('sicknessCompensation'),
    outcome('parentalLeave'),
    { kind: 'remainder' },
    { kind: 'enrolledAtEnd' },
  ],
  sala: [
    { kind: 'activeDuring' },
    { kind: 'exits' },
    { kind: 'dropouts' },
    outcome('work'),
    outcome('studies'),
    outcome('otherRehab'),
    outcome('medicalRehab'),
    outcome('parentalLeave'),
    { kind: 'remainder' },
    { kind: 'enrolledAtStart' },
  ],
  hallstahammar: [
    { kind: 'activeDuring' },
    { kind: 'exits' },
    { kind: 'dropouts' },
    outcome('medicalRehab'),
    outcome('work'),
    outcome('studies'),
    outcome('jobSeeker'),
    outcome('otherRehab'),
    { kind: 'remainderIfAny' },
  ],
};

/**
 * The columns of a layout for these participants. Every exit category has its place in exactly one
 * column, so the parts always sum to the exits: transferred people and unknown outcomes get a
 * column of their own when the sheet has any, whatever the period, so that the table still holds
 * when the period is changed.
 */
export function resultColumns(
  layout: LayoutId,
  participants: readonly Participant[],
): readonly ResultColumn[] {
  const columns = LAYOUT_COLUMNS[layout];
  const present = new Set(participants.map((p) => p.exit));
  const own = new Set<ExitCategory>(['dropout', 'transferred', 'unknown']);
  for (const column of columns) if ('outcome' in column) own.add(column.outcome);
  const rest = EXIT_CATEGORIES.filter((category) => !own.has(category));
  const withTransferred = columns.some((column) => column.kind === 'outcomeAndTransferred');
  const extra: readonly ResultColumn[] = [
    ...(!withTransferred && present.has('transferred') ? [outcome('transferred')] : []),
    ...(present.has('unknown') ? [outcome('unknown')] : []),
  ];

  return columns.flatMap((column): readonly ResultColumn[] => {
    switch (column.kind) {
      case 'remainder':
        return [{ kind: 'remainder', categories: rest }, ...extra];
      case 'remainderIfAny':
        return rest.some((category) => present.has(category))
          ? [{ kind: 'remainder', categories: rest }, ...extra]
          : extra;
      case 'enrolledAtStart':
      case 'newlyEnrolled':
      case 'activeDuring':
      case 'exits':
      case 'enrolledAtEnd':
      case 'dropouts':
      case 'outcome':
      case 'outcomeAndTransferred':
        return [column];
    }
  });
}
