import { FUNCTIONS, type FunctionId, type Parameter } from '../../src/functions/catalogue';
import { descriptionsIn } from '../../src/functions/describe';
import type { FunctionTexts } from '../../src/texts/functionTexts';
import { functions as en } from '../../src/texts/en/functions';
import { help as helpEn } from '../../src/texts/en/functions/help';
import { functions as sv } from '../../src/texts/sv/functions';
import { help as helpSv } from '../../src/texts/sv/functions/help';

/** What is written of the functions in one language, and the files of assets/ that it is written to. */
export interface FunctionLanguage {
  readonly code: 'sv' | 'en';
  readonly texts: FunctionTexts;
  readonly help: typeof helpSv;
  readonly metadataFile: string;
  readonly helpFile: string;
  /** The add-in's general help in this language. */
  readonly generalHelpFile: string;
}

/** Swedish first: it is what Excel falls back to. */
export const LANGUAGES: readonly [FunctionLanguage, FunctionLanguage] = [
  {
    code: 'sv',
    texts: sv,
    help: helpSv,
    metadataFile: 'functions-sv.json',
    helpFile: 'funktioner.html',
    generalHelpFile: 'hjalp.html',
  },
  {
    code: 'en',
    texts: en,
    help: helpEn,
    metadataFile: 'functions-en.json',
    helpFile: 'functions.html',
    generalHelpFile: 'help.html',
  },
];

/** The place of a function on the help page. */
export function anchorOf(id: string): string {
  return id.toLowerCase();
}

/** A parameter with its texts in one language. */
export interface DescribedParameter extends Parameter {
  readonly name: string;
  readonly description: string;
}

/** The parameters of a function in order, as one language describes them. */
export function describedParameters(
  id: FunctionId,
  { texts }: FunctionLanguage,
): readonly DescribedParameter[] {
  const described: Readonly<Record<string, { name: string; description: string }>> =
    descriptionsIn(texts)[id].parameters;
  const parameters: readonly Parameter[] = FUNCTIONS[id].parameters;
  return parameters.map((parameter) => {
    const text = described[parameter.id];
    if (text === undefined) throw new Error(`${id} has no text for ${parameter.id}`);
    return { ...parameter, ...text };
  });
}
