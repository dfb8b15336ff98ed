import type { DefinitionSet } from './definitionSet';
import type { LayoutId } from './layout';

/** A definition set that ships with the add-in, with what speaks for it in a sheet. */
export interface Preset extends DefinitionSet {
  /** The förbund whose practice it is; several presets can belong to one. */
  readonly forbund: ForbundId;
  /** Place names, lower case, whose presence in a sheet speaks for this preset. */
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
    layout: 'sodra-dalarna',
    places: ['hedemora', 'säter', 'avesta', 'södra dalarna', 'dalarna', 'regd', 'kraften'],
  },
  {
    id: 'norra-vastmanland',
    name: 'Norra Västmanland (Hallstahammar)',
    forbund: 'norra-vastmanland',
    positive: ['work', 'studies', 'otherRehab', 'jobSeeker'],
    dropouts: 'within',
    throughputOver: 'allExits',
    supportTimeOver: 'allExits',
    layout: 'hallstahammar',
    places: [
      'hallstahammar',
      'surahammar',
      'fagersta',
      'norberg',
      'skinnskatteberg',
      'västmanland',
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
    layout: 'sala',
    places: ['sala', 'heby'],
  },
  {
    id: 'nationell',
    name: 'Nationell (arbete och studier)',
    forbund: 'nationell',
    positive: ['work', 'studies'],
    dropouts: 'within',
    throughputOver: 'positiveExits',
    supportTimeOver: 'positiveExits',
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

/**
 * The preset that the words of a workbook speak for: each cell that names one of a preset's places
 * is a vote. Without any vote the first preset of those allowed, which the user is asked to check.
 *
 * @param words cell texts, sheet names and the file's name
 * @param allowed narrows the choice, as when a förbund was named
 */
export function proposePreset(
  words: Iterable<string>,
  allowed: (preset: Preset) => boolean = () => true,
): PresetProposal {
  const candidates = PRESETS.filter(allowed);
  const votes = new Map<Preset, Map<string, number>>();
  for (const text of words) {
    const lower = text.toLowerCase();
    for (const preset of candidates) {
      for (const place of preset.places) {
        if (!namesPlace(lower, place)) continue;
        const places = votes.get(preset) ?? new Map<string, number>();
        votes.set(preset, places.set(place, (places.get(place) ?? 0) + 1));
      }
    }
  }
  let best: PresetProposal & { readonly count: number } = {
    preset: candidates[0] ?? mustExist(DEFAULT_PRESET),
    because: null,
    count: 0,
  };
  for (const preset of candidates) {
    const places = [...(votes.get(preset) ?? [])].sort((a, b) => b[1] - a[1]);
    const count = places.reduce((sum, [, n]) => sum + n, 0);
    if (count > best.count) best = { preset, because: places[0]?.[0] ?? null, count };
  }
  return { preset: best.preset, because: best.because };
}

/**
 * The preset that a förbund's name stands for. Where a förbund has several practices, the layout
 * asked for decides, then the place names in the workbook, then the first.
 */
export function presetOfForbund(
  forbund: ForbundId,
  layout: LayoutId | null,
  words: Iterable<string>,
): Preset {
  const byLayout = PRESETS.filter((p) => p.forbund === forbund && p.layout === layout);
  return byLayout.length === 1
    ? mustExist(byLayout[0])
    : proposePreset(words, (p) => p.forbund === forbund).preset;
}

function namesPlace(lowerText: string, place: string): boolean {
  const at = lowerText.indexOf(place);
  if (at < 0) return false;
  const before = lowerText.slice(Math.max(0, at - 1), at);
  const after = lowerText.slice(at + place.length);
  return !/\p{L}/u.test(before) && /^s?(?!\p{L})/u.test(after);
}

function mustExist<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the list of presets is empty');
  return value;
}
