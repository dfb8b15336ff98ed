import {
  halfYearPeriod,
  spanOfMonths,
  yearPeriod,
  type Period,
} from '../../src/definitions/period';
import { PROPOSED_BUDGET } from '../../src/budget/budgetChoice';
import { PRESETS } from '../../src/definitions/presets';
import {
  chosenPeriod,
  definitionSets,
  freePeriod,
  proposedDefinitionsInSteps,
} from '../../src/taskpane/wizard/derive';
import { initialDraft, type Draft } from '../../src/taskpane/wizard/draft';
import type { DefinitionSet } from '../../src/definitions/definitionSet';
import type { WorkbookDefinitions } from '../../src/definitions/workbookDefinitions';
import type { Choices, OpenedWorkbook } from '../../src/excel/workbookAccess';
import { findBlocks } from '../../src/participants/findBlocks';
import { runThrough } from '../../src/steps/steps';
import { proposeSource } from '../../src/participants/proposeSource';
import { draftAfterRereading } from '../../src/taskpane/wizard/draft';
import { copyOf } from '../../src/taskpane/wizard/ownDefinitions';
import { DEFAULT_DISCLOSURE } from '../../src/definitions/disclosure';
import { DEFAULT_TABLE_CHOICE } from '../../src/tables/tableChoice';
import { sv } from '../../src/texts/sv';
import { NOTHING_CHOSEN, sheet, teamWorkbook } from './fakeAccess';

function opened(
  saved: Choices | null = null,
  { sheets } = teamWorkbook(),
  name = 'Deltagare.xlsx',
  definitions: WorkbookDefinitions = saved ?? NOTHING_CHOSEN,
): OpenedWorkbook {
  const blocks = sheets.flatMap(findBlocks);
  const proposal = proposeSource(blocks);
  return {
    name,
    sheets,
    otherTexts: [],
    blocks,
    budgets: [],
    proposal,
    saved,
    savedUnreadable: false,
    ignored: [],
    unfinished: null,
    empty: false,
    definitions,
  };
}

