import { cellAddress, fullAddress } from '../cells/cell';
import { amountInKronor } from '../budget/amount';
import { formatBudgetFinding } from '../budget/formatBudget';
import type { AuditTexts } from '../texts/auditTexts';
import type { BudgetTexts } from '../texts/budgetTexts';
import type { FindingText } from '../texts/auditWords';
import type { Place } from './document';
import type { Finding, FindingDetail } from './finding';

/** A finding as people read it. */
export interface FormattedFinding extends FindingText {
  readonly where: string;
  readonly stated: string;
}

/** A finding in words: where, what is said, what follows from the other figures, the working, what to do. */
export function formatFinding(
  { where, stated, detail }: Finding,
  texts: { readonly audit: AuditTexts; readonly budget: BudgetTexts },
): FormattedFinding {
  return { where: formatPlace(where, texts.audit), stated, ...textOf(detail, texts) };
}

/** Where something stands: a cell, a line of pasted text, or the sentence itself. */
export function formatPlace(place: Place, texts: AuditTexts): string {
  if (place.kind === 'sentence') {
    const sentence = texts.where.sentence(place.text);
    return place.cell === null
      ? sentence
      : `${texts.where.cell(fullAddress(place.cell))}: ${sentence}`;
  }
  const { cell } = place;
  return cell.sheet === ''
    ? texts.where.textCell(cell.row + 1, cell.column + 1)
    : texts.where.cell(fullAddress(cell));
}

function textOf(
  detail: FindingDetail,
  { audit, budget }: { readonly audit: AuditTexts; readonly budget: BudgetTexts },
): FindingText {
  const t = audit.finding;
  switch (detail.code) {
    case 'budget': {
      const { finding } = detail;
      const message = formatBudgetFinding(finding, budget);
      const expected =
        finding.code === 'differenceReversed'
          ? audit.budget.expected.other
          : audit.budget.expected.amount(amountInKronor(finding.computed));
      return { expected, arithmetic: `${cellAddress(finding.cell)}: ${expected}`, message };
    }
    case 'bandsOverlap':
      return t.bandsOverlap(detail.words);
    case 'bandsGap':
      return t.bandsGap(detail.words);
    case 'mixedConventions':
      return t.mixedConventions(detail.words);
    case 'balanceFails':
      return t.balanceFails(detail.words);
    case 'outcomesDiffer':
      return t.outcomesDiffer(detail.words);
    case 'sumDiffers':
      return t.sumDiffers(detail.words);
    case 'surplusDiffers':
      return t.surplusDiffers(detail.words);
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
    case 'groupsReversed':
      return t.groupsReversed(detail.words);
    case 'changeReversed':
      return t.changeReversed(detail.words);
    case 'statedTwice':
      return t.statedTwice(detail.words);
    case 'statedWithDropouts':
      return t.statedWithDropouts(detail.words);
    case 'workbookDiffers':
      return t.workbookDiffers(detail.words);
    case 'workbookOtherReading':
      return t.workbookOtherReading(detail.words);
    case 'workbookElsewhere':
      return t.workbookElsewhere(detail.words);
    case 'cappedMean':
      return t.cappedMean(detail.words);
    case 'smallGroups':
      return t.smallGroups(detail.words);
  }
}
