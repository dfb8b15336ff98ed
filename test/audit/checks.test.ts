import { CHECKS } from '../../src/audit/checks/checks';
import { runAudit } from '../../src/audit/runAudit';
import { gridDocument } from '../../src/audit/gridDocument';
import { textDocument } from '../../src/audit/textDocument';
import { CHECK_IDS } from '../../src/texts/auditWords';
import { readdirSync, readFileSync } from 'node:fs';
import { auditRows, auditText } from './auditText';

describe('the list of checks', () => {
  test('runs every check once, in the order of their ids', () => {
    const { results } = runAudit(textDocument(''));
    expect(results.map(({ check }) => check)).toEqual(CHECK_IDS);
  });

  test('has every file that exports a check', () => {
    const exporting = readdirSync('src/audit/checks').filter((file) =>
      /^export (?:const|function\*) check[A-Z]/m.test(
        readFileSync(`src/audit/checks/${file}`, 'utf8'),
      ),
    );
    expect(exporting).toHaveLength(CHECKS.length);
  });
});

const RESULT = [
  '',
  'Inskrivna vid start',
  'Nyinskrivna',
  'Avslut',
  'Dropouts',
  'Arbete',
  'Studier',
  'Annat',
  'Inskrivna vid slut',
];

describe.each<[string, readonly string[], RegExp | null]>([
  [
    'age bands that share an age',
    auditRows(['Ålder', 'Antal'], ['18-30', 11], ['30-45', 8], ['46-64', 9]),
    /ageBands.*åldern 30/,
  ],
  [
    'age bands side by side',
    auditRows(['Ålder', 'Antal'], ['18-30', 11], ['31-45', 8], ['46-64', 9]),
    null,
  ],
  [
    'rows that mix conventions',
    auditRows(
      RESULT,
      ['Män', 17, 11, 15, 1, 4, 5, 5, 13],
      ['Kvinnor', 23, 18, 19, 0, 3, 8, 8, 22],
      ['Totalt', 40, 29, 33, 1, 7, 13, 13, 35],
    ),
    /changesConclusion conventions: 33/,
  ],
  ['dropouts beside the exits', auditRows(RESULT, ['Totalt', 34, 28, 25, 5, 5, 3, 17, 32]), null],
  ['dropouts within the exits', auditRows(RESULT, ['Totalt', 34, 28, 30, 5, 5, 3, 17, 32]), null],
  [
    'a balance that holds neither way',
    auditRows(RESULT, ['Totalt', 34, 28, 25, 5, 5, 3, 17, 31]),
    /contradiction balance: 31.*34 \+ 28 − 25 − 5 = 32/,
  ],
  [
    'outcomes that are not the exits',
    auditRows(RESULT, ['Totalt', 34, 28, 25, 5, 5, 4, 17, 32]),
    /contradiction outcomesOfExits: 25/,
  ],
  [
    'women and men against the total',
    auditRows(['Nya deltagare', 'Antal'], ['Kvinnor', 18], ['Män', 10], ['Totalt', 29]),
    /contradiction partsOfTotal: 29.*18 \+ 10 = 28/,
  ],
  [
    'parts that may overlap',
    auditRows(
      ['Försörjning (flera svar möjliga)', 'Antal'],
      ['Sjukpenning', 18],
      ['A-kassa', 14],
      ['Totalt', 29],
    ),
    null,
  ],
  [
    'a mean in a total row',
    auditRows(['Genomsnittlig ålder', 'År'], ['Kvinnor', 41], ['Män', 44], ['Totalt', 42]),
    null,
  ],
  [
    'a budget sum',
    auditRows(
      ['Budget', 'Årsbudget 2018', 'Utfall 2018'],
      ['Personal', 2300000, 1737747],
      ['Lokal', 70000, 58458],
      ['Totalt', 2370000, 1796305],
    ),
    /contradiction budget: 1796305/,
  ],
  [
    'what is left in the text',
    auditText(
      'Teamet tilldelades 1 200 000 kronor. Utfallet blev 1 159 420 kronor. Överskottet är 45 580 kronor.',
    ),
    /contradiction budget: 45 580/,
  ],
  [
    'millions that are thousands',
    auditText('Budgeten var 1 157 milj.kr för hela året.'),
    /contradiction unitSlips: 1 157 milj\.kr/,
  ],
  ['millions', auditText('Teamet tilldelades 1,88 miljoner. Av dem förbrukades 1 810 tkr.'), null],
  [
    'a title of another period',
    auditRows(
      ['Deltagarresultat 190101-191231'],
      ['', 'Antal inskrivna 20180101', 'Avslut', 'Antal inskrivna 20181231'],
      ['Totalt', 40, 33, 35],
    ),
    /periodLabels/,
  ],
  [
    'a period that ends before it begins',
    auditText('Perioden 181231-180101 redovisas här.'),
    /periodLabels/,
  ],
  [
    'a percentage with its base',
    auditText('Av de 25 avslutade gick 14 personer, eller 54 %, till arbete.'),
    /contradiction percentOfCounts: 54 %.*14 av 25 = 56 %/,
  ],
  [
    'a percentage of what was said before',
    auditText('Under året avslutades 25 deltagare. Av dessa gick 14 personer, eller 56%, vidare.'),
    null,
  ],
  [
    'a wrong percentage of what was said before',
    auditText('Under året avslutades 25 deltagare. Av dessa gick 14 personer, eller 59%, vidare.'),
    /percentOfCounts: 59%/,
  ],
  [
    'a percentage of another base',
    auditText(
      'Under året var 50 deltagare aktiva. Totalt 25 avslutades. Av de 25 avslutade gick 14 personer (28 %) till arbete.',
    ),
    /changesConclusion percentOfCounts: 28 %/,
  ],
  ['a hedged percentage', auditText('Drygt 55 % (14 av 25) gick vidare.'), null],
  [
    'shares that no counts give',
    auditText(
      'Under året var 29 deltagare aktiva. Av de aktiva kom 29 % från IFO, 46 % från AF och 25 % från FK.',
    ),
    /doubtful impossibleShares.*28/,
  ],
  [
    'shares that are not a hundred',
    auditText('Av deltagarna var 44 % kvinnor och 52 % män.'),
    /doubtful sharesOfHundred.*44 \+ 52 = 96/,
  ],
  [
    'shares rounded to a hundred and one',
    auditText('Andelarna var 33,4 % från AF, 33,4 % från FK och 33,3 % från kommunen.'),
    null,
  ],
  [
    'a result that the table denies',
    auditText(
      '\tInskrivna vid start\tNyinskrivna\tAvslut\tDropouts\tArbete\tStudier\tRehab\tAnnat\tInskrivna vid slut\nTotalt\t34\t28\t25\t5\t5\t3\t6\t11\t32\n\nResultatet för året blev 68 %.',
    ),
    /changesConclusion resultRates: 68 %.*14 av 25 = 56 %/,
  ],
  [
    'a mean outside its parts',
    auditText('Genomsnittlig genomströmningstid var 20 månader, för män 17 och för kvinnor 19.'),
    /contradiction meansOfParts: 20 månader/,
  ],
  [
    'a mean between its parts',
    auditText('Genomsnittlig genomströmningstid var 18 månader, för män 17 och för kvinnor 19.'),
    null,
  ],
  [
    'a mean of two means',
    auditRows(
      ['Genomströmningstid, månader'],
      ['', 'Antal personer', 'Medel'],
      ['Kvinnor', 30, 10],
      ['Män', 10, 20],
      ['Totalt', 40, 15],
    ),
    /contradiction meansOfParts: 15.*= 12,5/,
  ],
  [
    'a change of the end value',
    auditText('ORS ökade från 16,9 till 28, en förbättring med 40 %.'),
    /changesConclusion percentChange: 40 %.*66 %/,
  ],
  [
    'a change of the start value',
    auditText('ORS ökade från 16,9 till 28, en förbättring med 66 %.'),
    null,
  ],
  [
    'higher for the wrong sex',
    auditText('Medelåldern är högre för männen. För kvinnor är den 44,2 år och för män 41,0 år.'),
    /contradiction directionWords.*kvinnor 44,2, män 41/,
  ],
  [
    'higher for the right sex',
    auditText(
      'Medelåldern är högre för kvinnorna. För kvinnor är den 44,2 år och för män 41,0 år.',
    ),
    null,
  ],
  [
    'more than, in one sentence',
    auditText('Det var fler män (14) än kvinnor (21) i teamet.'),
    /contradiction directionWords/,
  ],
  [
    'increased to less',
    auditText('Tiden har ökat från 18 månader till 15 månader.'),
    /contradiction directionWords/,
  ],
  [
    'the same quantity twice',
    auditText(
      'Under året avslutades 25 deltagare. Texten går vidare. Totalt avslutades 27 deltagare.',
    ),
    /contradiction statedTwice: 27/,
  ],
  [
    'the same quantity of another time',
    auditText('Under året avslutades 25 deltagare. Under hösten avslutades 9 deltagare.'),
    null,
  ],
  [
    'capped times averaged',
    auditText(
      'Deltagarna har haft 5,7 år i offentlig försörjning i snitt. SUS anger >9 som längst.',
    ),
    /doubtful cappedMeans: 5,7 år/,
  ],
  [
    'capped times with at least',
    auditText(
      'Deltagarna har haft minst 5,7 år i offentlig försörjning i snitt. SUS anger >9 som längst.',
    ),
    null,
  ],
])('%s', (_name, found, expected) => {
  if (expected === null) test('is no error', () => expect(found).toEqual([]));
  else
    test('is found, and nothing else', () => {
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(expected);
    });
});

