import type { Block } from '../../participants/block';
import { columnLetters } from '../../cells/cell';
import { MEANINGS, isTicked, type Column, type Meaning } from '../../participants/mapping';
import type { OutcomeWord } from '../../participants/reading';
import type { Texts } from '../../texts/texts';

/** A meaning and the column that has it; null where the list has no such column. */
export interface MeaningRow {
  readonly meaning: Meaning;
  readonly column: Column | null;
}

export interface MeaningRows {
  /** Not sure, or missing though every report needs it. */
  readonly toCheck: readonly MeaningRow[];
  readonly certain: readonly MeaningRow[];
  readonly absent: readonly MeaningRow[];
}

const NEEDED: ReadonlySet<Meaning> = new Set(['start', 'end', 'sex', 'outcome']);

/**
 * A block's meanings in the order they are asked about. Where a meaning stands follows from how the
 * block was first recognised, so that no question moves while it is being answered; which column it
 * shows follows from the user's corrections.
 */
export function meaningRows(recognised: Block, corrected: Block): MeaningRows {
  const rows = {
    toCheck: [] as MeaningRow[],
    certain: [] as MeaningRow[],
    absent: [] as MeaningRow[],
  };
  for (const meaning of MEANINGS) {
    const first = columnOf(recognised, meaning);
    const row = { meaning, column: columnOf(corrected, meaning) };
    if (first === null && row.column === null && !isAsked(meaning, recognised)) continue;
    if (first === null) rows[NEEDED.has(meaning) ? 'toCheck' : 'absent'].push(row);
    else rows[first.certainty === 'likely' ? 'toCheck' : 'certain'].push(row);
  }
  return rows;
}

/** Ticked columns are rare: they are asked about only where they stand, and then instead of a sex column. */
function isAsked(meaning: Meaning, recognised: Block): boolean {
  if (isTicked(meaning)) return false;
  return meaning !== 'sex' || columnOf(recognised, 'sexWoman') === null;
}

/** The column that has a meaning, or null. */
export function columnOf(block: Block, meaning: Meaning): Column | null {
  return block.columns.find((column) => column.meaning === meaning) ?? null;
}

/** What a user calls a column: its header, or its letters where it has none. */
export function columnName(column: Column, texts: Texts): string {
  return column.header.trim() || texts.pane.columns.noHeader(columnLetters(column.column));
}

/** Outcome words with those that need a meaning apart; a word stays where it first stood. */
export function groupWords(
  words: readonly OutcomeWord[],
  knownAtFirst: ReadonlySet<string>,
): { readonly unknown: readonly OutcomeWord[]; readonly known: readonly OutcomeWord[] } {
  const isKnown = ({ word, by }: OutcomeWord) => by === 'dictionary' || knownAtFirst.has(word);
  return { unknown: words.filter((w) => !isKnown(w)), known: words.filter(isKnown) };
}
