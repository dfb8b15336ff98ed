import type { Figure } from '../measures/figure';
import type { ChartId } from '../tables/charts/chart';
import type { TableId } from '../tables/table';
import type { HeadingId } from '../definitions/outline';

/** A cell of a table, by its row and figure column, both counted from 0. */
export interface CellPlace {
  readonly table: TableId;
  readonly row: number;
  readonly column: number;
}

/** A cell that a number is added up from, or that is taken away from it. */
export interface SignedCell {
  readonly place: CellPlace;
  readonly sign: 1 | -1;
}

/**
 * How a number is written. `count`: in letters up to twelve; in a list it stands in figures as soon
 * as one number of the sentence does. `figures`: never in letters. `decimal`: one decimal where it
 * has one. `percent`: of a fraction. `points`: percentage points of a fraction. `kronor`: whole ones. `ore`:
 * kronor with two decimals where they are not whole.
 */
export type NumberPrint =
  'count' | 'listed' | 'figures' | 'decimal' | 'percent' | 'share' | 'points' | 'kronor' | 'ore';

/** A number, with what it says and where it stands. */
export interface NumberPart {
  readonly kind: 'number';
  /** As it is written: "28", "fem", "56 %". */
  readonly text: string;
  readonly value: number;
  readonly print: NumberPrint;
  /** Null for amounts of money, and for differences between two figures. */
  readonly figure: Figure | null;
  /** The cells that it comes from; empty where no table of the draft has it. */
  readonly cells: readonly SignedCell[];
}

/** A word that agrees with a number: "person" or "personer". */
export interface AgreeingPart {
  readonly kind: 'agreeing';
  readonly text: string;
  readonly one: string;
  readonly many: string;
  readonly cells: readonly SignedCell[];
}

export interface WordsPart {
  readonly kind: 'words';
  readonly text: string;
}

export type SentencePart = WordsPart | NumberPart | AgreeingPart;

/** How a sentence reads by the sign of what cells add up to. */
export interface Turning {
  readonly cells: readonly SignedCell[];
  readonly above: readonly SentencePart[];
  readonly same: readonly SentencePart[];
  readonly below: readonly SentencePart[];
}

/** A sentence that figures carry. */
export interface Sentence {
  /** The same from draft to draft: "results.flow". */
  readonly id: string;
  /** Capital first, full stop last; joined they are the sentence. */
  readonly parts: readonly SentencePart[];
  /** False where other words than its numbers would have to follow changed figures ("fler", "flest"). */
  readonly live: boolean;
  /** Where its words follow the sign of a difference ("fler", "färre"): one of the three is how it reads now. */
  readonly turns?: Turning;
}

/** What a paragraph is made of: drafted sentences that nobody has changed, and the user's own words. */
export type Piece =
  | { readonly kind: 'sentence'; readonly sentence: Sentence }
  | { readonly kind: 'own'; readonly text: string };

export type Paragraph =
  | {
      readonly kind: 'text';
      readonly id: string;
      readonly pieces: readonly Piece[];
      /** Ids of drafted sentences that the user has taken out or changed; they do not come back. */
      readonly dropped: readonly string[];
    }
  /** A question for the user to answer; not part of the finished report. */
  | { readonly kind: 'prompt'; readonly id: string; readonly question: string }
  | { readonly kind: 'table'; readonly id: string; readonly table: TableId }
  | { readonly kind: 'chart'; readonly id: string; readonly chart: ChartId };

export interface ReportSection {
  readonly id: HeadingId;
  readonly title: string;
  /** 1: a heading of its own; 2: below the nearest 1. */
  readonly level: 1 | 2;
  readonly paragraphs: readonly Paragraph[];
  /** Ids of paragraphs that the user has taken out; they do not come back. */
  readonly dropped: readonly string[];
}

/** A report as text: what is drafted and what the user has written, in the order of the outline. */
export interface Draft {
  /** Such as "Verksamhetsrapport 2018". */
  readonly title: string;
  readonly language: 'sv' | 'en';
  readonly sections: readonly ReportSection[];
}

/** A sentence as it is read. */
export function sentenceText({ parts }: Sentence): string {
  return parts.map(({ text }) => text).join('');
}

/** A piece of a paragraph as it is read. */
export function pieceText(piece: Piece): string {
  return piece.kind === 'own' ? piece.text : sentenceText(piece.sentence);
}

/** A paragraph's text as it is read and edited; '' for tables and charts. */
export function paragraphText(paragraph: Paragraph): string {
  switch (paragraph.kind) {
    case 'text':
      return paragraph.pieces.map(pieceText).join(' ');
    case 'prompt':
      return paragraph.question;
    case 'table':
    case 'chart':
      return '';
  }
}
