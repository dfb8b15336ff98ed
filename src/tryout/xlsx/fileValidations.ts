import type { DataValidation, ValidationOperator as FileOperator, ValidationType } from 'hucre';
import { parseArea } from '../host/address';
import { areaAddress } from '../host/place';
import { fromR1C1, toR1C1 } from '../host/r1c1';
import {
  COMPARED_TYPES,
  mapRuleFormulas,
  OPERATORS,
  type AlertStyle,
  type ComparedType,
  type ModelValidation,
  type ValidationOperator,
  type ValidationRule,
} from '../model/validation';
import { fromFileFormula, toFileFormula } from './fileFormulas';

const TYPES: Readonly<Record<ComparedType, ValidationType>> = {
  WholeNumber: 'whole',
  Decimal: 'decimal',
  Date: 'date',
  Time: 'time',
  TextLength: 'textLength',
};
const OPERATOR_NAMES: Readonly<Record<ValidationOperator, FileOperator>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};
const STYLES = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;
const STYLE_WORDS: readonly AlertStyle[] = ['Stop', 'Warning', 'Information'];

function listFormula(source: string): string {
  return source.startsWith('=') ? toFileFormula(source) : `"${source.replaceAll('"', '""')}"`;
}

function writeRule(
  rule: ValidationRule,
): Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'> | null {
  switch (rule.type) {
    case 'None':
      return null;
    case 'List':
      return { type: 'list', formula1: listFormula(rule.source) };
    case 'Custom':
      return { type: 'custom', formula1: toFileFormula(rule.formula) };
    case 'WholeNumber':
    case 'Decimal':
    case 'Date':
    case 'Time':
    case 'TextLength':
      return {
        type: TYPES[rule.type],
        operator: OPERATOR_NAMES[rule.operator],
        formula1: toFileFormula(rule.formula1),
        ...(rule.formula2 !== null && { formula2: toFileFormula(rule.formula2) }),
      };
  }
}

/** Files count a rule's relative places from the first cell that it holds for. */
function fromFirstCell({ rule, origin, area }: ModelValidation): ValidationRule {
  return mapRuleFormulas(rule, (formula) =>
    fromR1C1(toR1C1(formula, origin.row, origin.column), area.top, area.left),
  );
}

/**
 * Validations as a file has them. Lost are those that allow everything and only prompt, and that a
 * list has no drop-down: the library writes neither.
 */
export function writeValidations(validations: readonly ModelValidation[]): DataValidation[] {
  return validations.flatMap((validation) => {
    const rule = writeRule(fromFirstCell(validation));
    const { area, ignoreBlanks, errorAlert, prompt } = validation;
    if (rule === null) return [];
    return {
      ...rule,
      range: areaAddress(area),
      allowBlank: ignoreBlanks,
      showErrorMessage: errorAlert.showAlert,
      errorStyle: STYLES[errorAlert.style],
      ...(errorAlert.title !== '' && { errorTitle: errorAlert.title }),
      ...(errorAlert.message !== '' && { errorMessage: errorAlert.message }),
      showInputMessage: prompt.showPrompt,
      ...(prompt.title !== '' && { inputTitle: prompt.title }),
      ...(prompt.message !== '' && { inputMessage: prompt.message }),
    };
  });
}

function readRule({
  type,
  operator,
  values,
  formula1 = '',
  formula2,
}: DataValidation): ValidationRule {
  const compared = COMPARED_TYPES.find((word) => TYPES[word] === type);
  if (compared) {
    return {
      type: compared,
      operator: OPERATORS.find((word) => OPERATOR_NAMES[word] === operator) ?? 'Between',
      formula1: fromFileFormula(formula1),
      formula2: formula2 === undefined ? null : fromFileFormula(formula2),
    };
  }
  if (type === 'custom') return { type: 'Custom', formula: fromFileFormula(formula1) };
  const source = values?.join(',').replaceAll('""', '"') ?? fromFileFormula(formula1);
  return { type: 'List', source, inCellDropDown: true };
}

/** The validations of a file's sheet: one for each area that it names. */
export function readValidations(validations: readonly DataValidation[]): ModelValidation[] {
  return validations.flatMap((file) => {
    const areas = file.range.split(/\s+/).flatMap((address) => parseArea(address) ?? []);
    const [first] = areas;
    if (!first) return [];
    return areas.map((area) => ({
      area,
      origin: { row: first.top, column: first.left },
      rule: readRule(file),
      ignoreBlanks: file.allowBlank === true,
      errorAlert: {
        showAlert: file.showErrorMessage === true,
        style: STYLE_WORDS.find((word) => STYLES[word] === file.errorStyle) ?? 'Stop',
        title: file.errorTitle ?? '',
        message: file.errorMessage ?? '',
      },
      prompt: {
        showPrompt: file.showInputMessage === true,
        title: file.inputTitle ?? '',
        message: file.inputMessage ?? '',
      },
    }));
  });
}
