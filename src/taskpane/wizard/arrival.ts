import type { OpenedWorkbook } from '../../excel/workbookAccess';
import { columnsChanged, newLists, newWords } from '../../participants/knownSource';
import type { OutcomeWord } from '../../participants/reading';
import { chosenBlocks } from './derive';
import { stillThere, type Draft } from './draft';

/** Why a report that was to go straight to the review step stops before it: what must be decided there. */
export type Stop =
  | { readonly step: 'source'; readonly why: 'sourceGone' }
  | { readonly step: 'source'; readonly why: 'newLists'; readonly lists: readonly string[] }
  | { readonly step: 'columns'; readonly why: 'columnsChanged' }
  | { readonly step: 'columns'; readonly why: 'newWords'; readonly words: readonly string[] };

/** How the user comes to a step: step by step, or straight to the review step as far as nothing is new. */
export type Arrival =
  | { readonly kind: 'stepwise' }
  /** At the review step, before the outcome words have been read. */
  | { readonly kind: 'looking' }
  | { readonly kind: 'arrived' }
  | { readonly kind: 'stopped'; readonly stop: Stop };

/** What is new in the workbook's lists and columns since the last report; null where nothing is that must be decided. */
export function newInLists(opened: OpenedWorkbook, draft: Draft): Stop | null {
  const { saved, blocks, proposal } = opened;
  if (saved === null) return null;
  if (stillThere(saved.blockIds, opened) === null) return { step: 'source', why: 'sourceGone' };
  if (saved.known === null) return null;
  const added = newLists(saved.known, proposal.chosen);
  if (added.length > 0) {
    const lists = blocks.flatMap(({ id, name }) => (added.includes(id) ? [name] : []));
    return { step: 'source', why: 'newLists', lists };
  }
  return columnsChanged(saved.known, chosenBlocks(opened, draft))
    ? { step: 'columns', why: 'columnsChanged' }
    : null;
}

/** The same for the outcome words, once they have been read. */
export function newInWords(opened: OpenedWorkbook, words: readonly OutcomeWord[]): Stop | null {
  const { saved } = opened;
  const added = newWords(saved?.known ?? { lists: {}, leftWords: [] }, words);
  return added.length > 0 ? { step: 'columns', why: 'newWords', words: added } : null;
}
