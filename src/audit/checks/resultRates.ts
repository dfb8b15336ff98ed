import type { AuditContext, Check } from '../context';
import { countsOf } from '../context';
import { allows } from '../interval';
import { outcomeIn } from '../prose/meantIn';
import { outcomeList, type OutcomeList } from '../prose/resultOfList';
import { barePercentIn, speaksOfResult } from '../prose/resultRateIn';
import type { NumberToken } from '../prose/numberTokens';
import type { Sentence } from '../prose/sentence';
import type { ShareWords } from '../../texts/auditWords';
import { collect, type Comparison } from './collect';
import { hidesResults } from './hiddenResults';
import { ratesInTables } from './ratesInTables';
import { movedIn, sexRows } from './resultRows';

/** The result in per cent, and the share of one outcome, against the counts of the result table. */
export const checkResultRates: Check = (context) =>
  collect('resultRates', [
    ...context.sentences.flatMap((sentence, at) => {
      const before = context.sentences[at - 1];
      const near = before?.paragraph === sentence.paragraph ? outcomeList(before) : null;
      return compare(context, sentence, near);
    }),
    ...context.tables.flatMap(ratesInTables),
  ]);

/** The result of some of those who left. */
const OF_SOME =
  /\b(?:bast|samst|hogst|lagst|battre|samre|hogre|lagre|bland|hos|for (?:de|dem|den|unga|gruppen)\b|(?:fran|via) (?:arbetsform|forsakringsk|social|region|kommun|psykiatri|vard|af\b|fk\b|soc\b))/;

/** "Det betyder att 56 procent gick till arbete eller studier", right after how many went where. */
const OF_LIST =
  /^(?:det|detta|alltsa|sammanlagt|sammantaget|totalt)\b.*\barbete (?:eller|och|och \/ eller) studier\b/;

const OF_EXITS = /\bav (?:de |samtliga |alla |dem som )*(?:har )?avslut|av avsluten/;

/** `list`: what the sentence before tells of the exits, which a result right after it is taken of. */
function compare(
  context: AuditContext,
  sentence: Sentence,
  list: OutcomeList | null,
): readonly Comparison[] {
  const percent = barePercentIn(sentence);
  if (percent === null || OF_SOME.test(sentence.key)) return [];
  const candidates = speaksOfResult(sentence)
    ? [...resultReadings(context), ...(list === null ? [] : readingsOf(list))]
    : list !== null && OF_LIST.test(sentence.key)
      ? readingsOf(list)
      : outcomeReadings(context, sentence, percent);
  if (candidates.length === 0) return [];
  if (candidates.some(({ part, base }) => allows(percent, (part / base) * 100))) return ['held'];
  const decimals = Math.max(0, Math.round(-Math.log10(percent.step)));
  const readings = candidates.filter(
    ({ part, base }, at) =>
      candidates.findIndex((other) => other.part === part && other.base === base) === at,
  );
  const words = { readings: readings.slice(0, 2), decimals };
  return [
    {
      severity: percent.hedge === 'exact' ? 'changesConclusion' : 'doubtful',
      where: sentence.place,
      stated: percent.text,
      detail: { code: 'rateDiffers', words },
    },
  ];
}

const POSITIVES = [
  ['work', 'studies', 'otherRehab'],
  ['work', 'studies', 'otherRehab', 'jobSeeker'],
  ['work', 'studies'],
] as const;

function resultReadings(context: AuditContext): readonly ShareWords[] {
  const moved = Math.max(
    0,
    ...context.tables.map((table) => sexRows(table).reduce((sum, row) => sum + movedIn(row), 0)),
  );
  const bases = exitBases(context);
  return POSITIVES.flatMap((outcomes) => {
    const counts = outcomes.flatMap(
      (outcome) => countsOf(context, 'outcome', 'all', outcome)[0]?.value ?? [],
    );
    if (counts.length < 2) return [];
    const part = counts.reduce((a, b) => a + b, 0);
    return bases.flatMap((base) => [
      { part, base },
      ...(moved > 0 ? [{ part: part - moved, base: base - moved }] : []),
    ]);
  }).filter(({ part, base }) => base > 0 && part <= base);
}

function readingsOf({ exits, outcomes }: OutcomeList): readonly ShareWords[] {
  const parts = POSITIVES.map((positive) =>
    positive.reduce((sum, outcome) => sum + (outcomes.get(outcome) ?? 0), 0),
  );
  return [...new Set(parts)]
    .filter((part) => part > 0 && part <= exits)
    .map((part) => ({ part, base: exits }));
}

function exitBases(context: AuditContext): readonly number[] {
  const exits = tableCount(context, 'exits');
  if (exits === null || hidesResults(context)) return [];
  const dropouts = tableCount(context, 'dropouts') ?? 0;
  return [...new Set([exits, exits + dropouts, exits - dropouts])];
}

function tableCount(context: AuditContext, quantity: 'exits' | 'dropouts'): number | null {
  return countsOf(context, quantity).find(({ place }) => place.kind === 'cell')?.value ?? null;
}

function outcomeReadings(
  context: AuditContext,
  sentence: Sentence,
  percent: NumberToken,
): readonly ShareWords[] {
  if (!OF_EXITS.test(sentence.key)) return [];
  const clause = sentence.clauses.find(({ numbers }) => numbers.includes(percent));
  const outcome = clause === undefined ? null : outcomeIn(clause.key);
  const part =
    outcome === null ? undefined : countsOf(context, 'outcome', 'all', outcome)[0]?.value;
  const several = /\beller\b|\bsamt\b|\boch\b.*\b(?:studier|rehab)/.test(sentence.key);
  return part === undefined || several ? [] : exitBases(context).map((base) => ({ part, base }));
}
