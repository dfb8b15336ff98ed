import type { ModelValidation, ValidationRule } from '../../model/validation';
import { cellKey, type ModelValue } from '../../model/workbookModel';
import { referred, ruleValue, type RulePlace } from './ruleValue';

type Compared = Extract<ValidationRule, { operator: unknown }>;

/** A list's choices as texts; null where only Excel can tell them. */
export function choicesOf(source: string, place: RulePlace): readonly string[] | null {
  if (!source.startsWith('=')) return source.split(',').map((choice) => choice.trim());
  const cells = referred(source, place);
  if (!cells) return null;
  const { sheet, area } = cells;
  const choices: string[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = sheet.cells.get(cellKey(row, column))?.value ?? '';
      if (value !== '') choices.push(String(value));
    }
  }
  return choices;
}

/** Choices written in the rule tell capitals apart, those in cells do not. */
function isChoice(source: string, value: ModelValue, place: RulePlace): boolean {
  const choices = choicesOf(source, place);
  if (choices === null) return true;
  const text = String(value);
  if (!source.startsWith('=')) return choices.includes(text);
  return choices.some((choice) => choice.toLowerCase() === text.toLowerCase());
}

/** What a rule compares; null where the value is not of the rule's kind at all. */
function measured({ type }: Compared, value: ModelValue): number | null {
  if (type === 'TextLength') return String(value).length;
  if (typeof value !== 'number') return null;
  switch (type) {
    case 'WholeNumber':
      return Number.isInteger(value) ? value : null;
    case 'Decimal':
      return value;
    case 'Date':
    case 'Time':
      return value >= 0 ? value : null;
  }
}

function compares(operator: Compared['operator'], value: number, a: number, b: number): boolean {
  switch (operator) {
    case 'Between':
      return value >= a && value <= b;
    case 'NotBetween':
      return value < a || value > b;
    case 'EqualTo':
      return value === a;
    case 'NotEqualTo':
      return value !== a;
    case 'GreaterThan':
      return value > a;
    case 'LessThan':
      return value < a;
    case 'GreaterThanOrEqualTo':
      return value >= a;
    case 'LessThanOrEqualTo':
      return value <= a;
  }
}

function holds(
  rule: Compared,
  value: ModelValue,
  ignoreBlanks: boolean,
  place: RulePlace,
): boolean {
  const number = measured(rule, value);
  if (number === null) return false;
  const first = ruleValue(rule.formula1, place);
  const second = rule.formula2 === null ? 0 : ruleValue(rule.formula2, place);
  if (first === null || second === null) return true;
  if (ignoreBlanks && (first === '' || second === '')) return true;
  const [a, b] = [Number(first), Number(second)];
  return Number.isNaN(a) || Number.isNaN(b) ? false : compares(rule.operator, number, a, b);
}

/**
 * Whether a cell may hold a value. True also where the rule is a formula that only Excel works out
 * (see `ruleValue`; rules of the kind Custom are such).
 */
export function isAllowed(
  { rule, ignoreBlanks }: ModelValidation,
  value: ModelValue,
  place: RulePlace,
): boolean {
  if (value === '' && ignoreBlanks) return true;
  switch (rule.type) {
    case 'None':
    case 'Custom':
      return true;
    case 'List':
      return isChoice(rule.source, value, place);
    case 'WholeNumber':
    case 'Decimal':
    case 'Date':
    case 'Time':
    case 'TextLength':
      return holds(rule, value, ignoreBlanks, place);
  }
}
