import { quote } from '../../measures/formula';
import type { ReportTexts } from '../../texts/reportTexts';
import {
  pieceText,
  type CellPlace,
  type Draft,
  type Paragraph,
  type Piece,
  type SentencePart,
  type Turning,
} from '../draft';
import { partExpression, sumOf, type PartContext } from './partExpression';

/** Where a cell of a table stands in the workbook, as formulas write it ("Resultat!$B$12"); null where it does not. */
export type AddressOf = (place: CellPlace) => string | null;

/** One cell of a text sheet, below the one before it. */
export interface TextSheetRow {
  readonly kind: 'title' | 'heading1' | 'heading2' | 'paragraph' | 'prompt';
  /** What the cell shows. */
  readonly text: string;
  /** Gives the same from the cells of the tables, and follows them; null where nothing in it does. */
  readonly formula: string | null;
}

/** What a formula may be long, and a text within it, in every Excel. */
const LONGEST_FORMULA = 8000;
const LONGEST_QUOTED = 255;

/**
 * A draft as the rows of a sheet, where numbers follow the cells of the tables: without tables and
 * charts, which stand on a sheet of their own. Sentences in which other words would have to follow
 * too, and numbers that stand in no cell, stay as they were drafted. Texts of the user's own may
 * begin with any sign: they are to be written as texts.
 */
export function textSheet(
  draft: Draft,
  addressOf: AddressOf,
  t: ReportTexts,
): readonly TextSheetRow[] {
  return [
    { kind: 'title', text: draft.title, formula: null },
    ...draft.sections.flatMap(({ title, level, paragraphs }): readonly TextSheetRow[] => [
      { kind: level === 1 ? 'heading1' : 'heading2', text: title, formula: null },
      ...paragraphs.flatMap((paragraph) => rowsOf(paragraph, draft.language, addressOf, t)),
    ]),
  ];
}

function rowsOf(
  paragraph: Paragraph,
  language: 'sv' | 'en',
  addressOf: AddressOf,
  t: ReportTexts,
): readonly TextSheetRow[] {
  switch (paragraph.kind) {
    case 'text':
      return inRows(
        paragraph.pieces.map((piece) => ({
          text: pieceText(piece),
          expression: pieceExpression(piece, language, addressOf, t),
        })),
      );
    case 'prompt': {
      const text = `${t.document.promptMark} ${paragraph.question}`;
      return [{ kind: 'prompt', text, formula: null }];
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
}

/** Pieces in as few cells as their formulas have room in. */
function inRows(pieces: readonly PieceOfRow[]): readonly TextSheetRow[] {
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
  }));
}

function formulaOf(row: readonly PieceOfRow[]): string {
  const parts = row.map(({ text, expression }) => expression ?? quoted(text));
  return `=${parts.join('&" "&')}`;
}

function pieceExpression(
  piece: Piece,
  language: 'sv' | 'en',
  addressOf: AddressOf,
  { words }: ReportTexts,
): string | null {
  if (piece.kind === 'own' || !piece.sentence.live) return null;
  const { parts, turns } = piece.sentence;
  const context = { language, numerals: words.numerals, addressOf };
  const expression =
    turns === undefined ? partsExpression(parts, context) : turningExpression(turns, context);
  // A formula that is longer than Excel takes is none.
  return (expression?.length ?? 0) > LONGEST_FORMULA ? null : expression;
}

type SentenceContext = Omit<PartContext, 'first'>;

function partsExpression(parts: readonly SentencePart[], context: SentenceContext): string | null {
  const expressions = parts.map((part, i) => partExpression(part, { ...context, first: i === 0 }));
  if (expressions.every((expression) => expression === null)) return null;
  return expressions.map((expression, i) => expression ?? quoted(parts[i]?.text ?? '')).join('&');
}

/** Where a cell has come to print a text, the difference is none, and the sentence says the texts. */
function turningExpression(
  { cells, above, same, below }: Turning,
  context: SentenceContext,
): string | null {
  const sum = sumOf(cells, context.addressOf);
  if (sum === null) return null;
  const [more, equal, less] = [above, same, below].map(
    (parts) => partsExpression(parts, context) ?? quoted(parts.map(({ text }) => text).join('')),
  );
  return `IF(IFERROR(${sum},0)>0,${more},IF(IFERROR(${sum},0)<0,${less},${equal}))`;
}

/** A text of any length as an expression. */
function quoted(text: string): string {
  const pieces = Array.from({ length: Math.ceil(text.length / LONGEST_QUOTED) }, (_, i) =>
    quote(text.slice(i * LONGEST_QUOTED, (i + 1) * LONGEST_QUOTED)),
  );
  return pieces.length === 0 ? '""' : pieces.join('&');
}
