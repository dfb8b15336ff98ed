import type { Protocol, ProtocolTable } from './protocol';

/** A protocol as plain text: a finding for each paragraph, its cells on lines of their own. */
export function protocolAsText({ title, notes, findings, held }: Protocol): string {
  const found = findings?.rows.map((row) => findingText(findings, row)) ?? [];
  const stood =
    held === null
      ? []
      : [[held.title, ...held.rows.map((row) => `  ${row.join(': ')}`)].join('\n')];
  return [title, notes.join('\n'), ...found, ...stood].join('\n\n');
}

function findingText({ columns }: ProtocolTable, row: readonly string[]): string {
  const [number = '', severity = '', check = '', ...rest] = row;
  const lines = rest.flatMap((cell, at) =>
    cell === '' ? [] : [`   ${columns[at + 3] ?? ''}: ${cell}`],
  );
  return [`${number}. ${severity} · ${check}`, ...lines].join('\n');
}

/** A protocol as HTML that Word and mail programs take, with nothing in it but text and tables. */
export function protocolAsHtml({ title, notes, findings, held }: Protocol): string {
  return [
    `<h1>${escaped(title)}</h1>`,
    ...notes.map((note) => `<p>${escaped(note)}</p>`),
    ...(findings === null ? [] : [tableHtml(findings)]),
    ...(held === null ? [] : [`<h2>${escaped(held.title)}</h2>`, tableHtml(held)]),
  ].join('');
}

function tableHtml({ columns, rows }: ProtocolTable): string {
  const row = (tag: 'th' | 'td', cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return `<table border="1" cellpadding="4" cellspacing="0">${row('th', columns)}${rows.map((cells) => row('td', cells)).join('')}</table>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
