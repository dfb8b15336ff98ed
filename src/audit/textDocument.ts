import type { CellValue, Grid } from '../cells/cell';
import { isSpacedRow, spacedTable } from './spacedTable';
import { wideColumns } from './wideColumns';
import { isHeading, isListItem, saysOverlap } from './lineKinds';
import type { AuditDocument, Paragraph } from './document';

interface Line {
  readonly text: string;
  readonly start: number;
}

/**
 * A report from plain text, also as pasted from a PDF: lines are joined to paragraphs, words that a
 * line break cut are mended, and lines parted by tabs, bars, semicolons or wide blanks become tables.
 * Empty text gives an empty document.
 */
export function textDocument(text: string): AuditDocument {
  const tables: Grid[] = [];
  const paragraphs: Paragraph[] = [];
  let open: Line[] = [];
  const close = () => {
    if (open.length > 0) paragraphs.push(joined(open));
    open = [];
  };
  const lines = linesOf(text);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? { text: '', start: 0 };
    const table = tableFrom(lines, at);
    if (table !== null) {
      close();
      tables.push(noted(titled(table.grid, lines, at), lines, at + table.lines));
      at += table.lines - 1;
    } else if (line.text.trim() === '') {
      close();
    } else if (isHeading(line.text, lines[at + 1]?.text ?? '')) {
      close();
      paragraphs.push(joined([line]));
    } else {
      if (isListItem(line.text)) close();
      open.push(line);
    }
  }
  close();
  return { tables, paragraphs };
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((raw) => {
    const line = { text: raw.replace(/\r$/, ''), start };
    start += raw.length + 1;
    return line;
  });
}

const WIDE = ' {2,}';
const SEPARATORS: readonly RegExp[] = [/\t/, /\s*\|\s*/, /;/, new RegExp(WIDE)];

/** What Markdown draws below a header: "|---|:--:|". */
const RULE = /^:?-{3,}:?$/;

/** A table and how many lines of the text it takes. */
interface TextTable {
  readonly lines: number;
  readonly grid: Grid;
}

function tableFrom(lines: readonly Line[], from: number): TextTable | null {
  for (const separator of SEPARATORS) {
    const rows: CellValue[][] = [];
    let rules = 0;
    for (let at = from; at < lines.length; at += 1) {
      const cells = cellsOf(lines[at]?.text ?? '', separator);
      if (cells.length < 2 || !isTabular(cells)) break;
      if (cells.every((cell) => RULE.test(cell))) {
        rules += 1;
        continue;
      }
      rows.push(cells.map(valueOf));
    }
    if (rows.length >= 2 && rows.some((row) => row.some((cell) => /^\W*\d/.test(String(cell))))) {
      const taken = rows.length + rules;
      const read = separator.source === WIDE ? wideRows(lines.slice(from, from + taken)) : rows;
      return { lines: taken, grid: { sheet: '', top: from, left: 0, rows: read } };
    }
  }
  if (from > 0 && isSpacedRow(lines[from - 1]?.text ?? '')) return null;
  const spaced = spacedTable(lines.slice(from, from + LONGEST_TABLE).map(({ text }) => text));
  return spaced === null
    ? null
    : { lines: spaced.length, grid: { sheet: '', top: from, left: 0, rows: spaced } };
}

function wideRows(lines: readonly Line[]): readonly (readonly CellValue[])[] {
  return wideColumns(lines.map(({ text }) => text)).map((cells) => cells.map(valueOf));
}

function valueOf(cell: string): CellValue {
  return /^[1-9]\d{0,14}$/.test(cell) ? Number(cell) : cell;
}

const LONGEST_TABLE = 40;
const LONGEST_TITLE = 90;

/** A table with the line above it as its title, where that is no sentence; one blank line may be between. */
function titled(table: Grid, lines: readonly Line[], from: number): Grid {
  const above = [1, 2].find((back) => (lines[from - back]?.text ?? '').trim() !== '');
  const title = above === undefined ? '' : (lines[from - above]?.text ?? '').trim();
  if (above === undefined || (!saysOverlap(title) && !isTitle(title))) return table;
  const between = Array.from({ length: above - 1 }, (): CellValue[] => ['']);
  return { ...table, top: table.top - above, rows: [[title], ...between, ...table.rows] };
}

function isTitle(line: string): boolean {
  return line.length <= LONGEST_TITLE && !/[.,;?!]$|[\t|]| {2,}/.test(line);
}

/** A table with the line below it, where that says that one person can be in several rows and is no title of what follows. */
function noted(table: Grid, lines: readonly Line[], after: number): Grid {
  const [next = '', second = '', third = ''] = lines
    .slice(after, after + 3)
    .map(({ text }) => text.trim());
  const note = next === '' && third === '' ? second : next;
  return saysOverlap(note) ? { ...table, rows: [...table.rows, [note]] } : table;
}

function cellsOf(line: string, separator: RegExp): string[] {
  const kept = separator.source === '\\t' ? line : line.trim();
  const bare = separator.source.includes('\\|') ? kept.replace(/^\|(.*)\|$/, '$1') : kept;
  return bare.split(separator).map((cell) => cell.trim());
}

const LONGEST_CELL = 90;

/** Rows do not end as sentences do; the dots of a hidden number are no end. */
function isTabular(cells: readonly string[]): boolean {
  const last = cells.at(-1) ?? '';
  return cells.every((cell) => cell.length <= LONGEST_CELL) && /^\.{2,3}$|[^.!?]$|^$/.test(last);
}

/** Lines to one text: a hyphen at a line's end is dropped where the word goes on in lower case. */
function joined(lines: readonly Line[]): Paragraph {
  let text = '';
  const offsets: number[] = [];
  lines.forEach((line, at) => {
    const next = lines[at + 1]?.text.trimStart() ?? '';
    const cut = /\p{L}[-\u00ad\u2010]\s*$/u.test(line.text) && /^\p{Ll}/u.test(next);
    const goesOn = cut && !/^(och|eller|samt|respektive|and|or)\b/.test(next);
    const kept = goesOn ? line.text.trimEnd().slice(0, -1) : line.text.trimEnd();
    const lead = kept.length - kept.trimStart().length;
    text += kept.slice(lead);
    for (let i = lead; i < kept.length; i += 1) offsets.push(line.start + i);
    if (!goesOn && at < lines.length - 1) {
      text += ' ';
      offsets.push(line.start + line.text.length);
    }
  });
  return { text, offsets, cell: null };
}
