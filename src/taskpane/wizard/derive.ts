import { parsePeriod } from '../../definitions/parsePeriod';
import { nextPeriod } from '../../definitions/nextPeriod';
import { shapeOf, type Period } from '../../definitions/period';
import { PRESETS, proposePresetInSteps, type PresetProposal } from '../../definitions/presets';
import { proposePeriods, type PeriodProposal } from '../../definitions/proposePeriods';
import type { DefinitionSet } from '../../definitions/definitionSet';
import type { Serial } from '../../definitions/serial';
import type { OpenedWorkbook } from '../../excel/workbookAccess';
import { applyMapping } from '../../participants/applyMapping';
import type { Block } from '../../participants/block';
import { readParticipants } from '../../participants/readParticipants';
import type { Participant } from '../../participants/participant';
import type { Reading } from '../../participants/reading';
import { wordEvidenceInSteps } from '../../participants/wordEvidence';
import { part, type Steps } from '../../steps/steps';
import type { Draft } from './draft';

/** The chosen blocks, with the user's corrections of their columns. */
export function chosenBlocks(
  opened: OpenedWorkbook,
  draft: Pick<Draft, 'blockIds' | 'mapping'>,
): readonly Block[] {
  return opened.blocks
    .filter((block) => draft.blockIds.includes(block.id))
    .map((block) => applyMapping(block, draft.mapping[block.id] ?? {}));
}

/** Everybody in the chosen blocks, as the choices so far have it. */
export function readChosen(
  opened: OpenedWorkbook,
  blocks: readonly Block[],
  { outcomeWords, supportUnit }: Pick<Draft, 'outcomeWords' | 'supportUnit'>,
  today: Serial,
): Reading {
  return readParticipants({ sheets: opened.sheets, blocks, outcomeWords, supportUnit, today });
}

/** The periods that the participants' own dates offer, the likeliest first. */
export function offeredPeriods(
  participants: readonly Participant[],
  today: Serial,
): readonly PeriodProposal[] {
  const ends = participants.flatMap(({ end }) => (end === null ? [] : [end]));
  return proposePeriods({ starts: participants.map(({ start }) => start), ends }, today);
}

/** The period as it stands chosen; null while free dates cannot be read, or where nothing is offered. */
export function chosenPeriod(draft: Draft, offered: readonly PeriodProposal[]): Period | null {
  const proposed = offered[0]?.period ?? null;
  switch (draft.period.kind) {
    case 'proposed':
      return proposed;
    case 'last':
      return laterOf(proposed, draft.period.period);
    case 'next': {
      const next = nextPeriod(draft.period.last);
      return offered.some((offer) => fallsIn(offer.period, next))
        ? next
        : laterOf(proposed, draft.period.last);
    }
    case 'offered':
      return draft.period.period;
    case 'free':
      return freePeriod(draft.period.from, draft.period.to);
  }
}

/** Where there are dates in a period, so are they in one of the half-years that the data offers. */
function fallsIn(offer: Period, period: Period): boolean {
  return shapeOf(offer).kind === 'half' && offer.from <= period.to && offer.to >= period.from;
}

function laterOf(proposed: Period | null, last: Period): Period {
  return proposed !== null && proposed.to > last.to ? proposed : last;
}

/** Two dates, or a whole period written in either field; null where it cannot be read. */
export function freePeriod(from: string, to: string): Period | null {
  const [first, last] = [from.trim(), to.trim()];
  if (first === '' || last === '') return parsePeriod(first + last);
  return parsePeriod(`${first} - ${last}`) ?? parsePeriod(first) ?? parsePeriod(last);
}

/** The definition sets to choose from: those that ship, the team's own, and the one in use. */
export function definitionSets(
  own: readonly DefinitionSet[],
  inUse: DefinitionSet,
): readonly DefinitionSet[] {
  const sets = [...PRESETS, ...own];
  return sets.some(({ id }) => id === inUse.id) ? sets : [...sets, inUse];
}

/** What of a workbook tells whose it is. */
export type WorkbookWords = Pick<OpenedWorkbook, 'name' | 'sheets' | 'otherTexts'>;

/** The definitions that the words in the workbook speak for, those around the chosen lists most, and which word did. */
export function* proposedDefinitionsInSteps(
  { name, sheets, otherTexts }: WorkbookWords,
  blocks: readonly Block[],
): Steps<PresetProposal> {
  const evidence = yield* part(wordEvidenceInSteps(name, sheets, blocks, otherTexts), 0, 0.7);
  return yield* part(proposePresetInSteps(evidence), 0.7, 1);
}
