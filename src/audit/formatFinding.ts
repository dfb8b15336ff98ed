import type { AuditTexts } from '../texts/auditTexts';
import type { FindingText } from '../texts/auditWords';
import type { Place } from './document';
import type { Finding, FindingDetail } from './finding';

/** A finding as people read it. */
export interface FormattedFinding extends FindingText {
  readonly where: string;
  readonly stated: string;
}

/**
 * A finding in words: where, what is said, what follows from the other figures, the working, what to do.
 *
 * @param where how a place of the report is told
 */
export function formatFinding(
  { where: place, stated, detail }: Finding,
  texts: AuditTexts,
  where: (place: Place) => string,
): FormattedFinding {
  const inPassing = (other: Place): string => where(shortened(other));
  return { where: where(place), stated, ...textOf(detail, texts, inPassing) };
}

const LONGEST_IN_PASSING = 60;

/** The beginning of a long sentence is enough to find it by. */
function shortened(place: Place): Place {
  return place.kind === 'cell' || place.text.length <= LONGEST_IN_PASSING
    ? place
    : { ...place, text: `${place.text.slice(0, LONGEST_IN_PASSING - 3)}…` };
}

function textOf(
  detail: FindingDetail,
  audit: AuditTexts,
  where: (place: Place) => string,
): FindingText {
  const t = audit.finding;
  switch (detail.code) {
    case 'bandsOverlap':
      return t.bandsOverlap(detail.words);
    case 'bandsGap':
      return t.bandsGap(detail.words);
    case 'mixedConventions':
      return t.mixedConventions(detail.words);
    case 'balanceFails':
      return t.balanceFails(detail.words);
    case 'activeDiffers':
      return t.activeDiffers(detail.words);
    case 'outcomesDiffer':
      return t.outcomesDiffer(detail.words);
    case 'sumDiffers':
      return t.sumDiffers(detail.words);
    case 'hiddenSumDiffers':
      return t.hiddenSumDiffers(detail.words);
    case 'surplusDiffers':
      return t.surplusDiffers(detail.words);
    case 'divisionDiffers':
      return t.divisionDiffers(detail.words);
    case 'budgetSumDiffers':
      return t.budgetSumDiffers(detail.words);
    case 'budgetDifferenceDiffers':
      return t.budgetDifferenceDiffers(detail.words);
    case 'budgetAccumulatedDiffers':
      return t.budgetAccumulatedDiffers(detail.words);
    case 'budgetDifferenceReversed':
      return t.budgetDifferenceReversed(detail.words);
    case 'workbookBudgetDiffers':
      return t.workbookBudgetDiffers(detail.words);
    case 'workbookBudgetElsewhere':
      return t.workbookBudgetElsewhere(detail.words);
    case 'unitSlip':
      return t.unitSlip(detail.words);
    case 'periodsDiffer':
      return t.periodsDiffer(detail.words);
    case 'periodBackwards':
      return t.periodBackwards(detail.words);
    case 'percentDiffers':
      return t.percentDiffers(detail.words);
    case 'percentCut':
      return t.percentCut(detail.words);
    case 'percentOtherBase':
      return t.percentOtherBase(detail.words);
    case 'sharesImpossible':
      return t.sharesImpossible(detail.words);
    case 'sharesNotHundred':
      return t.sharesNotHundred(detail.words);
    case 'rateDiffers':
      return t.rateDiffers(detail.words);
    case 'meanOutside':
      return t.meanOutside(detail.words);
    case 'meanNotWeighted':
      return t.meanNotWeighted(detail.words);
    case 'changeOfEnd':
      return t.changeOfEnd(detail.words);
    case 'changeDiffers':
      return t.changeDiffers(detail.words);
    case 'differenceDiffers':
      return t.differenceDiffers(detail.words);
    case 'pointsDiffer':
      return t.pointsDiffer(detail.words);
    case 'groupsReversed':
      return t.groupsReversed(detail.words);
    case 'changeReversed':
      return t.changeReversed(detail.words);
    case 'statedTwice':
      return t.statedTwice({ ...detail.words, otherWhere: where(detail.words.otherWhere) });
    case 'statedWithDropouts':
      return t.statedWithDropouts({ ...detail.words, otherWhere: where(detail.words.otherWhere) });
    case 'workbookDiffers':
      return t.workbookDiffers(detail.words);
    case 'workbookOtherReading':
      return t.workbookOtherReading(detail.words);
    case 'workbookCapped':
      return t.workbookCapped(detail.words);
    case 'workbookOtherPeriod':
      return t.workbookOtherPeriod(detail.words);
    case 'workbookElsewhere':
      return t.workbookElsewhere(detail.words);
    case 'cappedMean':
      return t.cappedMean(detail.words);
    case 'hiddenExposed':
      return t.hiddenExposed(detail.words);
    case 'smallGroups':
      return t.smallGroups(detail.words);
  }
}
