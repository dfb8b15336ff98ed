import { cellAddress } from '../cells/cell';
import { formatProblem } from '../participants/formatProblem';
import type { Problem } from '../participants/problem';
import type { FunctionTexts } from '../texts/functionTexts';
import type { Texts } from '../texts/texts';

/** A problem of a list as a function says it: it counts nothing until the row is mended. */
export function describeProblem(
  problem: Problem,
  texts: Texts,
  { mistakes }: FunctionTexts,
): string {
  const { code, cell, found, other } = problem;
  const place = mistakes.place.cell(cellAddress(cell));
  const otherPlace = other === null ? '' : mistakes.place.cell(cellAddress(other));
  switch (code) {
    case 'startMissing':
      return mistakes.startMissing(place);
    case 'startUnreadable':
      return mistakes.startUnreadable(place, found);
    case 'endUnreadable':
      return mistakes.endUnreadable(place, found);
    case 'endBeforeStart':
      return mistakes.endBeforeStartIn(place, found, otherPlace);
    case 'duplicateEnrolment':
      return mistakes.duplicateEnrolment(place, found, otherPlace);
    case 'outcomeUnknownWord':
      return mistakes.unknownOutcome(place, found);
    case 'supportTimeUnreadable':
      return mistakes.timeUnreadable(place, found);
    case 'sameNumberTwice':
    case 'startInFuture':
    case 'longStay':
    case 'sexMissing':
    case 'sexUnreadable':
    case 'ageUnreadable':
    case 'outcomeMissing':
    case 'outcomeWithoutEnd':
    case 'dropoutUnreadable':
    case 'orsUnreadable':
      return formatProblem(problem, texts);
  }
}
