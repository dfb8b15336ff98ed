/** What a Word document consists of, as far as an audit reads it; headers, footers, pictures and comments are left out. */
export type WordBlock = WordParagraph | WordTable;

export interface WordParagraph {
  readonly kind: 'paragraph';
  /** Tabs as \t, line breaks as \n. */
  readonly text: string;
  readonly role: 'heading' | 'item' | 'caption' | 'body' | 'note';
}

export interface WordTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly WordCell[])[];
}

/** A cell; merged cells are one cell that spans several. */
export interface WordCell {
  readonly blocks: readonly WordBlock[];
  readonly columns: number;
  readonly rows: number;
}
