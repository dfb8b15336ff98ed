import type { WordBlock, WordCell, WordParagraph } from './wordBlock';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The blocks of the document tree that mammoth reads from a file: paragraphs and tables in order,
 * text boxes after the paragraph that they hang on, foot- and endnotes last. A table of contents is
 * left out: its page numbers are no figures. Anything unknown in the tree is passed over.
 */
export function wordBlocks(tree: unknown): readonly WordBlock[] {
  const notes = fieldsOf(fieldsOf(fieldsOf(tree)['notes'])['_notes']);
  return [
    ...blocksIn(tree),
    ...Object.values(notes)
      .flatMap((note) => listOf(fieldsOf(note)['body']).flatMap(blockOf))
      .map((block): WordBlock => (block.kind === 'paragraph' ? { ...block, role: 'note' } : block)),
  ];
}

function blocksIn(node: unknown): readonly WordBlock[] {
  return listOf(fieldsOf(node)['children']).flatMap(blockOf);
}

function blockOf(node: unknown): readonly WordBlock[] {
  const fields = fieldsOf(node);
  switch (fields['type']) {
    case 'paragraph':
      return paragraphOf(fields);
    case 'table':
      return [{ kind: 'table', rows: listOf(fields['children']).map(cellsOf) }];
    default:
      return [];
  }
}

const CONTENTS = /^(?:toc|inneh|contents)/i;
const HEADING = /^(?:heading|rubrik|title|titel|subtitle|underrubrik)/i;
const CAPTION = /^(?:caption|beskrivning)/i;
const LONGEST_BOLD_HEADING = 80;

function paragraphOf(fields: Fields): readonly WordParagraph[] {
  const style = textOf(fields['styleName']) || textOf(fields['styleId']);
  if (CONTENTS.test(style)) return [];
  const text = inlineText(fields);
  return [{ kind: 'paragraph', text, role: roleOf(fields, style, text) }];
}

function roleOf(fields: Fields, style: string, text: string): WordParagraph['role'] {
  if (HEADING.test(style)) return 'heading';
  if (CAPTION.test(style)) return 'caption';
  if (typeof fields['numbering'] === 'object' && fields['numbering'] !== null) return 'item';
  const said = text.trim();
  const bold = said.length <= LONGEST_BOLD_HEADING && !/[.:;,]$/.test(said) && allBold(fields);
  return bold && /\p{L}/u.test(said) ? 'heading' : 'body';
}

function allBold(fields: Fields): boolean {
  const runs = listOf(fields['children']).filter((run) => inlineText(run).trim() !== '');
  return runs.length > 0 && runs.every((run) => fieldsOf(run)['isBold'] === true);
}

function inlineText(node: unknown): string {
  const fields = fieldsOf(node);
  switch (fields['type']) {
    case 'text':
      return textOf(fields['value']);
    case 'tab':
      return '\t';
    case 'break':
      return '\n';
    default:
      return listOf(fields['children']).map(inlineText).join('');
  }
}

function cellsOf(row: unknown): readonly WordCell[] {
  return listOf(fieldsOf(row)['children']).map((cell) => {
    const fields = fieldsOf(cell);
    return {
      blocks: blocksIn(cell),
      columns: spanOf(fields['colSpan']),
      rows: spanOf(fields['rowSpan']),
    };
  });
}

const WIDEST_TABLE = 100;

function spanOf(value: unknown): number {
  return typeof value === 'number' && value >= 1 ? Math.min(Math.floor(value), WIDEST_TABLE) : 1;
}

function fieldsOf(node: unknown): Fields {
  return typeof node === 'object' && node !== null ? { ...node } : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
