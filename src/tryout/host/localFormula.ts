import { formulaTokens } from '../engine/formulaTokens';
import type { Locale } from './cellInput';

const CONSTANT_ARRAY = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^{}]*\}/g;
const NUMBER = /^\d/;
const WHOLE = /^\d+$/;
const FRACTION = /^\d+(?:[eE][+-]?\d+)?$/;
const TRUTHS: readonly (readonly [string, string])[] = [
  ['TRUE', 'SANT'],
  ['FALSE', 'FALSKT'],
];

/** Rewrites a formula piece by piece: its constant arrays by one rule, all between them by another; texts stay. */
function rewritten(
  formula: string,
  array: (text: string) => string,
  other: (text: string) => string,
): string {
  const kept: string[] = [];
  // An array holds the place of a name while the rest is rewritten.
  const rest = formula.replace(CONSTANT_ARRAY, (part) => {
    if (!part.startsWith('{')) return part;
    kept.push(array(part));
    return `_array${kept.length - 1}_`;
  });
  return other(rest).replace(/_array(\d+)_/g, (mark, index) => kept[Number(index)] ?? mark);
}

function outsideTexts(text: string, change: (part: string) => string): string {
  return text.replace(/"(?:[^"]|"")*"|[^"]+/g, (part) =>
    part.startsWith('"') ? part : change(part),
  );
}

function swedishParts(formula: string): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map(({ kind, text }, index) => {
      if (kind === 'other') {
        if (text === ',') return ';';
        return NUMBER.test(text) || text === '.' ? text.replace('.', ',') : text;
      }
      if (tokens[index + 1]?.text === '(') return text;
      return TRUTHS.find(([english]) => english === text)?.[1] ?? text;
    })
    .join('');
}

function englishParts(formula: string): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map(({ kind, text }, index) => {
      const before = tokens[index - 1];
      const after = tokens[index + 1];
      if (kind === 'other') {
        if (text === ';') return ',';
        const decimal =
          text === ',' &&
          before?.kind === 'other' &&
          WHOLE.test(before.text) &&
          FRACTION.test(after?.text ?? '');
        return decimal ? '.' : text;
      }
      if (after?.text === '(') return text;
      return TRUTHS.find(([, swedish]) => swedish === text.toUpperCase())?.[0] ?? text;
    })
    .join('');
}

/** A formula of range.formulas as the user of that language reads it: in Swedish with `;` between arguments and decimal commas. Functions keep their English names. */
export function toLocalFormula(formula: string, locale: Locale): string {
  if (locale === 'en-US') return formula;
  return rewritten(
    formula,
    (array) => outsideTexts(array, (part) => part.replace(/,/g, '\\').replace(/\./g, ',')),
    swedishParts,
  );
}

/** A formula as the user of that language types it → as range.formulas has it. English commas between arguments are taken too where they cannot be decimals. */
export function fromLocalFormula(formula: string, locale: Locale): string {
  if (locale === 'en-US') return formula;
  return rewritten(
    formula,
    (array) =>
      outsideTexts(array, (part) => part.replace(/(\d),(?=\d)/g, '$1.').replace(/\\/g, ',')),
    englishParts,
  );
}
