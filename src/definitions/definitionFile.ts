import * as v from 'valibot';
import { divisionMistake, type DivisionMistake } from './ageDivision';
import { rulesOf, type DefinitionSet } from './definitionSet';
import { ageBands, definitionRules } from './definitionSetSchema';
import { OUTCOMES, type Outcome } from './outcome';
import type { OutcomeWords } from './outcomeWords';
import { outline } from './outlineSchema';
import { plainName } from './plainName';

/** A definition set outside any workbook: each workbook gives it an id of its own. */
export type FiledDefinitions = Omit<DefinitionSet, 'id'>;

/** What kept a file from being read; `outcome` is what the file says that is no outcome, `mistake` what is wrong with its age bands. */
export type DefinitionFileMistake =
  | { readonly kind: 'notDefinitions' }
  | { readonly kind: 'newerVersion' }
  | { readonly kind: 'unknownOutcome'; readonly outcome: string }
  | { readonly kind: 'unknownMeaning'; readonly word: string; readonly outcome: string }
  | { readonly kind: 'ageBands'; readonly mistake: DivisionMistake }
  | { readonly kind: 'outline' }
  | { readonly kind: 'damaged' };

/** What a file holds. */
export interface DefinitionFile {
  readonly definitions: FiledDefinitions;
  /** What words in the column of outcomes mean, as far as whoever wrote the file chose to say. */
  readonly outcomeWords: OutcomeWords;
}

export type DefinitionFileReading =
  (DefinitionFile & { readonly kind: 'read' }) | DefinitionFileMistake;

const FORMAT = 'finsamrapport-definitioner';
const VERSION = 1;

/** A definition set with headings and words is some ten thousand characters; nothing as long as this is one. */
const MOST_CHARACTERS = 200_000;
const MOST_NAME = 100;
const MOST_WORDS = 500;

const envelope = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const anyOutcomes = v.object({ definitions: v.object({ positive: v.array(v.string()) }) });

const anyBands = v.object({ definitions: v.object({ ageBands }) });

const anyOutline = v.object({ definitions: v.object({ outline: v.unknown() }) });

const anyWords = v.object({ outcomeWords: v.record(v.string(), v.string()) });

const NEVER_POSITIVE: readonly Outcome[] = ['dropout', 'transferred'];

const name = v.pipe(v.string(), v.transform(plainName), v.minLength(1), v.maxLength(MOST_NAME));

const content = v.object({
  definitions: v.object({
    name,
    ...definitionRules,
    positive: v.pipe(
      definitionRules.positive,
      v.minLength(1),
      v.check((outcomes) => !outcomes.some((outcome) => NEVER_POSITIVE.includes(outcome))),
      v.transform((outcomes) => OUTCOMES.filter((outcome) => outcomes.includes(outcome))),
    ),
    outline: v.exactOptional(outline),
  }),
  // Missing in what was written before files could carry words, and where none were chosen.
  outcomeWords: v.optional(
    v.pipe(
      v.record(name, v.picklist(OUTCOMES)),
      v.check((words) => Object.keys(words).length <= MOST_WORDS),
    ),
    () => ({}),
  ),
});

/** The text of a file that other teams can read the definitions from, with the words that are to go along. */
export function writeDefinitionFile(
  set: FiledDefinitions,
  outcomeWords: OutcomeWords = {},
): string {
  const definitions = { name: set.name, ...rulesOf(set) };
  const words = Object.keys(outcomeWords).length === 0 ? {} : { outcomeWords };
  return `${JSON.stringify({ format: FORMAT, version: VERSION, definitions, ...words }, null, 2)}\n`;
}

/** `finsamrapport-definitioner-Södra-Dalarna.json`: letters and digits of the name, without what file systems refuse. */
export function definitionFileName(setName: string): string {
  const words = setName.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${[FORMAT, ...words].join('-').slice(0, 80)}.json`;
}

/** Reads such a text, wherever it comes from: everything in it is checked, and it is never more than data. */
export function readDefinitionFile(text: string): DefinitionFileReading {
  const json = parseJson(text);
  const found = v.safeParse(envelope, json);
  if (!found.success) return { kind: 'notDefinitions' };
  if (found.output.version > VERSION) return { kind: 'newerVersion' };
  const named = mistakeByName(json);
  if (named !== null) return named;
  const read = v.safeParse(content, json);
  return read.success ? { kind: 'read', ...read.output } : { kind: 'damaged' };
}

/** A mistake that whoever wrote the file can be told by name. */
function mistakeByName(json: unknown): DefinitionFileMistake | null {
  const outcomes = v.safeParse(anyOutcomes, json);
  const unknown = outcomes.success
    ? outcomes.output.definitions.positive.find((word) => !isOutcome(word))
    : undefined;
  if (unknown !== undefined) return { kind: 'unknownOutcome', outcome: shortened(unknown) };
  const bands = v.safeParse(anyBands, json);
  const mistake = bands.success ? divisionMistake(bands.output.definitions.ageBands) : null;
  if (mistake !== null) return { kind: 'ageBands', mistake };
  const headings = v.safeParse(anyOutline, json);
  if (headings.success && !v.is(outline, headings.output.definitions.outline)) {
    return { kind: 'outline' };
  }
  const words = v.safeParse(anyWords, json);
  const [odd] = words.success
    ? Object.entries(words.output.outcomeWords).filter(([, outcome]) => !isOutcome(outcome))
    : [];
  if (odd === undefined) return null;
  return { kind: 'unknownMeaning', word: shortened(odd[0]), outcome: shortened(odd[1]) };
}

function shortened(text: string): string {
  return text.slice(0, 60);
}

function parseJson(text: string): unknown {
  if (text.length > MOST_CHARACTERS) return null;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

function isOutcome(word: string): boolean {
  return OUTCOMES.some((outcome) => outcome === word);
}
