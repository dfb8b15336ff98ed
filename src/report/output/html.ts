import type { DocumentBlock, PrintedTable, ReportDocument } from './reportDocument';

/**
 * A report as HTML for the clipboard: headings, paragraphs and tables that Word and mail take over.
 * Charts are told in words. Without style attributes: browsers take them out under the pane's
 * security policy.
 */
export function html(document: ReportDocument): string {
  const { language, title, extracted, promptHelp, blocks } = document;
  const intro = promptHelp === null ? [extracted] : [extracted, promptHelp];
  const body = [
    `<h1>${escaped(title)}</h1>`,
    ...intro.map((text) => `<p><i>${escaped(text)}</i></p>`),
    ...blocks.map(blockHtml),
  ];
  return `<html lang="${language}"><body>${body.join('\n')}</body></html>`;
}

function blockHtml(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1}>${escaped(block.text)}</h${block.level + 1}>`;
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`;
    case 'prompt':
      return `<p><i>${escaped(block.mark)} ${escaped(block.text)}</i></p>`;
    case 'table':
      return tableHtml(block);
    case 'chart':
      return `<p><i>${escaped(block.alternative)}</i></p>`;
  }
}

function tableHtml({ title, columns, rows, notes }: PrintedTable): string {
  const head = columns.map((text) => `<th scope="col">${escaped(text)}</th>`).join('');
  const body = rows.map(([label = '', ...cells]) => {
    const own = cells.map((text) => `<td align="right">${escaped(text)}</td>`).join('');
    return `<tr><th scope="row" align="left">${escaped(label)}</th>${own}</tr>`;
  });
  return [
    '<table border="1" cellspacing="0">',
    `<caption>${escaped(title)}</caption>`,
    `<thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`,
    ...notes.map((note) => `<p><small>${escaped(note)}</small></p>`),
  ].join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
