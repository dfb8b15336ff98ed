import { foldWords } from '../../cells/fold';
import type { AgeBand } from '../../definitions/ageBands';
import { SAME_REFERRER } from '../../definitions/referrerSpellings';
import { computeByAgeBand } from '../../measures/byAgeBand';
import type { TextColumn } from '../../measures/byText';
import type { MeasureInput } from '../../measures/countMeasure';
import { countAmong, type People } from '../../measures/people';
import { categoryKey } from '../../measures/textCategories';
import type { ReadingName } from '../../texts/auditWords';
import type { ClaimGroup } from '../claim';
import type { Reading } from './reading';

/** What the list gives for each of some age bands; those of unknown age or sex can be in any of them. */
export function bandReadings(
  bands: readonly AgeBand[],
  group: ClaimGroup,
  people: People,
  input: MeasureInput,
): readonly (readonly Reading[])[] {
  const ways = waysToCount(people, input).map(({ name, input: counted }) => ({
    name,
    rows: computeByAgeBand(counted, bands, people).map(({ figures }) => figures),
  }));
  return bands.map((_, at) =>
    ways.map(({ name, rows }) => {
      const low = rows[at]?.[group].value ?? 0;
      const unknownSex = group === 'all' ? 0 : (rows[at]?.unknownSex.value ?? 0);
      return { name, low, high: low + unknownSex + (rows.at(-1)?.all.value ?? 0), capped: 0 };
    }),
  );
}

/** Names for one authority that a report and a list may choose between. */
const SAME: readonly (readonly string[])[] = [
  ...SAME_REFERRER,
  [
    'soc',
    'socialtjanst',
    'socialtjansten',
    'ifo',
    'individ och familjeomsorgen',
    'socialforvaltningen',
  ],
];

const REST =
  /^(?:ovrig\w*|annat|annan|andra|okant?|okand|saknas|uppgift saknas|ej angivet|other|unknown)\b/;

/**
 * What the list gives for each of some referrers or forms of support; none for a rest such as
 * "Övriga". Null where the report parts people otherwise than the list: a label that the list does
 * not have, two labels that mean the same, or people in the list whom no label names.
 */
export function textReadings(
  labels: readonly string[],
  group: ClaimGroup,
  people: People,
  input: MeasureInput,
): readonly (readonly Reading[])[] | null {
  return (
    readingsOf('referrer', labels, group, people, input) ??
    readingsOf('supportForm', labels, group, people, input)
  );
}

function readingsOf(
  column: TextColumn,
  labels: readonly string[],
  group: ClaimGroup,
  people: People,
  input: MeasureInput,
): readonly (readonly Reading[])[] | null {
  const ways = waysToCount(people, input).map(({ name, input: counted }) => ({
    name,
    counts: countAmong(people, counted, (p) => (p[column] === null ? '' : keyOf(p[column]))),
  }));
  const [own] = ways;
  const listed = [...(own?.counts.all.keys() ?? [])].filter((key) => key !== '');
  const keys = labels.map((label) =>
    REST.test(foldWords(label)) ? null : keysOfLabel(label).find((key) => listed.includes(key)),
  );
  const named = keys.filter((key) => key !== null);
  if (own === undefined || named.includes(undefined)) return null;
  if (named.length < 2 || new Set(named).size < named.length) return null;
  if (!keys.includes(null) && !listed.every((key) => named.includes(key))) return null;
  return keys.map((key) =>
    key === null || key === undefined
      ? []
      : ways.map(({ name, counts }) => {
          const low = counts[group].get(key) ?? 0;
          const unknownSex = group === 'all' ? 0 : (counts.unknownSex.get(key) ?? 0);
          return { name, low, high: low + unknownSex + (counts.all.get('') ?? 0), capped: 0 };
        }),
  );
}

/** "Försäkringskassan, FK" can be named by either. */
function keysOfLabel(label: string): readonly string[] {
  return [label, ...label.split(/[,/()]/)].filter((text) => text.trim() !== '').map(keyOf);
}

function keyOf(text: string): string {
  return categoryKey(text, SAME);
}

/** Dropouts are among those who left, or beside them; all others are counted one way. */
function waysToCount(
  people: People,
  input: MeasureInput,
): readonly { readonly name: ReadingName; readonly input: MeasureInput }[] {
  const own = { name: 'own', input } as const;
  if (people !== 'allExits') return [own];
  const { definitions } = input;
  const beside = definitions.dropouts === 'beside';
  return [
    own,
    {
      name: beside ? 'dropoutsWithin' : 'dropoutsBeside',
      input: { ...input, definitions: { ...definitions, dropouts: beside ? 'within' : 'beside' } },
    },
  ];
}
