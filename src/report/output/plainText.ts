import type { DocumentBlock, ReportDocument } from './reportDocument';

/** A report as text, for where nothing richer can be pasted; tables with tabs between their cells. */
export function plainText({ title, extracted, blocks }: ReportDocument): string {
  return `${[title, extracted, ...blocks.map(blockText)].join('\n\n')}\n`;
}

function blockText(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text;
    case 'prompt':
      return `${block.mark} ${block.text}`;
    case 'table':
      return [
        block.title,
        ...[block.columns, ...block.rows].map((cells) => cells.join('\t')),
        ...block.notes,
      ].join('\n');
    case 'chart':
      return block.alternative;
  }
}
