import { FUNCTIONS, type Dimension } from '../../src/functions/catalogue';
import { descriptionsIn } from '../../src/functions/describe';
import { keysOf } from '../../src/definitions/keysOf';
import { DEVELOPMENT } from '../manifestAddress';
import { anchorOf, describedParameters, type FunctionLanguage } from './languages';

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: Dimension;
  readonly optional?: boolean;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
  readonly options: { readonly requiresParameterAddresses: true };
}

/** What Excel is told of the custom functions in one language, before any code of theirs is loaded. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
}

/**
 * The metadata of every custom function. Each takes values of any type, since a blank, a text and a
 * date are all read by the function itself; and each is declared to give a range, because Excel
 * tells where arguments stand only to functions that do.
 */
export function functionsMetadata(language: FunctionLanguage): FunctionsMetadata {
  const about = descriptionsIn(language.texts);
  return {
    functions: keysOf(FUNCTIONS).map((id) => ({
      id,
      name: id,
      description: about[id].description,
      helpUrl: `${DEVELOPMENT}assets/${language.helpFile}#${anchorOf(id)}`,
      parameters: describedParameters(id, language).map(
        ({ name, description, dimension, optional }) => ({
          name,
          description,
          type: 'any',
          dimensionality: dimension,
          ...(optional ? { optional } : {}),
        }),
      ),
      result: { type: 'any', dimensionality: 'matrix' },
      options: { requiresParameterAddresses: true },
    })),
  };
}
