import { toSerial } from '../../../definitions/serial';
import {
  COMPARED_TYPES,
  OPERATORS,
  type ComparedType,
  type ValidationRule,
} from '../../model/validation';
import { asBoolean, asOneOf, asText } from '../args';
import { refusal } from '../hostError';
import { HostObject } from '../kind';
import { Place, placeAddress } from '../place';

/** Longer lists make Excel refuse the file. */
const MAX_LIST = 255;
const MS_PER_DAY = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?.*)?$/;

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw refusal('argument', 'no object');
  return { ...value };
}

function isoSerial(text: string): number | null {
  const [, year, month, day, hours = 0, minutes = 0, seconds = 0] = ISO_DATE.exec(text) ?? [];
  if (year === undefined) return null;
  const serial = toSerial({ year: Number(year), month: Number(month), day: Number(day) });
  const ms = Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1000;
  return serial === null ? null : serial + ms / MS_PER_DAY;
}

/** An operand as a formula, from a number, a date in ISO writing, a range, or a formula. */
function operand(value: unknown): string {
  if (value instanceof HostObject && value.target instanceof Place) {
    return `=${placeAddress(value.target, '$')}`;
  }
  if (typeof value === 'number') return `=${value}`;
  const text = asText(value).trim();
  if (text.startsWith('=')) return text;
  const serial = isoSerial(text);
  if (serial !== null) return `=${serial}`;
  if (text === '' || !Number.isFinite(Number(text)))
    throw refusal('argument', `${text} as operand`);
  return `=${text}`;
}

function listSource(value: unknown): string {
  if (value instanceof HostObject) return operand(value);
  const text = asText(value);
  if (text === '') throw refusal('argument', 'a list without choices');
  if (!text.startsWith('=') && text.length > MAX_LIST) {
    throw refusal('argument', `a list of ${text.length} characters`);
  }
  return text;
}

function compared(type: ComparedType, value: unknown): ValidationRule {
  const { operator, formula1, formula2 } = objectOf(value);
  const read = asOneOf(operator, OPERATORS);
  const two = read === 'Between' || read === 'NotBetween';
  return {
    type,
    operator: read,
    formula1: operand(formula1),
    formula2: two ? operand(formula2) : null,
  };
}

function keyOf(type: ComparedType): string {
  return type.charAt(0).toLowerCase() + type.slice(1);
}

/** A rule as an add-in writes it: an object with one property, named for the kind of rule. */
export function readRule(value: unknown): ValidationRule {
  const given = Object.entries(objectOf(value)).filter(
    ([, part]) => part !== undefined && part !== null,
  );
  const [only, more] = given;
  if (!only || more) throw refusal('argument', `a rule of ${given.length} kinds`);
  const [key, part] = only;
  const type = COMPARED_TYPES.find((one) => keyOf(one) === key);
  if (type) return compared(type, part);
  if (key === 'list') {
    const { source, inCellDropDown } = objectOf(part);
    const dropDown = inCellDropDown === undefined || asBoolean(inCellDropDown);
    return { type: 'List', source: listSource(source), inCellDropDown: dropDown };
  }
  if (key === 'custom') {
    const formula = asText(objectOf(part)['formula']);
    if (!formula.startsWith('=')) throw refusal('argument', `${formula} is no formula`);
    return { type: 'Custom', formula };
  }
  throw refusal('argument', `a rule of the kind ${key}`);
}

/** The opposite of `readRule`; an empty object where any value may be entered. */
export function writeRule(rule: ValidationRule): object {
  switch (rule.type) {
    case 'None':
      return {};
    case 'List':
      return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
    case 'Custom':
      return { custom: { formula: rule.formula } };
    case 'WholeNumber':
    case 'Decimal':
    case 'Date':
    case 'Time':
    case 'TextLength': {
      const { operator, formula1, formula2 } = rule;
      const second = formula2 === null ? {} : { formula2 };
      return { [keyOf(rule.type)]: { formula1, ...second, operator } };
    }
  }
}
