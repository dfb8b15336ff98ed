import type { FunctionTexts } from '../texts/functionTexts';
import type { FunctionId, ParameterId } from './catalogue';

/** The texts that every function and every one of its parameters must have. */
export type Descriptions = {
  readonly [F in FunctionId]: {
    readonly title: string;
    readonly description: string;
    readonly note: string;
    readonly parameters: {
      readonly [P in ParameterId<F>]: { readonly name: string; readonly description: string };
    };
  };
};

/** The descriptions in one language; the compiler refuses texts that lack a function or a parameter. */
export function descriptionsIn({ about }: FunctionTexts): Descriptions {
  return about;
}
