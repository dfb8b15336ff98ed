import type { ReportTexts } from '../../texts/reportTexts';
import { pieceText, type CellPlace, type Draft, type Paragraph } from '../draft';
import {
  isFixed,
  LONGEST_FORMULA,
  pieceExpression,
  quoted,
  type SentenceContext,
} from './pieceExpression';

/** Where a cell of a table stands in the workbook, as formulas write it ("Resultat!$B$12"); null where it does not. */
export type AddressOf = (place: CellPlace) => string | null;

/** One cell of a text sheet, below the one before it. */
export interface TextSheetRow {
  readonly kind: 'title' | 'heading1' | 'heading2' | 'paragraph' | 'prompt';
  /** What the cell shows. */
  readonly text: string;
  /** Gives the same from the cells of the tables, and follows them; null where nothing in it does. */
  readonly formula: string | null;
  /** Which of its sentences have numbers and do not follow the tables, for the cell beside it; null where all do. */
  readonly note: string | null;
}

/** How much of a sentence tells which one it is. */
const MOST_OF_SENTENCE = 40;

/**
 * A draft as the rows of a sheet, where numbers follow the cells of the tables: without tables and
 * charts, which stand on a sheet of their own. Sentences in which other words would have to follow
 * too, and numbers that stand in no cell, stay as they were drafted, and are told of beside. Texts of the user's own may
 * begin with any sign: they are to be written as texts.
 */
export function textSheet(
  draft: Draft,
  addressOf: AddressOf,
  t: ReportTexts,
): readonly TextSheetRow[] {
  const context = { language: draft.language, numerals: t.words.numerals, addressOf };
  const rows: readonly TextSheetRow[] = [
    { kind: 'title', text: draft.title, formula: null, note: null },
    ...draft.sections.flatMap(({ title, level, paragraphs }): readonly TextSheetRow[] => [
      { kind: level === 1 ? 'heading1' : 'heading2', text: title, formula: null, note: null },
      ...paragraphs.flatMap((paragraph) => rowsOf(paragraph, context, t)),
    ]),
  ];
  // Where nothing follows, no sentence stands out.
  return rows.some(({ formula }) => formula !== null)
    ? rows
    : rows.map((row) => ({ ...row, note: null }));
}

function rowsOf(
  paragraph: Paragraph,
  context: SentenceContext,
  t: ReportTexts,
): readonly TextSheetRow[] {
  switch (paragraph.kind) {
    case 'text':
      return inRows(
        paragraph.pieces.map((piece) => ({
          text: pieceText(piece),
          expression: pieceExpression(piece, context),
          isFixed: isFixed(piece, context),
        })),
        t,
      );
    case 'prompt': {
      const text = `${t.document.promptMark} ${paragraph.question}`;
      return [{ kind: 'prompt', text, formula: null, note: null }];
    }
    case 'table':
    case 'chart':
      return [];
  }
}

interface PieceOfRow {
  readonly text: string;
  /** Null where nothing in it is live. */
  readonly expression: string | null;
  readonly isFixed: boolean;
}

/** Pieces in as few cells as their formulas have room in. */
function inRows(pieces: readonly PieceOfRow[], t: ReportTexts): readonly TextSheetRow[] {
  const rows: PieceOfRow[][] = [];
  for (const piece of pieces) {
    const last = rows.at(-1);
    if (last === undefined || formulaOf([...last, piece]).length > LONGEST_FORMULA) {
      rows.push([piece]);
    } else {
      last.push(piece);
    }
  }
  return rows.map((row) => ({
    kind: 'paragraph',
    text: row.map(({ text }) => text).join(' '),
    formula: row.every(({ expression }) => expression === null) ? null : formulaOf(row),
    note: noteOf(row, t),
  }));
}

function noteOf(row: readonly PieceOfRow[], { document }: ReportTexts): string | null {
  const fixed = row.flatMap(({ text, isFixed: own }) => (own ? [beginningOf(text)] : []));
  return fixed.length === 0 ? null : document.fixedSentences(fixed);
}

/** The first words of a sentence. */
function beginningOf(text: string): string {
  if (text.length <= MOST_OF_SENTENCE) return text;
  const cut = text.slice(0, MOST_OF_SENTENCE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}

function formulaOf(row: readonly PieceOfRow[]): string {
  const parts = row.map(({ text, expression }) => expression ?? quoted(text));
  return `=${parts.join('&" "&')}`;
}