test('women and men of an activity are not those of the team', () => {
  const text =
    'Under året var 69 deltagare aktiva. I skogsgruppen var det fler kvinnor än män. Fler kvinnor än män har deltagit i skogsgruppen (12 kvinnor och 4 män).';
  expect(auditText(text)).toEqual([]);
});

test('women and men of a total that comes after them', () => {
  const found = auditText('Könsfördelningen är 21 kvinnor och 14 män av totalt 36 deltagare.');
  expect(found).toEqual([expect.stringMatching(/partsOfTotal.*21 \+ 14 = 35, inte 36/)]);
});

test('numbers of another sort in running text are no claims about the team', () => {
  const text = `Målet är att 40 % av deltagarna ska gå vidare. Av de som avslutats har 31 % gått till arbete. Man har haft 14 möten.
Sjukfrånvaron har minskat från 12 % till 8 %, en minskning med 4 procentenheter. 60 % av kvinnorna och 55 % av männen gick till arbete.
Enkäten besvarades av 22 av 30 deltagare (73 %). Av dessa var 20 (91 %) nöjda. 15 personer (68 %) ansåg att hälsan förbättrats.`;
  expect(auditText(text)).toEqual([]);
});

test('an amount with a full stop after its unit ends a sentence', () => {
  const found = auditText(
    'Vi hade 2 600 000 kr i budget och förbrukade 1 914 197 kr, ett överskott på 658 803 kr. Antalet möten var 14.',
  );
  expect(found).toEqual([expect.stringMatching(/budget: 658 803 kr.*685\s803/)]);
});

test('a count before its whole is of the sentence before', () => {
  const found = auditText(
    'Under året har 33 deltagare avslutats. 14 (46 %) av dem gick till arbete.',
  );
  expect(found).toEqual([expect.stringMatching(/percentOfCounts: 46 %.*14 av 33 = 42 %/)]);
});

test('a list of people is no table', () => {
  const people = Array.from({ length: 40 }, (_, i) => [
    i + 1,
    i % 2 === 0 ? 'Kvinna' : 'Man',
    43_000 + i,
    i,
  ]);
  const report = runAudit(
    gridDocument([
      { sheet: 'Deltagare', top: 0, left: 0, rows: [['Nr', 'Kön', 'Start', 'Månader'], ...people] },
    ]),
  );
  expect([report.findings, report.claims]).toEqual([[], 0]);
});
