import { yearPeriod } from '../../src/definitions/period';
import { PRESETS } from '../../src/definitions/presets';
import { DEFAULT_DISCLOSURE } from '../../src/definitions/disclosure';
import type { CellValue } from '../../src/cells/cell';
import type { Period } from '../../src/definitions/period';
import type { Participant } from '../../src/participants/participant';
import { draftInputInSteps } from '../../src/report/draftInput';
import { draftReport } from '../../src/report/draftReport';
import { runThrough } from '../../src/steps/steps';
import { buildTables } from '../../src/tables/buildTables';
import { sv } from '../../src/texts/sv';
import { report as reportTexts } from '../../src/texts/sv/report';
import { budgetInput } from '../support/budgets';
import { readDraft } from '../support/draftCase';
import { day, participant } from '../support/participants';
import { EVERYTHING } from '../support/reportPlan';

const [SODRA_DALARNA] = PRESETS;

interface Team {
  readonly people: readonly Participant[];
  readonly period?: Period;
  readonly budget?: readonly (readonly CellValue[])[];
}

/** A team's report for 2018 as Södra Dalarna writes it, no-break spaces as spaces. */
function draftOf({ people, period = yearPeriod(2018), budget }: Team): string {
  if (SODRA_DALARNA === undefined) throw new Error('no preset');
  const input = {
    participants: people,
    period,
    definitions: SODRA_DALARNA,
    layout: SODRA_DALARNA.layout,
    supportUnit: null,
    choice: EVERYTHING,
    budget: budget === undefined ? null : budgetInput(budget),
    texts: sv,
  };
  const made = runThrough(
    draftInputInSteps({
      input,
      disclosure: DEFAULT_DISCLOSURE,
      tables: buildTables(input),
      language: 'sv',
      reportTexts,
      extracted: day('2026-11-21'),
      uncounted: 3,
    }),
  );
  return readDraft(draftReport(made)).replace(/\u00a0/g, ' ');
}

const enrolled = (count: number, fields: Partial<Participant> = {}): readonly Participant[] =>
  Array.from({ length: count }, () => participant({ start: day('2018-02-01'), ...fields }));

const left = (exit: Participant['exit'], sex: Participant['sex'] = 'woman'): Participant =>
  participant({ start: day('2017-05-01'), end: day('2018-11-03'), sex, exit });

test('one exit is told without shares of one', () => {
  const text = draftOf({ people: [...enrolled(9), left('work')] });
  expect(text).toContain(
    'En person avslutades och gick till arbete, studier eller annan arbetslivsinriktad rehab.',
  );
  expect(text).toContain('Det enda avslut som räknas ledde till arbete');
  expect(text).toContain('Underlaget för resultatet är ett enda avslut');
  expect(text).not.toMatch(/en av en|en avslut|av de avslutade|100 procentenheter/i);
});

test('one exit that is no result is told as one', () => {
  const text = draftOf({ people: [...enrolled(9), left('moved')] });
  expect(text).toContain('En person avslutades, men inte till arbete');
  expect(text).toContain('Det enda avslut som räknas ledde inte till arbete');
});

test('numbers that belong together are written alike, one among them', () => {
  const women = Array.from({ length: 14 }, () => left('work'));
  const men = [left('work', 'man'), left('moved', 'man')];
  const before = enrolled(25, { start: day('2017-02-01'), end: day('2017-12-01'), exit: 'work' });
  const text = draftOf({ people: [...before, ...women, ...men, ...enrolled(1)] });
  expect(text).toContain('(14 av 14) och bland männen 50 % (1 av 2)');
  expect(text).toContain('nyinskrivna från 41 till 1.');
});

test('the only new participant is not counted again by referrer and support', () => {
  const text = draftOf({
    people: enrolled(1, { referrer: 'Soc', supportForm: 'Saknar ersättning' }),
  });
  expect(text).toContain('Deltagaren kom från Soc.');
  expect(text).toContain('Försörjningen vid starten: saknar ersättning.');
});

