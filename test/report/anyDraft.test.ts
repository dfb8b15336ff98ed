import fc from 'fast-check';
import { PRESETS } from '../../src/definitions/presets';
import { yearPeriod, halfYearPeriod, type Period } from '../../src/definitions/period';
import type { DisclosureMode } from '../../src/definitions/disclosure';
import type { DefinitionSet } from '../../src/definitions/definitionSet';
import type { Participant } from '../../src/participants/participant';
import { draftInputInSteps } from '../../src/report/draftInput';
import { draftReport, type DraftInput } from '../../src/report/draftReport';
import { runThrough } from '../../src/steps/steps';
import { buildProtectedTablesInSteps } from '../../src/tables/protection/protectTables';
import type { ReportInput } from '../../src/tables/tableInput';
import { sv } from '../../src/texts/sv';
import { report as reportSv } from '../../src/texts/sv/report';
import { en } from '../../src/texts/en';
import { report as reportEn } from '../../src/texts/en/report';
import { draftedText } from '../support/draftCase';
import { anyParticipant, day, participant } from '../support/participants';
import { EVERYTHING } from '../support/reportPlan';

interface Team {
  readonly participants: readonly Participant[];
  readonly definitions: DefinitionSet;
  readonly period: Period;
}

const anyTeam: fc.Arbitrary<Team> = fc.record({
  participants: fc.array(anyParticipant, { maxLength: 30 }),
  definitions: fc.constantFrom(...PRESETS),
  period: fc.constantFrom(yearPeriod(2018), halfYearPeriod(2018, 2), {
    from: day('2018-02-01'),
    to: day('2019-01-15'),
  }),
});

function draftInput(
  { participants, definitions, period }: Team,
  language: 'sv' | 'en',
  mode: DisclosureMode = 'off',
): DraftInput {
  const input: ReportInput = {
    participants,
    period,
    definitions,
    layout: definitions.layout,
    supportUnit: participants.some((p) => p.supportTime !== null) ? 'months' : null,
    choice: { ...EVERYTHING, compare: mode === 'off' },
    budget: null,
    texts: language === 'sv' ? sv : en,
  };
  const disclosure = { mode, threshold: 5 };
  const { tables } = runThrough(buildProtectedTablesInSteps(input, disclosure));
  return runThrough(
    draftInputInSteps({
      input,
      disclosure,
      tables,
      language,
      reportTexts: language === 'sv' ? reportSv : reportEn,
      extracted: day('2026-11-21'),
      uncounted: 0,
    }),
  );
}

function draftOf(team: Team, language: 'sv' | 'en'): string {
  return draftedText(draftReport(draftInput(team, language)));
}

const NEVER: readonly RegExp[] = [
  /undefined|NaN|null|\[object/,
  /(?<!\d|\p{L})–(?!\d)/u,
  /\(\s*\)/,
  / {2}/,
  / [.,;:]/,
  /[{}]/,
  /,,|\.\./,
  /(?:^|\n|[ ,;(])(?:0|noll|zero) (?:person|people|skrevs|joined|inskriv|was|were|kvinn|women|m[äe]n|man)/i,
];

test('no draft says what no person would write', () => {
  fc.assert(
    fc.property(anyTeam, fc.constantFrom('sv' as const, 'en' as const), (team, language) => {
      const text = draftOf(team, language);
      for (const never of NEVER) expect(text).not.toMatch(never);
    }),
    { numRuns: 20 },
  );
});

test('one is singular and more are plural', () => {
  fc.assert(
    fc.property(anyTeam, (team) => {
      const text = draftOf(team, 'sv');
      expect(text).not.toMatch(
        /(?<![\p{L}\d,–\u00a0])(?:en|1) (?:personer|kvinnor|deltagare(?! in)|månader|procentenheter|dropouts|långliggare in)(?!\p{L})/iu,
      );
      expect(text).not.toMatch(
        /(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|[02-9]) (?:person|kvinna|man|månad|procentenhet|dropout)(?!\p{L})/iu,
      );
      const english = draftOf(team, 'en');
      expect(english).not.toMatch(
        /(?<![\p{L}\d.,–])(?:one|1) (?:people|women|men|months|participants|dropouts)\b/iu,
      );
      expect(english).not.toMatch(
        /\b(?:two|three|four|five|six|[2-9]) (?:person|woman|man|month|participant|dropout)\b/i,
      );
    }),
    { numRuns: 20 },
  );
});

test('no two sentences of a paragraph begin alike, and every sentence ends', () => {
  fc.assert(
    fc.property(anyTeam, (team) => {
      for (const { paragraphs } of draftReport(draftInput(team, 'sv')).sections) {
        for (const paragraph of paragraphs) {
          if (paragraph.kind !== 'text') continue;
          const sentences = paragraph.pieces.flatMap((piece) =>
            piece.kind === 'sentence'
              ? [piece.sentence.parts.map(({ text }) => text).join('')]
              : [],
          );
          const openings = sentences.map((text) =>
            text
              .split(/[\s\u00a0]+/)
              .slice(0, 3)
              .join(' '),
          );
          expect(new Set(openings).size).toBe(openings.length);
          for (const text of sentences) expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
        }
      }
    }),
    { numRuns: 20 },
  );
});

test('a sentence says no number of people that a protected report keeps back', () => {
  fc.assert(
    fc.property(anyTeam, fc.constantFrom('internal' as const, 'public' as const), (team, mode) => {
      const { sections } = draftReport(draftInput(team, 'sv', mode));
      const parts = sections
        .flatMap(({ paragraphs }) => paragraphs)
        .flatMap((paragraph) => (paragraph.kind === 'text' ? paragraph.pieces : []))
        .flatMap((piece) => (piece.kind === 'sentence' ? piece.sentence.parts : []));
      const people = parts.flatMap((part) =>
        part.kind === 'number' && (part.print === 'count' || part.print === 'listed')
          ? [part.value]
          : [],
      );
      expect(people.filter((value) => value > 0 && value < 5)).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

test('three people moved to another team are told of only where nothing is protected', () => {
  const [definitions] = PRESETS;
  if (definitions === undefined) throw new Error('no preset');
  const left = (exit: 'work' | 'transferred') =>
    participant({ start: day('2017-03-01'), end: day('2018-03-01'), exit });
  const team: Team = {
    participants: [
      ...Array.from({ length: 10 }, () => left('work')),
      ...Array.from({ length: 3 }, () => left('transferred')),
    ],
    definitions,
    period: yearPeriod(2018),
  };
  const textIn = (mode: DisclosureMode) => draftedText(draftReport(draftInput(team, 'sv', mode)));
  expect(textIn('off')).toContain('Ett annat team tog över tre av dem');
  expect(textIn('internal')).not.toMatch(/(?:tre|3) (?:flyttades|av dem)|annat team tog över/);
});
