import { fold } from '../cells/fold';
import type { YearPart } from './budgetColumn';
import { unitSaid } from './headerMeaning';
import { headerPeriod } from './headerPeriod';
import { textAt, type View } from './view';

/** What the texts around a budget say of all of it. */
export interface BlockContext {
  /** The nearest text above the header; '' where there is none. */
  readonly title: string;
  readonly year: number | null;
  /** The part of the year that the outcome is of. */
  readonly part: YearPart | null;
  readonly unit: number | null;
}

/** So many rows above a header can be its titles. */
const TITLE_ROWS = 8;

/** Days in such texts are days of writing. */
const WRITTEN = /uppdatera|utskriv|senast|reviderad|skapad|upprattad|beslutad av|updated|printed/;
/** A part of the year counts only where it is said of an outcome or a follow-up. */
const OF_PART =
  /utfall|uppfoljning|redovis|kostnad|period|bokslut|halvar|delar|tertial|kvartal|t\.? ?o\.? ?m|\bper\b|jan|outcome|follow/;

/** The texts in the rows above a header down from `top`, the nearest row first. */
export function textsAbove(view: View, top: number, titleRow: number): readonly string[] {
  const texts: string[] = [];
  for (let row = titleRow - 1; row >= Math.max(top, titleRow - TITLE_ROWS); row -= 1) {
    texts.push(...textsOf(view, row, row + 1));
  }
  return texts;
}

function textsOf(view: View, from: number, end: number): readonly string[] {
  const texts: string[] = [];
  for (let row = from; row < end; row += 1) {
    for (let column = 0; column < view.columnCount; column += 1) {
      const text = textAt(view, row, column);
      if (text !== '') texts.push(text);
    }
  }
  return texts;
}

function first<T>(texts: readonly string[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = read(text);
    if (found !== null) return found;
  }
  return null;
}

/**
 * Year, part of the year and unit as the titles say, the nearest first, or else the header row (not
 * for the part), the sheet's name and, for the unit, the notes below.
 */
export function blockContext(
  view: View,
  sheet: string,
  titles: readonly string[],
  rows: { readonly titleRow: number; readonly row: number; readonly end: number },
): BlockContext {
  const headers = textsOf(view, rows.titleRow, rows.row + 1);
  const below = textsOf(view, rows.row + 1, rows.end);
  return {
    title: titles[0] ?? '',
    year: first(
      [...titles, ...headers, sheet].filter(isOfBudget),
      (text) => headerPeriod(text).year,
    ),
    part: first([...titles, sheet].filter(isOfBudget), (text) =>
      OF_PART.test(fold(text)) ? headerPeriod(text).part : null,
    ),
    unit: first([...headers, ...titles, ...below], unitSaidOfAll),
  };
}

function isOfBudget(text: string): boolean {
  return !WRITTEN.test(fold(text));
}

/** A longer text tells of something that it cost, not of the unit of all amounts. */
function unitSaidOfAll(text: string): number | null {
  return text.length > 60 ? null : unitSaid(text);
}
