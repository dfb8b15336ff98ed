import type { Chart } from '../../tables/charts/chart';
import { printCell } from '../../tables/printCell';
import type { Table } from '../../tables/table';
import type { ReportTexts } from '../../texts/reportTexts';
import { paragraphText, type Draft, type Paragraph } from '../draft';
import { fillText } from '../template';

/** A table as it is printed: the first cell of each row is its heading. */
export interface PrintedTable {
  readonly kind: 'table';
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Which row, or column, is the total; null where there is none. */
  readonly total: { readonly of: 'rows' | 'columns'; readonly at: number } | null;
  readonly notes: readonly string[];
}

export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** A question to the writer. */
  | { readonly kind: 'prompt'; readonly mark: string; readonly text: string }
  | PrintedTable
  | { readonly kind: 'chart'; readonly chart: Chart; readonly alternative: string };

/** A report ready to be written as a document of any kind. */
export interface ReportDocument {
  readonly language: 'sv' | 'en';
  readonly title: string;
  /** When the list was read. */
  readonly extracted: string;
  /** What the marked questions are; null where there are none. */
  readonly promptHelp: string | null;
  readonly blocks: readonly DocumentBlock[];
}

/** What stands in a draft by its name only. */
export interface DraftedFigures {
  readonly tables: readonly Table[];
  readonly charts: readonly Chart[];
}

/** A draft with its tables and charts in place. */
export function reportDocument(
  draft: Draft,
  figures: DraftedFigures,
  extracted: string,
  t: ReportTexts,
): ReportDocument {
  const blocks = draft.sections.flatMap(
    ({ title, level, paragraphs }): readonly DocumentBlock[] => [
      { kind: 'heading', level, text: title },
      ...paragraphs.flatMap((paragraph) => blockOf(paragraph, figures, draft.language, t) ?? []),
    ],
  );
  return {
    language: draft.language,
    title: draft.title,
    extracted: fillText(t.document.extracted, { day: extracted }),
    promptHelp: blocks.some(({ kind }) => kind === 'prompt') ? t.document.promptHelp : null,
    blocks,
  };
}

function blockOf(
  paragraph: Paragraph,
  { tables, charts }: DraftedFigures,
  language: 'sv' | 'en',
  t: ReportTexts,
): DocumentBlock | null {
  switch (paragraph.kind) {
    case 'text':
      return { kind: 'paragraph', text: paragraphText(paragraph) };
    case 'prompt':
      return { kind: 'prompt', mark: t.document.promptMark, text: paragraph.question };
    case 'table': {
      const table = tables.find(({ id }) => id === paragraph.table);
      return table === undefined ? null : printTable(table, language);
    }
    case 'chart': {
      const chart = charts.find(({ id }) => id === paragraph.chart);
      return chart === undefined
        ? null
        : { kind: 'chart', chart, alternative: chart.sentences.join(' ') };
    }
  }
}

/** As many columns of figures as a standing page has room for. */
const MOST_COLUMNS = 6;
/** As long a word as has room above such a column. */
const MOST_LETTERS = 12;

/** A table for a standing page: one with few rows and many columns is turned. */
function printTable(table: Table, language: 'sv' | 'en'): PrintedTable {
  const head = [table.rowHeading, ...table.columns];
  const body = table.rows.map(({ label, cells }) => [
    label,
    ...cells.map((cell) => printCell(cell, language)),
  ]);
  const total = table.rows.findIndex((row) => row.total);
  const turn =
    table.columns.length > MOST_COLUMNS &&
    table.rows.length <= MOST_COLUMNS &&
    table.rows.every(({ label }) => longestWord(label) <= MOST_LETTERS);
  const rows = turn
    ? head.map((_, c) => [head, ...body].map((row) => row[c] ?? ''))
    : [head, ...body];
  const [columns = [], ...rest] = rows;
  return {
    kind: 'table',
    title: table.title,
    columns: turn ? ['', ...columns.slice(1)] : columns,
    rows: rest,
    total: total < 0 ? null : turn ? { of: 'columns', at: total + 1 } : { of: 'rows', at: total },
    notes: table.notes,
  };
}

function longestWord(text: string): number {
  return Math.max(...text.split(/[\s/-]+/).map((word) => word.length));
}