test('support is listed in words that any name of it fits', () => {
  const text = draftOf({
    people: [
      ...enrolled(2, { supportForm: 'Sjukpenning' }),
      ...enrolled(3, { supportForm: 'Saknar ersättning' }),
    ],
  });
  expect(text).toContain(
    'Försörjningen vid starten fördelade sig på saknar ersättning (tre personer) och sjukpenning (två).',
  );
});

test('a half-year’s analysis names both windows that it compares', () => {
  const long = participant({ start: day('2016-01-01'), end: day('2017-03-01'), exit: 'work' });
  const text = draftOf({ people: [...enrolled(5), long, left('work')] });
  expect(text).toContain(
    'längre i tolvmånadersperioden 1801-1812 än i 1701-1712: 18,1 månader mot 14.',
  );
});

test('a period without a name of its own stands in the title as its days', () => {
  const period = { from: day('2018-02-01'), to: day('2019-01-15') };
  expect(draftOf({ people: enrolled(5), period })).toMatch(
    /^# Verksamhetsrapport 1 februari 2018–15 januari 2019\n/,
  );
});

test('rows that do not count are told without saying which of the reasons it was', () => {
  expect(draftOf({ people: enrolled(5) })).toContain(
    'Utöver dem finns 3 rader som inte räknas: de gick inte att läsa, eller visar en inskrivning som redan är räknad.',
  );
});

describe('the economy', () => {
  test('a half-year is held against the part of the amounts that falls on it, and against both', () => {
    const text = draftOf({
      people: enrolled(5),
      budget: [
        ['Ekonomi 2018', 'Äskat', 'Halvårsutfall', 'Tilldelat'],
        ['Personal', 1900000, 930500, 1800000],
        ['Övrigt', 200000, 109200, 170000],
      ],
    });
    expect(text).toContain(
      'blev 1 039 700 kronor, 10 300 kronor under det periodiserade äskade beloppet. Räknat mot periodiserade tilldelade medel på 985 000 kronor är överskridandet 54 700 kronor.',
    );
    expect(text).toContain('mot ett periodiserat äskat belopp på 1 050 000 kronor');
    expect(text).not.toContain('mot äskade 1 050 000');
  });

  test('costs under a decision are those accumulated, whether or not the sheet adds them up', () => {
    const header = ['', 'Beslut totalt', 'Tidigare godkända kostnader', 'Periodens kostnader'];
    const rows = [
      ['Personal', 1800000, 400000, 950000],
      ['Lokaler', 200000, 50000, 110000],
    ];
    const stated = [1350000, 160000];
    for (const budget of [
      [header, ...rows],
      [[...header, 'Ackumulerat'], ...rows.map((row, i) => [...row, stated[i] ?? 0])],
    ]) {
      const text = draftOf({ people: enrolled(5), budget });
      expect(text).toContain(
        'De ackumulerade kostnaderna blev 1 510 000 kronor, mot beslutade 2 000 000 kronor.',
      );
      expect(text).toContain('[table.budget]');
      expect(text).not.toContain('Utfallet för 2018');
    }
  });

  test('a budget without an outcome keeps its table', () => {
    const budget = [
      ['Ekonomi 2018', 'Budget'],
      ['Personal', 1900000],
      ['Övrigt', 200000],
    ];
    expect(draftOf({ people: enrolled(5), budget })).toContain('[table.budget]');
  });

  test('the one line that differs is no share of the difference', () => {
    const text = draftOf({
      people: enrolled(5),
      budget: [
        ['', 'Budget 2018', 'Utfall 2018'],
        ['Personal', 1900000, 1890000],
        ['Lokal', 200000, 200000],
      ],
    });
    expect(text).toContain('Störst är avvikelsen för Personal: 10 000 kronor under budget.');
  });
});
