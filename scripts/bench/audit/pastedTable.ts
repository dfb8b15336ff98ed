import type { CellValue } from '../../../src/cells/cell';

/** How the columns of a table can be parted in a text. */
export const PASTED_FORMS = ['tabs', 'bars', 'markdown', 'semicolons', 'wideBlanks'] as const;

export type PastedForm = (typeof PASTED_FORMS)[number];

/** A table as lines of text; rows of one cell, its titles, stand as they are. */
export function pastedTable(rows: readonly (readonly CellValue[])[], form: PastedForm): string {
  const texts = rows.map((row) => row.map(String));
  const widths = (texts.find((row) => row.length > 1) ?? []).map((_, column) =>
    Math.max(...texts.filter((row) => row.length > 1).map((row) => (row[column] ?? '').length)),
  );
  let headed = false;
  return texts
    .flatMap((row) => {
      if (row.length < 2) return [row.join('')];
      const line = lineOf(row, widths, form);
      if (form !== 'markdown' || headed) return [line];
      headed = true;
      return [line, `|${row.map(() => '---').join('|')}|`];
    })
    .join('\n');
}

function lineOf(row: readonly string[], widths: readonly number[], form: PastedForm): string {
  switch (form) {
    case 'tabs':
      return row.join('\t');
    case 'bars':
      return row.join(' | ');
    case 'markdown':
      return `| ${row.join(' | ')} |`;
    case 'semicolons':
      return row.join(';');
    case 'wideBlanks':
      return row.map((text, column) => text.padEnd((widths[column] ?? 0) + 2)).join('');
  }
}
