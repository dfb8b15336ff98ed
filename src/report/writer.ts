import type { Period } from '../definitions/period';
import { shapeOf } from '../definitions/period';
import { previousPeriod } from '../definitions/previousPeriod';
import { fromSerial, type Serial } from '../definitions/serial';
import type { ReportTexts } from '../texts/reportTexts';
import type { Paragraph, Sentence, SentencePart } from './draft';
import type { DraftInput } from './draftReport';
import { fill, list, sentence, type Values, type Writing } from './template';

/** What the sentences of a block are written with. */
export interface Writer {
  readonly input: DraftInput;
  readonly t: ReportTexts;
  readonly previous: Period;
  /** Such as "2018" or "första halvåret 2018". */
  readonly periodName: string;
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
    periodName: common.periodName,
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

/** A day in words: "22 november 2026". */
export function dayInWords(serial: Serial, { words }: ReportTexts): string {
  const { year, month, day } = fromSerial(serial);
  return words.day(day, words.months[month - 1] ?? '', year);
}

/** A span of days in words: "1 januari–31 december 2018". */
export function daysInWords({ from, to }: Period, t: ReportTexts): string {
  const [first, last] = [fromSerial(from), fromSerial(to)];
  const begin =
    first.year === last.year
      ? t.words.dayOfYear(first.day, t.words.months[first.month - 1] ?? '')
      : dayInWords(from, t);
  return `${begin}–${dayInWords(to, t)}`;
}

type PeriodWord = 'period' | 'ofPeriod' | 'periodName' | 'previous';

function periodWords(period: Period, t: ReportTexts): Readonly<Record<PeriodWord, string>> {
  const { period: said, periodName, previousName } = t.words;
  const shape = shapeOf(period);
  switch (shape.kind) {
    case 'year':
      return {
        period: said.year.name,
        ofPeriod: said.year.of,
        periodName: periodName.year(shape.year),
        previous: previousName.year(shape.year - 1),
      };
    case 'half': {
      const [year, half] =
        shape.half === 1 ? [shape.year - 1, 2 as const] : [shape.year, 1 as const];
      return {
        period: said.half.name,
        ofPeriod: said.half.of,
        periodName: periodName.half(shape.year, shape.half),
        previous: previousName.half(year, half),
      };
    }
    case 'months':
    case 'days':
      return {
        period: said.other.name,
        ofPeriod: said.other.of,
        periodName: periodName.other(daysInWords(period, t)),
        previous: previousName.other(),
      };
  }
}
