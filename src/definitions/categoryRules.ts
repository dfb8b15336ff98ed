import type { DefinitionSet } from './definitionSet';
import type { ExitCategory } from './outcome';

/** How one exit category counts under a definition set. */
export interface CategoryRule {
  /** A success. */
  readonly positive: boolean;
  /** One of the exits that the result table counts. */
  readonly exit: boolean;
  /** In the base that the result rate is taken of. */
  readonly base: boolean;
}

/**
 * The rule for an exit category. A transfer is an exit but neither success nor failure, so it is
 * outside the base of the result rate; dropouts follow the set; an unknown outcome is an exit in
 * the base that is no success.
 */
export function categoryRule(category: ExitCategory, set: DefinitionSet): CategoryRule {
  switch (category) {
    case 'dropout': {
      const within = set.dropouts === 'within';
      return { positive: false, exit: within, base: within };
    }
    case 'transferred':
      return { positive: false, exit: true, base: false };
    case 'unknown':
      return { positive: false, exit: true, base: true };
    case 'work':
    case 'studies':
    case 'jobSeeker':
    case 'otherRehab':
    case 'medicalRehab':
    case 'sicknessCompensation':
    case 'parentalLeave':
    case 'moved':
    case 'backToReferrer':
    case 'deceased':
    case 'other':
      return { positive: set.positive.includes(category), exit: true, base: true };
  }
}
