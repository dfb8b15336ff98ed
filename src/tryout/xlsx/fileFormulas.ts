import { formulaTokens } from '../engine/formulaTokens';
import { fromFileName, toFileName } from './addinNames';

/** Functions newer than the file format: files write them with a prefix that nobody sees in Excel. */
const PREFIXED = new Set([
  'AGGREGATE',
  'CONCAT',
  'DAYS',
  'IFNA',
  'IFS',
  'MAXIFS',
  'MINIFS',
  'NUMBERVALUE',
  'PERCENTILE.EXC',
  'PERCENTILE.INC',
  'QUARTILE.EXC',
  'QUARTILE.INC',
  'RANK.EQ',
  'STDEV.P',
  'STDEV.S',
  'SWITCH',
  'TEXTJOIN',
  'XOR',
]);
const PREFIX = /^_xlfn\.(?:_xlws\.)?/i;

/**
 * A formula as Excel shows it ("=…") → as an .xlsx file holds it: no "=", prefixes where they belong, `[@x]` written out.
 * @param ownTable the table that the formula stands in, '' outside tables
 */
export function toFileFormula(formula: string, ownTable = ''): string {
  const tokens = formulaTokens(formula.replace(/^=/, ''));
  return tokens
    .map((token, index) => {
      if (token.kind === 'structured') {
        return `${token.table === '' ? ownTable : token.table}[${thisRow(token.inner)}]`;
      }
      const isFunction = token.kind === 'word' && tokens[index + 1]?.text === '(';
      if (!isFunction) return token.text;
      return PREFIXED.has(token.text.toUpperCase())
        ? `_xlfn.${token.text}`
        : toFileName(token.text);
    })
    .join('');
}

/** Files know no `@`: `@Column` stands as `[#This Row],[Column]`. */
function thisRow(inner: string): string {
  if (!inner.startsWith('@')) return inner;
  const column = inner.slice(1);
  if (column === '') return '#This Row';
  return `[#This Row],${column.startsWith('[') ? column : `[${column}]`}`;
}

/** A formula as an .xlsx file holds it → as Excel shows it, with "=" and without prefixes. */
export function fromFileFormula(formula: string): string {
  const tokens = formulaTokens(formula.replace(/^=/, ''));
  return `=${tokens
    .map((token) =>
      token.kind === 'word' ? fromFileName(token.text.replace(PREFIX, '')) : token.text,
    )
    .join('')}`;
}
