import type { ChoiceList } from './choiceTables';

/** What may be typed into a column. */
export type Check =
  | { readonly kind: 'choice'; readonly from: ChoiceList }
  | { readonly kind: 'wholeNumber'; readonly least: number; readonly most: number }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  /** ISO dates. */
  | { readonly kind: 'date'; readonly first: string; readonly last: string }
  /** Not before the date in another column of the same row. */
  | { readonly kind: 'dateFrom'; readonly cell: string };

/** A check, and what is said where it is not met. */
export interface ColumnCheck {
  readonly check: Check;
  /** `Warning` lets the user keep what was typed. */
  readonly style: 'Stop' | 'Warning';
  /** At most 32 characters. */
  readonly title: string;
  /** At most 225 characters. */
  readonly message: string;
}

/**
 * Queues a check for the cells of a column. Its formulas hold nothing but an address, since what
 * stands between arguments differs between languages.
 *
 * @param choices the address of a drop-down's choices, as a formula
 */
export function queueCheck(
  validation: Excel.DataValidation,
  { check, style, title, message }: ColumnCheck,
  choices: (list: ChoiceList) => string,
): void {
  validation.rule = ruleOf(check, choices);
  validation.ignoreBlanks = true;
  validation.errorAlert = { showAlert: true, style, title, message };
}

function ruleOf(check: Check, choices: (list: ChoiceList) => string): Excel.DataValidationRule {
  switch (check.kind) {
    case 'choice':
      return { list: { inCellDropDown: true, source: choices(check.from) } };
    case 'wholeNumber':
      return { wholeNumber: between(check.least, check.most) };
    case 'number':
      return { decimal: between(check.least, check.most) };
    case 'date':
      return { date: between(check.first, check.last) };
    case 'dateFrom':
      return { date: { formula1: `=${check.cell}`, operator: 'GreaterThanOrEqualTo' } };
  }
}

function between<T extends string | number>(formula1: T, formula2: T) {
  return { formula1, formula2, operator: 'Between' } as const;
}

/** What Excel says that a checked column has. */
export function validationType({ kind }: Check): 'List' | 'WholeNumber' | 'Decimal' | 'Date' {
  switch (kind) {
    case 'choice':
      return 'List';
    case 'wholeNumber':
      return 'WholeNumber';
    case 'number':
      return 'Decimal';
    case 'date':
    case 'dateFrom':
      return 'Date';
  }
}
