import type { Area } from './workbookModel';

/** What may be entered into cells, as plain data. */

export const COMPARED_TYPES = ['WholeNumber', 'Decimal', 'Date', 'Time', 'TextLength'] as const;
export const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
export const ALERT_STYLES = ['Stop', 'Warning', 'Information'] as const;

export type ComparedType = (typeof COMPARED_TYPES)[number];
export type ValidationOperator = (typeof OPERATORS)[number];
export type AlertStyle = (typeof ALERT_STYLES)[number];

/**
 * Formulas begin with "="; in one that is not absolute, places are relative to the first cell of
 * the validation's area.
 */
export type ValidationRule =
  | { readonly type: 'None' }
  /** `source`: choices with commas between, or a formula that gives the cells with the choices. */
  | { readonly type: 'List'; readonly source: string; readonly inCellDropDown: boolean }
  | {
      readonly type: ComparedType;
      readonly operator: ValidationOperator;
      readonly formula1: string;
      readonly formula2: string | null;
    }
  | { readonly type: 'Custom'; readonly formula: string };

export interface ErrorAlert {
  readonly showAlert: boolean;
  readonly style: AlertStyle;
  readonly title: string;
  readonly message: string;
}

export interface ValidationPrompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

/** A sheet's validations share no cell. */
export interface ModelValidation {
  readonly area: Area;
  /** The first cell of what the rule was written for: what relative places in it count from. */
  readonly origin: { readonly row: number; readonly column: number };
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: ErrorAlert;
  readonly prompt: ValidationPrompt;
}

export function newValidation(area: Area, rule: ValidationRule): ModelValidation {
  return {
    area,
    origin: { row: area.top, column: area.left },
    rule,
    ignoreBlanks: true,
    errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
    prompt: { showPrompt: true, title: '', message: '' },
  };
}

/** The validation that holds for a cell. */
export function validationAt(
  validations: readonly ModelValidation[],
  row: number,
  column: number,
): ModelValidation | null {
  return (
    validations.find(
      ({ area }) =>
        row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    ) ?? null
  );
}

/** The same rule with every formula changed. */
export function mapRuleFormulas(
  rule: ValidationRule,
  change: (formula: string) => string,
): ValidationRule {
  switch (rule.type) {
    case 'None':
      return rule;
    case 'List':
      return rule.source.startsWith('=') ? { ...rule, source: change(rule.source) } : rule;
    case 'Custom':
      return { ...rule, formula: change(rule.formula) };
    case 'WholeNumber':
    case 'Decimal':
    case 'Date':
    case 'Time':
    case 'TextLength':
      return {
        ...rule,
        formula1: change(rule.formula1),
        formula2: rule.formula2 === null ? null : change(rule.formula2),
      };
  }
}
