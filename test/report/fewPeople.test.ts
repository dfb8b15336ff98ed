import { halfYearPeriod, yearPeriod } from '../../src/definitions/period';
import { PRESETS } from '../../src/definitions/presets';
import { DEFAULT_DISCLOSURE, type DisclosureRule } from '../../src/definitions/disclosure';
import type { CellValue } from '../../src/cells/cell';
import type { Period } from '../../src/definitions/period';
import type { Participant } from '../../src/participants/participant';
import { draftInputInSteps } from '../../src/report/draftInput';
import { draftReport } from '../../src/report/draftReport';
import { runThrough } from '../../src/steps/steps';
import { buildTables } from '../../src/tables/buildTables';
import { protectTables } from '../../src/tables/protection/protectTables';
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
  readonly disclosure?: DisclosureRule;
}

/** A team's report for 2018 as Södra Dalarna writes it, no-break spaces as spaces. */
function draftOf({
  people,
  period = yearPeriod(2018),
  budget,
  disclosure = DEFAULT_DISCLOSURE,
}: Team): string {
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
      disclosure,
      tables: protectTables(buildTables(input), disclosure, input).tables,
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
  expect(text).toContain('En person avslutades till arbete.');
  expect(text).toContain('Avslutet räknas som resultat.');
  expect(text).toContain('Underlaget för resultatet är ett enda avslut');
  expect(text).not.toMatch(/en av en|en avslut|av de avslutade|100 procentenheter|%/i);
});

test('a public text tells the mean alone where so few are no median', () => {
  const gone = [200, 210, 220, 230, 240, 250].map((days) => ({
    ...left('work'),
    start: day('2018-11-03') - days,
  }));
  const disclosure = { mode: 'public', threshold: 5 } as const;
  const text = draftOf({ people: gone, disclosure });
  expect(text).toMatch(/Genomströmningstiden för de .* var i genomsnitt 7,4 månader\./);
  expect(text).not.toMatch(/[Mm]edian/);
  expect(draftOf({ people: gone })).toContain('(median 7,4)');
  const ages = [32, 33, 34, 35, 36, 37, 38, 39, 40].flatMap((age) => enrolled(1, { age }));
  expect(draftOf({ people: ages, disclosure })).toContain('Medelåldern vid starten var 36 år.');
  expect(draftOf({ people: ages })).toContain('år och medianåldern 36 år.');
});

test('one exit that is no result is told as one', () => {
  const text = draftOf({ people: [...enrolled(9), left('moved')] });
  expect(text).toContain('En person avslutades, men inte till arbete');
  expect(text).toContain('Avslutet räknas inte som resultat.');
  expect(text).not.toContain('%');
});

test('numbers that belong together are written alike, one among them', () => {
  const women = Array.from({ length: 14 }, () => left('work'));
  const men = [...Array.from({ length: 11 }, () => left('moved', 'man')), left('work', 'man')];
  const before = enrolled(25, { start: day('2017-02-01'), end: day('2017-12-01'), exit: 'work' });
  const text = draftOf({ people: [...before, ...women, ...men, ...enrolled(1)] });
  expect(text).toContain('(14 av 14) och bland männen 8 % (1 av 12)');
  expect(text).toContain('nyinskrivna från 51 till 1.');
});

test('a mean of one is told nowhere, not even of one sex or in one window', () => {
  const rated = { orsIn: 11, orsOut: 23 };
  const alone = { ...left('work', 'man'), ...rated, age: 44 };
  const of = (people: readonly Participant[]) => draftOf({ people: [...enrolled(9), ...people] });
  expect(of([alone])).not.toMatch(/genomsnitt|medel|ORS/);
  const women = [left('work'), left('work'), left('work')].map((own) => ({ ...own, ...rated }));
  const before = participant({ start: day('2016-03-01'), end: day('2017-03-01'), exit: 'work' });
  const several = of([...women, alone, before]);
  expect(several).toContain(
    'Genomströmningstiden för de fyra som avslutades med positivt resultat',
  );
  expect(several).toContain('räknat på fyra personer');
  expect(several).not.toMatch(/För män var|tolvmånadersperioder/);
});

test('ORS is told by outcome of two people or more, and never of the deceased', () => {
  const rated = (exit: Participant['exit'], count: number) =>
    Array.from({ length: count }, () => ({ ...left(exit), orsIn: 12, orsOut: 26 }));
  const text = draftOf({
    people: [
      ...rated('work', 2),
      ...rated('studies', 1),
      ...rated('deceased', 2),
      ...rated('medicalRehab', 3),
    ],
  });
  expect(text).toContain(
    'så här: arbete från 12 till 26 poäng (två personer) och medicinsk rehab från 12 till 26 (tre).',
  );
  expect(text).toContain('Vid avslutet hade 8 av 8 minst 25 poäng');
});

test('fewer than ten are told in numbers, not in percentages', () => {
  const men = [left('work', 'man'), left('moved', 'man'), left('moved', 'man')];
  const text = draftOf({ people: [...enrolled(9), left('work'), left('work'), ...men] });
  expect(text).toContain('Bland kvinnorna var det 2 av 2 och bland männen 1 av 3.');
  expect(text).toContain(
    'Underlaget för resultatet är fem avslut, för litet för att dra slutsatser',
  );
  expect(text).toContain('Underlaget är nio nya deltagare, för litet');
  expect(text).not.toMatch(/procentenhet|Uppdelat på kön/);
});

