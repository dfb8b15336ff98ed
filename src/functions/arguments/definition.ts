import { fold } from '../../cells/fold';
import type { DefinitionSet } from '../../definitions/definitionSet';
import { PRESETS } from '../../definitions/presets';
import type { WorkbookDefinitions } from '../../definitions/workbookDefinitions';
import type { FunctionTexts } from '../../texts/functionTexts';
import { FunctionError } from '../functionError';
import { isBlank, scalarOf, type Argument } from './argument';
import { shown } from './shown';

/** "Norra Västmanland (Sala)": a förbund, and the practice within it. */
const NAME = /^(.*?)\s*\((.*)\)\s*$/;

/**
 * The definitions that an argument names, or the workbook's where it is left out. A set goes by its
 * name or id, a preset also by the practice in brackets ("Sala"), or by its förbund where that has
 * one practice only. The team's own sets come before presets of the same name.
 *
 * @throws FunctionError where nothing or several sets go by the name, or the workbook has none.
 */
export function readDefinition(
  argument: Argument,
  workbook: WorkbookDefinitions,
  mistakes: FunctionTexts['mistakes'],
): DefinitionSet {
  const value = scalarOf(argument);
  if (isBlank(value)) return definitionsOf(workbook, mistakes.noDefinitions);
  const wanted = fold(String(value));
  const sets = [
    ...(workbook.definitions === null ? [] : [workbook.definitions]),
    ...workbook.ownDefinitions,
    ...PRESETS,
  ];
  const exact = sets.find(({ id, name }) => fold(name) === wanted || fold(id) === wanted);
  if (exact !== undefined) return exact;

  const partial = PRESETS.filter(({ name }) =>
    NAME.exec(name)
      ?.slice(1)
      .some((part) => fold(part) === wanted),
  );
  const [only, ...others] = partial;
  if (only !== undefined && others.length === 0) return only;
  const found = shown(value);
  if (only !== undefined) {
    const names = partial.map(({ name }) => name);
    throw new FunctionError('value', mistakes.severalDefinitions(found, names));
  }
  const names = [...new Set(sets.map(({ name }) => name))];
  throw new FunctionError('value', mistakes.unknownDefinition(found, names));
}

/** The workbook's definitions. @throws FunctionError with the message where it has none. */
export function definitionsOf(
  { definitions }: WorkbookDefinitions,
  message: string,
): DefinitionSet {
  if (definitions === null) throw new FunctionError('notAvailable', message);
  return definitions;
}
