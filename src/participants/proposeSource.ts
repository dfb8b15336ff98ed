import type { Block, SourceProposal } from './block';
import { fold, foldWords } from '../cells/fold';
import type { Meaning } from './mapping';

/** Below this a block is not proposed. */
const LIKELY = 0.5;

const CLOSED =
  /avslut|utskriv|\bslut(at|ade)?\b|\bklara?\b|tidigare deltag|\bf d\b|arkiv|closed|former|finished|completed|ended|exited|archive/;
const ONGOING =
  /pagaende|pagar|aktiv|inskriv|nuvarande|aktuell|\bkvar\b|ongoing|current|\bactive|\bopen\b|enrolled/;
const COPY =
  /kopia|\bcopy\b|backup|back up|sakerhetskop|gammal|gamla|\bold\b|\bmall\b|template|exempel|example|\btest|utkast|draft|\d{4} ?\d{2} ?\d{2}$/;
const NUMBERED_COPY = /\(\d+\)\s*$/;
const EVERYBODY = /\b(alla|samtliga|all|totalt|hela)\b/;
const YEAR = /(?:19|20)\d{2}/g;
const MONTH = 'jan|feb|mars?|apr|maj|juni?|juli?|aug|sept?|okt|nov|dec';
const MONTH_NAME = 'januari|februari|april|augusti|september|oktober|november|december';
/** A part of a year as a sheet's whole name: "VT", "Kvartal 2", "Jan-jun", "Oktober". */
const PART_OF_YEAR = new RegExp(
  `^(vt|ht|varen|hosten|h[12]|(halvar|tertial|kvartal|period) ?[1-4]|[qk][1-4]|(${MONTH}|${MONTH_NAME})( (${MONTH}|${MONTH_NAME}))?)$`,
);
const HALF = /\b(h1|h2|vt|ht|var|host|jan jun|jul dec|halvar [12]|1|2)\b/g;

const reasonOf = {
  state: 'ongoingAndClosed',
  year: 'oneSheetPerYear',
  columns: 'sameColumns',
} as const;

function nameOf(block: Block): string {
  const name = block.name === block.sheet ? block.name : `${block.name} ${block.sheet}`;
  return foldWords(name.replace(/([\p{Ll}])(\p{Lu})/gu, '$1 $2'));
}

function state(block: Block): 'ongoing' | 'closed' | null {
  const name = nameOf(block);
  if (CLOSED.test(name)) return 'closed';
  return ONGOING.test(name) ? 'ongoing' : null;
}

/** The period in a sheet's name, such as "2018", "ht 2019" or "kvartal 2"; '' where there is none. */
function periodOf(block: Block): string {
  const name = foldWords(block.sheet);
  const years = name.match(YEAR) ?? [];
  if (years.length === 0) return PART_OF_YEAR.test(name) ? name : '';
  return [...years, ...(name.replace(YEAR, '').match(HALF) ?? [])].join(' ');
}

function isCopy(block: Block): boolean {
  return COPY.test(foldWords(block.sheet)) || NUMBERED_COPY.test(block.sheet);
}

const IN_CLOSED_ONLY: ReadonlySet<Meaning> = new Set(['end', 'outcome', 'dropout', 'orsOut']);

function meanings(block: Block, but: ReadonlySet<Meaning>): ReadonlySet<Meaning> {
  return new Set(
    block.columns.flatMap(({ meaning }) => (meaning === null || but.has(meaning) ? [] : [meaning])),
  );
}

/** Share of the meanings of either block that both have. */
function alike(a: Block, b: Block): number {
  const [inA, inB] = [meanings(a, IN_CLOSED_ONLY), meanings(b, IN_CLOSED_ONLY)];
  const both = [...inA].filter((meaning) => inB.has(meaning)).length;
  return both / new Set([...inA, ...inB]).size;
}

function headers(block: Block): string {
  return block.columns.map(({ header }) => fold(header)).join('|');
}

/** The first numbers and starts of a list: two lists with the same ones tell of the same people. */
function firstRows(block: Block): string {
  return block.columns
    .filter(({ meaning }) => meaning === 'number' || meaning === 'start' || meaning === 'age')
    .map(({ meaning, samples }) => `${meaning}:${samples.join('|')}`)
    .toSorted()
    .join(';');
}

/** Without numbers, the rows of two lists cannot be told to be the same people. */
function isNumbered(block: Block): boolean {
  return block.columns.some(({ meaning }) => meaning === 'number');
}

function sameRows(a: Block, b: Block): boolean {
  const starts = firstRows(a);
  return starts !== '' && starts === firstRows(b);
}

/** Best first: not a copy, likelier, longer, earlier in the workbook. */
function ranked(blocks: readonly Block[]): readonly Block[] {
  return blocks
    .filter(({ likelihood, rowCount }) => likelihood >= LIKELY && rowCount > 0)
    .toSorted(
      (a, b) =>
        Number(isCopy(a)) - Number(isCopy(b)) ||
        Number(EVERYBODY.test(nameOf(b))) - Number(EVERYBODY.test(nameOf(a))) ||
        Math.round(b.likelihood * 5) - Math.round(a.likelihood * 5) ||
        b.rowCount - a.rowCount,
    );
}

/** Why two lists belong together; null where they do not, or where one is a copy of the other. */
function bond(a: Block, b: Block): SourceProposal['reason'] {
  if (isCopy(a) || isCopy(b) || EVERYBODY.test(nameOf(a)) || EVERYBODY.test(nameOf(b))) return null;
  if (alike(a, b) < 0.6) return null;
  const [periods, samePeriod] = [[periodOf(a), periodOf(b)], periodOf(a) === periodOf(b)];
  const [stateA, stateB] = [state(a), state(b)];
  if (stateA !== null && stateB !== null && stateA !== stateB) return reasonOf.state;
  if (!samePeriod && periods.every((period) => period !== '')) return reasonOf.year;
  if (sameRows(a, b)) return null;
  if (a.sheet === b.sheet || headers(a) === headers(b)) {
    return headers(a) === headers(b) || alike(a, b) === 1 ? reasonOf.columns : null;
  }
  return null;
}

const ORDER = ['ongoingAndClosed', 'oneSheetPerYear', 'sameColumns'] as const;

/**
 * The likeliest participant list, together with those that belong to it: ongoing and closed
 * participants, one sheet per year or part of a year, or lists with the same columns. Copies and
 * backups of a list are not put together with it. Nothing is chosen where no block is likely.
 */
export function proposeSource(blocks: readonly Block[]): SourceProposal {
  const [best, ...others] = ranked(blocks);
  if (best === undefined) return { chosen: [], reason: null };
  const together = [best];
  const reasons = new Set<SourceProposal['reason']>();
  for (const block of others) {
    const bonds = together.map((member) => bond(member, block));
    const isDouble = together.some(
      (member) =>
        !(isNumbered(member) && isNumbered(block)) &&
        sameRows(member, block) &&
        member.rowCount === block.rowCount,
    );
    const reason = bonds.find((found) => found !== null) ?? null;
    if (reason === null || isDouble) continue;
    together.push(block);
    reasons.add(reason);
  }
  const chosen = blocks.filter((block) => together.includes(block)).map(({ id }) => id);
  return { chosen, reason: ORDER.find((reason) => reasons.has(reason)) ?? null };
}