function preset(id: string): DefinitionSet {
  const found = PRESETS.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no preset ${id}`);
  return found;
}

const own: DefinitionSet = { ...preset('nationell'), id: 'own-1', name: 'Vårt' };

const saved: Choices = {
  blockIds: opened().proposal.chosen,
  mapping: { a: { start: 3 } },
  outcomeWords: { Kvarnen: 'work' },
  supportUnit: 'years',
  period: yearPeriod(2018),
  definitions: own,
  ownDefinitions: [own],
  layout: 'sala',
  tableChoice: DEFAULT_TABLE_CHOICE,
  disclosure: DEFAULT_DISCLOSURE,
  budget: PROPOSED_BUDGET,
  ignored: [],
  known: null,
  language: 'en',
};

describe('the period', () => {
  const offered = [{ period: yearPeriod(2018), events: 9 }];
  const draft = (period: Draft['period']): Draft => ({
    ...initialDraft(opened(), 'afresh'),
    period,
  });

  test('is the likeliest one until another is chosen, and nothing where none is offered', () => {
    expect(chosenPeriod(draft({ kind: 'proposed' }), offered)).toEqual(yearPeriod(2018));
    expect(chosenPeriod(draft({ kind: 'proposed' }), [])).toBeNull();
  });

  test('is the last report’s until the workbook suggests a later one', () => {
    const last = (year: number) => draft({ kind: 'last', period: yearPeriod(year) });
    expect(chosenPeriod(last(2017), offered)).toEqual(yearPeriod(2018));
    expect(chosenPeriod(last(2019), offered)).toEqual(yearPeriod(2019));
  });

  test('is the one after the last report’s where there are dates in it', () => {
    const next = (last: Period) => chosenPeriod(draft({ kind: 'next', last }), both);
    const both = [...offered, { period: halfYearPeriod(2018, 1), events: 9 }];
    expect(next(yearPeriod(2017))).toEqual(yearPeriod(2018));
    expect(next(halfYearPeriod(2017, 2))).toEqual(halfYearPeriod(2018, 1));
    expect(next(spanOfMonths(2016, 7, 2017, 6))).toEqual(spanOfMonths(2017, 7, 2018, 6));
  });

  test('is the latest that the workbook suggests where there are none, or stays', () => {
    const next = (last: Period) => chosenPeriod(draft({ kind: 'next', last }), halves);
    const halves = [...offered, { period: halfYearPeriod(2018, 1), events: 9 }];
    expect(next(yearPeriod(2015))).toEqual(yearPeriod(2018));
    expect(next(halfYearPeriod(2018, 1))).toEqual(yearPeriod(2018));
    expect(next(yearPeriod(2018))).toEqual(yearPeriod(2018));
    expect(next(yearPeriod(2019))).toEqual(yearPeriod(2019));
  });

  test.each([
    ['2018-01-01', '2018-12-31', yearPeriod(2018)],
    ['180101', '181231', yearPeriod(2018)],
    ['180101-181231', '', yearPeriod(2018)],
    ['', 'H1 2018', spanOfMonths(2018, 1, 2018, 6)],
    ['180101-181231', '2018-12-31', yearPeriod(2018)],
    ['2018-12-31', '2018-01-01', null],
    ['2018-01-01', '', null],
    ['', '', null],
  ])('typed as “%s” and “%s”', (from, to, expected) => {
    expect(freePeriod(from, to)).toEqual(expected);
  });
});

function proposedFor(workbook: OpenedWorkbook): string {
  const { chosen } = workbook.proposal;
  return runThrough(
    proposedDefinitionsInSteps(
      workbook,
      workbook.blocks.filter(({ id }) => chosen.includes(id)),
    ),
  ).preset.id;
}

describe('the definitions', () => {
  test('are proposed from the words in the workbook', () => {
    expect(proposedFor(opened())).toBe('sodra-dalarna');
    const empty = { sheets: [sheet('Hallstahammar', [])] };
    expect(proposedFor(opened(null, empty))).toBe('norra-vastmanland');
  });

  test('are proposed from the file’s name and the titles, and never from where people went', () => {
    const header = ['Nr', 'Inskriven', 'Avslutad', 'Kön', 'Avslutad till'];
    const moved = Array.from({ length: 6 }, (_, i) => [
      i + 1,
      43000 + i,
      43500 + i,
      'K',
      'Team Sala',
    ]);
    const avesta = { sheets: [sheet('Blad1', [['Teamet Avesta'], header, ...moved])] };
    expect(proposedFor(opened(null, avesta))).toBe('sodra-dalarna');
    const untold = { sheets: [sheet('Blad1', [header, ...moved])] };
    expect(proposedFor(opened(null, untold))).toBe('sodra-dalarna');
    expect(proposedFor(opened(null, untold, 'Hallstahammar 2019.xlsx'))).toBe('norra-vastmanland');
  });

  test('to choose from always include the set in use', () => {
    expect(definitionSets([], own).map(({ id }) => id)).toContain('own-1');
    expect(definitionSets([own], own).filter(({ id }) => id === 'own-1')).toHaveLength(1);
  });

  test('a copy has an id and a name of its own, and only the rules of its origin', () => {
    const first = copyOf(preset('sodra-dalarna'), PRESETS, sv);
    const second = copyOf(preset('sodra-dalarna'), [...PRESETS, first], sv);
    expect([first.name, second.name]).toEqual(['Södra Dalarna, egen', 'Södra Dalarna, egen 2']);
    expect(second.id).not.toBe(first.id);
    expect(first).not.toHaveProperty('places');
    expect(first.positive).toEqual(preset('sodra-dalarna').positive);
  });
});

describe('the choices to begin with', () => {
  test('are the saved ones', () => {
    const draft = initialDraft(opened(saved), 'saved');
    expect(draft).toMatchObject({
      blockIds: saved.blockIds,
      mapping: saved.mapping,
      outcomeWords: saved.outcomeWords,
      supportUnit: 'years',
      definitions: own,
      layout: 'sala',
      language: 'en',
    });
  });

  test('follow definitions that were changed since the last report, and their layout', () => {
    const definitions = preset('norra-vastmanland');
    const since = {
      definitions,
      ownDefinitions: [own],
      outcomeWords: { Kvarnen: 'studies' },
    } as const;
    const draft = initialDraft(opened(saved, undefined, undefined, since), 'saved');
    expect(draft).toMatchObject({
      period: { kind: 'last', period: saved.period },
      definitions,
      layout: null,
      outcomeWords: { Kvarnen: 'studies' },
    });
  });

  test('are the workbook’s definitions where no report was ever made', () => {
    const since = { ...NOTHING_CHOSEN, definitions: own, ownDefinitions: [own] };
    const from = opened(null, undefined, undefined, since);
    expect(initialDraft(from, 'saved')).toMatchObject({ definitions: own, layout: null });
    expect(initialDraft(from, 'afresh')).toMatchObject({
      definitions: null,
      ownDefinitions: [own],
    });
  });

  test('begun afresh keep only the team’s own definitions', () => {
    const draft = initialDraft(opened(saved), 'afresh');
    expect(draft.ownDefinitions).toEqual([own]);
    expect(draft).toMatchObject({ mapping: {}, outcomeWords: {}, definitions: null, layout: null });
  });

  test('take the proposed source where the saved one is gone', () => {
    const gone = { ...saved, blockIds: ['Blad7:3'] };
    expect(initialDraft(opened(gone), 'saved').blockIds).toEqual(opened().proposal.chosen);
    const draft = { ...initialDraft(opened(), 'saved'), blockIds: ['Blad7:3'] };
    expect(draftAfterRereading(draft, opened()).blockIds).toEqual(opened().proposal.chosen);
  });
});
