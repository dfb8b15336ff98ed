import { markOf } from '../cells/mark';
import type { Block } from './block';
import { MEANINGS, type Meaning } from './mapping';
import type { OutcomeWord } from './reading';

/** The header that each meaning's column has. */
export type KnownColumns = Partial<Record<Meaning, string>>;

/** What a workbook held when a report was made, to tell later what is new in it. */
export interface KnownSource {
  /** The columns of every list that there was, by its id; null for a list that was left out. */
  readonly lists: Readonly<Record<string, KnownColumns | null>>;
  /** Marks of the outcome words that were left without a meaning: the words may say too much to be kept. */
  readonly leftWords: readonly string[];
}

/** What is there now: every list, those that are counted as their columns are read, and the outcome words. */
export function knownSource(
  all: readonly Block[],
  chosen: readonly Block[],
  words: readonly OutcomeWord[],
): KnownSource {
  const lists = all.map(({ id }) => {
    const block = chosen.find((one) => one.id === id);
    return [id, block === undefined ? null : knownColumns(block)] as const;
  });
  return { lists: Object.fromEntries(lists), leftWords: leftWords(words).map(markOf) };
}

/** Those of the lists that belong together now and that were not there then. */
export function newLists(known: KnownSource, proposed: readonly string[]): readonly string[] {
  return proposed.filter((id) => !(id in known.lists));
}

/** Whether a list that was counted then is read by other columns now; moved columns are the same. */
export function columnsChanged(known: KnownSource, chosen: readonly Block[]): boolean {
  return chosen.some((block) => {
    const then = known.lists[block.id];
    if (then === undefined || then === null) return false;
    const now = knownColumns(block);
    return MEANINGS.some((meaning) => then[meaning] !== now[meaning]);
  });
}

/** The outcome words without a meaning that were not there then. */
export function newWords(known: KnownSource, words: readonly OutcomeWord[]): readonly string[] {
  return leftWords(words).filter((word) => !known.leftWords.includes(markOf(word)));
}

function knownColumns(block: Block): KnownColumns {
  return Object.fromEntries(
    block.columns.flatMap(({ meaning, header, personal }) =>
      meaning === null || personal ? [] : [[meaning, header]],
    ),
  );
}

function leftWords(words: readonly OutcomeWord[]): readonly string[] {
  return words.flatMap(({ word, outcome }) => (outcome === null ? [word] : []));
}
