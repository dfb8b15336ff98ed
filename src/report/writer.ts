import type { Period } from '../definitions/period';
import { previousPeriod } from '../definitions/previousPeriod';
import type { ReportTexts } from '../texts/reportTexts';
import type { Paragraph, Sentence, SentencePart } from './draft';
import type { DraftInput } from './draftReport';
import { periodWords } from './periodWords';
import { fill, list, sentence, type Values, type Writing } from './template';

/** What the sentences of a block are written with. */
export interface Writer {
  readonly input: DraftInput;
  readonly t: ReportTexts;
  readonly previous: Period;
  /** A sentence from a template; null where a number of it is missing. */
  readonly say: (id: string, template: string, values?: Values, live?: boolean) => Sentence | null;
  /** The same as a part of a sentence. */
  readonly part: (template: string, values: Values) => readonly SentencePart[] | null;
  readonly list: (
    items: readonly (readonly SentencePart[] | null)[],
  ) => readonly SentencePart[] | null;
}

/** A writer for one draft. Every template can name the period: {periodName}, {period}, {ofPeriod}, {previous}. */
export function createWriter(input: DraftInput): Writer {
  const t = input.reportTexts;
  const writing: Writing = { language: input.language, words: t.words };
  const common = periodWords(input.period, t);
  const part = (template: string, values: Values) => fill(template, { ...common, ...values });
  return {
    input,
    t,
    previous: previousPeriod(input.period),
    part,
    list: (items) => list(items, writing),
    say: (id, template, values = {}, live = true) =>
      sentence(id, part(template, values), writing, live),
  };
}

/** A paragraph of the sentences that there are; none where there are none. */
export function paragraphOf(
  id: string,
  sentences: readonly (Sentence | null)[],
): readonly Paragraph[] {
  const said = sentences.filter((one) => one !== null);
  if (said.length === 0) return [];
  return [
    {
      kind: 'text',
      id,
      pieces: said.map((own) => ({ kind: 'sentence', sentence: own })),
      dropped: [],
    },
  ];
}
