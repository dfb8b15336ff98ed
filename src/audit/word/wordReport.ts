import type { Grid } from '../../cells/cell';
import type { AuditDocument, Paragraph } from '../document';
import { saysOverlap } from '../lineKinds';
import { textDocument } from '../textDocument';
import type { WordBlock, WordParagraph, WordTable } from './wordBlock';
import { blockText, wordGrid } from './wordGrid';

/** A Word report, ready to be audited, and what is needed to show where something stands in it. */
export interface WordReport {
  readonly document: AuditDocument;
  /** The running text that the offsets of sentences count in, a line for each paragraph. */
  readonly text: string;
  readonly sections: readonly WordSection[];
  /** The section that each table stands in, by the table's name; '' before the first heading. */
  readonly tableSections: ReadonlyMap<string, string>;
}

/** A heading, and where in the text it begins. */
export interface WordSection {
  readonly heading: string;
  readonly start: number;
}

/**
 * A report from the blocks of a Word document. Tables become grids named by `tableName`, counted
 * from 1; sentences in cells that hold running text are read as text too. No blocks give an empty
 * report.
 */
export function wordReport(
  blocks: readonly WordBlock[],
  tableName: (number: number) => string,
): WordReport {
  const tables: Grid[] = [];
  const paragraphs: Paragraph[] = [];
  const sections: WordSection[] = [];
  const tableSections = new Map<string, string>();
  let text = '';

  const nameTable = (): string => {
    const name = tableName(tables.length + 1);
    tableSections.set(name, sections.at(-1)?.heading ?? '');
    return name;
  };
  const write = (line: string): void => {
    paragraphs.push(paragraphAt(line, text.length));
    text += `${line}\n`;
  };
  const writeTabbed = (lines: readonly string[]): void => {
    const start = text.length;
    const read = textDocument(lines.join('\n'));
    for (const grid of read.tables) tables.push({ ...grid, sheet: nameTable(), top: 0 });
    for (const paragraph of read.paragraphs) {
      paragraphs.push({ ...paragraph, offsets: paragraph.offsets.map((at) => start + at) });
    }
    text += `${lines.join('\n')}\n`;
  };
  const writeTable = (table: WordTable, above: readonly string[]): void => {
    tables.push(wordGrid(table, nameTable(), above));
    for (const cell of table.rows.flat()) {
      for (const block of cell.blocks) {
        if (block.kind === 'table') writeTable(block, []);
        else if (isRunningText(block.text)) write(block.text);
      }
    }
  };

  const filled = blocks.filter((block) => blockText(block).trim() !== '');
  for (let at = 0; at < filled.length; at += 1) {
    const block = filled[at];
    if (block === undefined) break;
    if (block.kind === 'table') {
      const note = filled[at + 2]?.kind === 'table' ? [] : overlapIn(filled[at + 1]);
      writeTable(block, [...titlesAbove(filled[at - 1], sections.at(-1)), ...note]);
      continue;
    }
    const tabbed = tabbedFrom(filled, at);
    if (tabbed.length > 1) {
      writeTabbed(tabbed);
      at += tabbed.length - 1;
      continue;
    }
    if (block.role === 'heading') {
      sections.push({ heading: block.text.replace(/\s+/g, ' ').trim(), start: text.length });
    }
    write(block.text);
  }
  return { document: { tables, paragraphs }, text, sections, tableSections };
}

const LONGEST_TITLE = 150;

/** The section's heading and the line just above a table, as far as they name it. */
function titlesAbove(
  before: WordBlock | undefined,
  section: WordSection | undefined,
): readonly string[] {
  const heading = section === undefined ? [] : [section.heading];
  if (before?.kind !== 'paragraph' || before.role === 'heading') return heading;
  const line = before.text.replace(/\s+/g, ' ').trim();
  const names = before.role === 'caption' || /^(?:tabell|table|diagram)\b/i.test(line);
  const tells = names || saysOverlap(line) || !/[.!?]$/.test(line);
  return line.length <= LONGEST_TITLE && tells ? [...heading, line] : heading;
}

/** The line just below a table, where it says that one person can be in several rows. */
function overlapIn(after: WordBlock | undefined): readonly string[] {
  return after?.kind === 'paragraph' && saysOverlap(after.text) ? [after.text.trim()] : [];
}

/** Lines with tabs that follow each other: columns made by hand. */
function tabbedFrom(blocks: readonly WordBlock[], from: number): readonly string[] {
  const lines: string[] = [];
  for (const block of blocks.slice(from)) {
    if (!isTabbed(block)) break;
    lines.push(block.text);
  }
  return lines;
}

function isTabbed(block: WordBlock): block is WordParagraph {
  return block.kind === 'paragraph' && /\S\t+\S/.test(block.text) && !block.text.includes('\n');
}

/** Sentences, as in a frame around a text, rather than a label or a number. */
function isRunningText(text: string): boolean {
  return /\d/.test(text) && /[.!?]\s*$/.test(text) && (text.match(/\p{L}{2,}/gu) ?? []).length >= 4;
}

function paragraphAt(line: string, start: number): Paragraph {
  let text = '';
  const offsets: number[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] ?? '';
    if (character === '\u00ad') continue;
    text += character === '\t' ? ' ' : character;
    offsets.push(start + at);
  }
  return { text, offsets, cell: null };
}
