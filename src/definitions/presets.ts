import { eachInSteps, mapInSteps, part, runThrough, type Steps } from '../steps/steps';
import { DEFAULT_AGE_BANDS } from './ageBands';
import type { DefinitionSet } from './definitionSet';
import type { LayoutId } from './layout';

/** A definition set that ships with the add-in, with what speaks for it in a sheet. */
export interface Preset extends DefinitionSet {
  /** The förbund whose practice it is; several presets can belong to one. */
  readonly forbund: ForbundId;
  /** Place names whose presence in a sheet, in whatever letters, speaks for this preset. */
  readonly places: readonly string[];
}

export const FORBUND = ['sodra-dalarna', 'norra-vastmanland', 'nationell'] as const;

export type ForbundId = (typeof FORBUND)[number];

/**
 * The practices seen in published reports. Södra Dalarna: reports of Kraften, Säter and Avesta.
 * Norra Västmanland: the annual reports of Hallstahammar (which also counts job seekers at
 * Arbetsförmedlingen as a result) and of Sala. Nationell: work and studies only, as in the
 * national statistics and Södra Vätterbygden.
 */
export const PRESETS: readonly Preset[] = [
  {
    id: 'sodra-dalarna',
    name: 'Södra Dalarna',
    forbund: 'sodra-dalarna',
    positive: ['work', 'studies', 'otherRehab'],
    dropouts: 'beside',
    throughputOver: 'positiveExits',
    supportTimeOver: 'positiveExits',
    ageBands: DEFAULT_AGE_BANDS,
    layout: 'sodra-dalarna',
    places: ['Hedemora', 'Säter', 'Avesta', 'Södra dalarna', 'Dalarna', 'RegD', 'Kraften'],
  },
  {
    id: 'norra-vastmanland',
    name: 'Norra Västmanland (Hallstahammar)',
    forbund: 'norra-vastmanland',
    positive: ['work', 'studies', 'otherRehab', 'jobSeeker'],
    dropouts: 'within',
    throughputOver: 'allExits',
    supportTimeOver: 'allExits',
    ageBands: DEFAULT_AGE_BANDS,
    layout: 'hallstahammar',
    places: [
      'Hallstahammar',
      'Surahammar',
      'Fagersta',
      'Norberg',
      'Skinnskatteberg',
      'Västmanland',
    ],
  },
  {
    id: 'norra-vastmanland-sala',
    name: 'Norra Västmanland (Sala)',
    forbund: 'norra-vastmanland',
    positive: ['work', 'studies', 'otherRehab'],
    dropouts: 'within',
    throughputOver: 'positiveExits',
    supportTimeOver: 'positiveExits',
    ageBands: DEFAULT_AGE_BANDS,
    layout: 'sala',
    places: ['Sala', 'Heby', 'Västmanland'],
  },
  {
    id: 'nationell',
    name: 'Nationell (arbete och studier)',
    forbund: 'nationell',
    positive: ['work', 'studies'],
    dropouts: 'within',
    throughputOver: 'positiveExits',
    supportTimeOver: 'positiveExits',
    ageBands: DEFAULT_AGE_BANDS,
    layout: 'sala',
    places: [],
  },
];

const [DEFAULT_PRESET] = PRESETS;

/** The preset to begin with, and the place name that spoke for it; null where nothing did. */
export interface PresetProposal {
  readonly preset: Preset;
  readonly because: string | null;
}

/** Texts, and how often each stands there. */
export type CountedTexts = ReadonlyMap<string, number>;

/**
 * The preset that the words of a workbook speak for: a text that names one of a preset's places is
 * as many votes as it stands there times. Weaker evidence is asked only where the stronger does not
 * decide. Without any vote the first preset of those allowed, which the user is asked to check.
 *
 * @param evidence the strongest first
 * @param allowed narrows the choice, as when a förbund was named
 */
export function proposePreset(
  evidence: readonly CountedTexts[],
  allowed: (preset: Preset) => boolean = () => true,
): PresetProposal {
  return runThrough(proposePresetInSteps(evidence, allowed));
}

/** The same in steps, a pause after each place that is looked for. */
export function* proposePresetInSteps(
  evidence: readonly CountedTexts[],
  allowed: (preset: Preset) => boolean = () => true,
): Steps<PresetProposal> {
  let leaders = PRESETS.filter(allowed).map((preset): PresetProposal => ({
    preset,
    because: null,
  }));
  for (const [i, texts] of evidence.entries()) {
    const votes = yield* part(
      votesForInSteps(leaders, texts),
      i / evidence.length,
      (i + 1) / evidence.length,
    );
    const most = Math.max(...votes.map(({ count }) => count));
    if (most === 0) continue;
    leaders = votes.filter(({ count }) => count === most).map(({ proposal }) => proposal);
    if (leaders.length === 1) break;
  }
  return leaders[0] ?? { preset: mustExist(DEFAULT_PRESET), because: null };
}

interface Votes {
  readonly proposal: PresetProposal;
  readonly count: number;
}

function* votesForInSteps(
  candidates: readonly PresetProposal[],
  texts: CountedTexts,
): Steps<readonly Votes[]> {
  const lower: { readonly text: string; readonly n: number }[] = [];
  const lowering = eachInSteps([...texts], ([text, n]) => {
    lower.push({ text: text.toLowerCase(), n });
  });
  yield* part(lowering, 0, 0.2);
  const countOf = (place: string): number => {
    const lowerPlace = place.toLowerCase();
    return lower.reduce((sum, { text, n }) => (namesPlace(text, lowerPlace) ? sum + n : sum), 0);
  };
  const votes: Votes[] = [];
  for (const [i, { preset, because }] of candidates.entries()) {
    const share = 0.2 + (0.8 * i) / candidates.length;
    const counted = mapInSteps(preset.places, (place) => ({ place, count: countOf(place) }), 1);
    const places = (yield* part(counted, share, share + 0.8 / candidates.length))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count);
    votes.push({
      proposal: { preset, because: because ?? places[0]?.place ?? null },
      count: places.reduce((sum, { count }) => sum + count, 0),
    });
  }
  return votes;
}

/** The presets that a choice of förbund and layout leaves open. */
export interface AskedFor {
  readonly forbund: ForbundId | null;
  readonly layout: LayoutId | null;
}

/**
 * The preset for a förbund and a layout that were asked for. Where a förbund has several practices,
 * the layout decides, then the words. Without a förbund the words decide, and where they say
 * nothing, the layout.
 */
export function presetFor(
  { forbund, layout }: AskedFor,
  evidence: readonly CountedTexts[],
): PresetProposal {
  const ofForbund = (preset: Preset): boolean => forbund === null || preset.forbund === forbund;
  const ofBoth = (preset: Preset): boolean => ofForbund(preset) && preset.layout === layout;
  const byWords = proposePreset(evidence, ofForbund);
  const matching = PRESETS.filter(ofBoth);
  const layoutDecides = forbund === null ? byWords.because === null : matching.length === 1;
  return layoutDecides && matching.length > 0 ? proposePreset(evidence, ofBoth) : byWords;
}

function namesPlace(lowerText: string, lowerPlace: string): boolean {
  const at = lowerText.indexOf(lowerPlace);
  if (at < 0) return false;
  const before = lowerText.slice(Math.max(0, at - 1), at);
  const after = lowerText.slice(at + lowerPlace.length);
  return !/\p{L}/u.test(before) && /^(s?(?!\p{L})|-?team)/u.test(after);
}

function mustExist<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the list of presets is empty');
  return value;
}