test('where one sex is alone, or none is known, no results are told by sex', () => {
  const unknown = Array.from({ length: 12 }, () => left('work', null));
  expect(draftOf({ people: unknown })).not.toMatch(/Bland kvinnorna|samtliga/);
  const women = Array.from({ length: 12 }, () => left('moved'));
  const text = draftOf({ people: women });
  expect(text).toContain(
    'avslutades tolv personer, samtliga kvinnor. Alla avslutades av annan orsak.',
  );
  expect(text).not.toContain('Bland kvinnorna');
});

test('a result is whole unless that would say none or all of what is neither', () => {
  const many = (count: number, exit: Participant['exit']) =>
    Array.from({ length: count }, () => left(exit));
  expect(draftOf({ people: [...many(5, 'work'), ...many(9, 'moved')] })).toContain(
    'resultat på 36 %',
  );
  expect(draftOf({ people: [...many(1, 'work'), ...many(249, 'moved')] })).toContain(
    'resultat på 0,4 %',
  );
  expect(draftOf({ people: [...many(249, 'work'), ...many(1, 'moved')] })).toContain(
    'resultat på 99,6 %',
  );
});

test('a small base of women and men is no even smaller one after a large base', () => {
  const women = Array.from({ length: 30 }, () => left('work'));
  const men = Array.from({ length: 10 }, () => left('moved', 'man'));
  expect(draftOf({ people: [...women, ...men] })).toContain(
    'Uppdelat på kön är underlaget litet (30 kvinnor och 10 män)',
  );
});

test('only dropouts are told against nobody having left', () => {
  const text = draftOf({ people: [...enrolled(9), left('dropout'), left('dropout')] });
  expect(text).toContain('Ingen avslutades under året. Däremot hoppade två personer av tidigt');
});

test('bands of nobody are told, so that none seems to be missing', () => {
  const aged = (age: number) => participant({ start: day('2018-02-01'), age });
  expect(draftOf({ people: [aged(20), aged(22), aged(60)] })).toContain(
    'I åldersgruppen 18–30 år fanns två personer, i gruppen 31–45 år ingen och i gruppen 46–64 år en.',
  );
});

test('a heading without figures asks what they would have told', () => {
  const text = draftOf({ people: enrolled(25) });
  expect(text).toContain('### Beskrivning\n\n? Hur blev utfallet mot budget?');
  expect(text).toContain('### Analys\n\n? Vilka kostnader avviker mest från budget?');
  expect(text).toContain('### Analys\n\n? Vad säger avsluten om hur insatsen fungerar?');
});

test('as many windows are told as a sentence has room for', () => {
  const stays = Array.from({ length: 7 }, (_, i) => {
    const end = day(`201${3 + Math.floor(i / 2)}-0${i % 2 === 0 ? 3 : 9}-01`);
    const stay = participant({ start: day('2012-01-01'), end, exit: 'work' });
    return [stay, stay];
  }).flat();
  const text = draftOf({ people: [...stays, ...Array.from({ length: 5 }, () => left('work'))] });
  const [told = ''] = /I rullande tolvmånadersperioder[^.]*\./.exec(text) ?? [];
  expect(told.match(/\(\d{4}-\d{4}\)/g)?.length).toBe(4);
  expect(told).toContain('(1801-1812)');
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
  const five = (person: Participant) => Array.from({ length: 5 }, () => person);
  const text = draftOf({ people: [...enrolled(5), ...five(long), ...five(left('work'))] });
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
  test('a time of its own is named by its months, and the report’s own time is not named', () => {
    const budget = [
      ['Ekonomi 2018', 'Budget jan-jun', 'Utfall jan-jun'],
      ['Personal', 900000, 934000],
      ['Lokaler', 60000, 58000],
    ];
    const year = draftOf({ people: enrolled(5), budget });
    expect(year).toContain('Kostnaderna för januari–juni 2018 blev 992 000 kronor');
    expect(year).toContain('Utfallet för januari–juni 2018 blev');
    expect(year).toContain('månad slutar året på 1 984 000 kronor;');
    const half = draftOf({ people: enrolled(5), budget, period: halfYearPeriod(2018, 1) });
    expect(half).toContain('Kostnaderna blev 992 000 kronor, 32 000 kronor över budget.');
  });

  test('what costs are held against is named once in their list', () => {
    const text = draftOf({
      people: enrolled(5),
      budget: [
        ['', 'Äskat 2018', 'Utfall 2018'],
        ['Personal', 1900000, 1890000],
        ['Lokal', 200000, 210000],
        ['Resor', 20000, 20000],
      ],
    });
    expect(text).toContain(
      'Kostnaderna fördelar sig på Personal 1 890 000 kronor (10 000 kronor under det äskade beloppet), Lokal 210 000 kronor (10 000 kronor över) och Resor 20 000 kronor (ingen avvikelse).',
    );
  });

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
