import type { DocumentBlock, PrintedTable, ReportDocument } from './reportDocument';

/** A report as Markdown: headings, paragraphs, tables, and charts told in words. Texts of the sheet are written as text, never as markup. */
export function markdown(document: ReportDocument): string {
  const { title, extracted, promptHelp, blocks } = document;
  const intro = promptHelp === null ? [extracted] : [extracted, `*${escaped(promptHelp)}*`];
  const parts = [`# ${escaped(title)}`, ...intro, ...blocks.map(blockText)];
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escaped(block.text)}`;
    case 'paragraph':
      return escaped(block.text);
    case 'prompt':
      return `> *${escaped(block.mark)}* ${escaped(block.text)}`;
    case 'table':
      return tableText(block);
    case 'chart':
      return `*${escaped(block.alternative)}*`;
  }
}

function tableText({ title, columns, rows, notes }: PrintedTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  const rule = `| ${columns.map((_, i) => (i === 0 ? '---' : '---:')).join(' | ')} |`;
  const lines = [line(columns), rule, ...rows.map(line)];
  return [`**${escaped(title)}**`, lines.join('\n'), ...notes.map(escaped)].join('\n\n');
}

function escaped(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*_[\]<>|#]/g, (sign) => `\\${sign}`)
    .replace(/^(\s*)([+\-=]|\d+[.)])(?=\s|$)/, '$1\\$2');
}
