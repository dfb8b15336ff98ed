import * as v from 'valibot';
import { divisionMistake, type DivisionMistake } from './ageDivision';
import { rulesOf, type DefinitionSet } from './definitionSet';
import { ageBands, definitionRules } from './definitionSetSchema';
import { OUTCOMES, type Outcome } from './outcome';

/** A definition set outside any workbook: each workbook gives it an id of its own. */
export type FiledDefinitions = Omit<DefinitionSet, 'id'>;

/** What kept a file from being read; `outcome` is what the file says that is no outcome, `mistake` what is wrong with its age bands. */
export type DefinitionFileMistake =
  | { readonly kind: 'notDefinitions' }
  | { readonly kind: 'newerVersion' }
  | { readonly kind: 'unknownOutcome'; readonly outcome: string }
  | { readonly kind: 'ageBands'; readonly mistake: DivisionMistake }
  | { readonly kind: 'damaged' };

export type DefinitionFileReading =
  { readonly kind: 'read'; readonly definitions: FiledDefinitions } | DefinitionFileMistake;

const FORMAT = 'finsamrapport-definitioner';
const VERSION = 1;

/** A definition set is a few hundred characters; nothing as long as this is one. */
const MOST_CHARACTERS = 100_000;
const MOST_NAME = 100;

const envelope = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const anyOutcomes = v.object({ definitions: v.object({ positive: v.array(v.string()) }) });

const anyBands = v.object({ definitions: v.object({ ageBands }) });

const NEVER_POSITIVE: readonly Outcome[] = ['dropout', 'transferred'];

const content = v.object({
  definitions: v.object({
    name: v.pipe(v.string(), v.transform(plainName), v.minLength(1), v.maxLength(MOST_NAME)),
    ...definitionRules,
    positive: v.pipe(
      definitionRules.positive,
      v.minLength(1),
      v.check((outcomes) => !outcomes.some((outcome) => NEVER_POSITIVE.includes(outcome))),
      v.transform((outcomes) => OUTCOMES.filter((outcome) => outcomes.includes(outcome))),
    ),
  }),
});

/** The text of a file that other teams can read the definitions from. */
export function writeDefinitionFile(set: FiledDefinitions): string {
  const definitions = { name: set.name, ...rulesOf(set) };
  return `${JSON.stringify({ format: FORMAT, version: VERSION, definitions }, null, 2)}\n`;
}

/** `finsamrapport-definitioner-Södra-Dalarna.json`: letters and digits of the name, without what file systems refuse. */
export function definitionFileName(name: string): string {
  const words = name.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${[FORMAT, ...words].join('-').slice(0, 80)}.json`;
}

/** Reads such a text, wherever it comes from: everything in it is checked, and it is never more than data. */
export function readDefinitionFile(text: string): DefinitionFileReading {
  const json = parseJson(text);
  const found = v.safeParse(envelope, json);
  if (!found.success) return { kind: 'notDefinitions' };
  if (found.output.version > VERSION) return { kind: 'newerVersion' };
  const outcomes = v.safeParse(anyOutcomes, json);
  const unknown = outcomes.success
    ? outcomes.output.definitions.positive.find((word) => !isOutcome(word))
    : undefined;
  if (unknown !== undefined) return { kind: 'unknownOutcome', outcome: unknown.slice(0, 60) };
  const bands = v.safeParse(anyBands, json);
  const mistake = bands.success ? divisionMistake(bands.output.definitions.ageBands) : null;
  if (mistake !== null) return { kind: 'ageBands', mistake };
  const read = v.safeParse(content, json);
  return read.success
    ? { kind: 'read', definitions: read.output.definitions }
    : { kind: 'damaged' };
}

function parseJson(text: string): unknown {
  if (text.length > MOST_CHARACTERS) return null;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

/** On one line, without what cannot be seen. */
function plainName(name: string): string {
  return name
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

function isOutcome(word: string): boolean {
  return OUTCOMES.some((outcome) => outcome === word);
}
