import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdown } from '../../src/report/output/markdown';
import { reportDocument, type ReportDocument } from '../../src/report/output/reportDocument';
import { report as reportTexts } from '../../src/texts/sv/report';
import { draftCase, draftedText } from '../support/draftCase';
import type { CaseName } from '../support/runCase';

interface Published {
  readonly resultTable: { readonly rows: Readonly<Record<string, readonly (number | string)[]>> };
  readonly budget: { readonly rows: Readonly<Record<string, number | readonly number[]>> };
}

function published(name: CaseName): Published {
  const file = join(__dirname, '../fixtures/cases', name, 'published.json');
  const read: Published = JSON.parse(readFileSync(file, 'utf8'));
  return read;
}

const texts = new Map<CaseName, { readonly text: string; readonly document: ReportDocument }>();

beforeAll(async () => {
  for (const name of ['kraften-2018', 'kraften-2020', 'hallstahammar-2019'] as const) {
    const { draft, input } = await draftCase(name);
    const document = reportDocument(draft, input, '21 november 2026', reportTexts);
    texts.set(name, { text: draftedText(draft).replaceAll('\u00a0', ' '), document });
  }
}, 60_000);

function textOf(name: CaseName): string {
  return texts.get(name)?.text ?? '';
}

/** The result table as the report prints it, a list for each group. */
function resultColumn(name: CaseName, group: string): readonly string[] {
  const table = texts
    .get(name)
    ?.document.blocks.find((block) => block.kind === 'table' && block.title === 'Deltagarresultat');
  if (table?.kind !== 'table') throw new Error('no result table');
  const at = table.columns.indexOf(group);
  return table.rows.map((row) => row[at] ?? '');
}

describe('sentences state what was published', () => {
  test.each<[CaseName, readonly string[]]>([
    [
      'kraften-2018',
      [
        '40 personer inskrivna',
        '29 nya deltagare in: 18 kvinnor och 11 män',
        'avslutades 33 personer: 19 kvinnor och 14 män',
        'hoppade en person av tidigt',
        'sju till arbete',
        'två till sjukersättning och fem av annan orsak',
        'slut var 35 personer inskrivna',
        '18–30 år fanns tolv personer, i gruppen 31–45 år tio och i gruppen 46–64 år sju',
        'FK (14 personer), Soc (9) och AF (6)',
        'Resultatet blev 63 %: 12 av de 19',
        '79 % (26 av 33)',
        '21 månader (1701-1712), 20,1 (1707-1806) och 18,2 (1801-1812)',
        'För män var medeltiden 17 och för kvinnor 19 månader',
        'i genomsnitt 52 månader',
        'Männens tid var 47 och kvinnornas 55 månader',
        'Personal 1 737 747 kronor (562 253 kronor under budget)',
        'Handledning/utbildning 58 458 kronor (11 542 kronor under)',
        'Deltagarkostnader samt busskostnader 117 992 kronor (112 008 kronor under)',
        '1 914 197 kronor, mot en budget på 2 600 000 kronor',
        '685 803 kronor under budget',
      ],
    ],
    [
      'kraften-2020',
      [
        '34 personer inskrivna',
        '28 nya deltagare in: 15 män och 13 kvinnor',
        'avslutades 25 personer',
        'hoppade fem personer av tidigt',
        'fem till arbete, tre till studier och sex till annan arbetslivsinriktad rehab',
        'tre till sjukersättning, en till föräldraledighet och sju av annan orsak',
        'slut var 32 personer inskrivna',
        'Resultatet blev 56 %: 14 av 25',
        '18–30 år fanns elva personer, i gruppen 31–45 år åtta och i gruppen 46–64 år nio',
        'SOC (15 personer), FK (8), AF (3) och RegD (2)',
        '24 månader (1807-1906), 28,5 (1901-1912), 23,2 (1907-2006) och 15,6 (2001-2012)',
        'i genomsnitt 3,8 år',
        'Männens tid var 4,6 och kvinnornas 2,9 år',
        '1 810 507 kronor, mot äskade 2 200 000 kronor',
        'tilldelade 1 880 000 kronor återstår 69 493 kronor',
        'Under januari–juni var utfallet 978 770 kronor',
      ],
    ],
    [
      'hallstahammar-2019',
      [
        '29 aktiva deltagare under 2019: 18 kvinnor, 10 män och 1 utan uppgift om kön',
        'avslutades 15 personer',
        'tre till arbete, fyra till arbetssökande hos Arbetsförmedlingen och fyra till annan',
        'tre till medicinsk rehab och en som dropout',
        'Resultatet blev 73,3 %: 11 av 15',
        'Av de 28 som var aktiva under året och har en känd remittent kom 46 % från Arbetsförmedlingen, 29 % från IFO Hallstahammar och 25 % från Försäkringskassan',
        'i genomsnitt 9,9 månader',
        'i genomsnitt minst 5,7 år',
        'medicinsk rehab från 16,9 till 28 (tre)',
        '1 159 420 kronor, mot tilldelade 1 200 000 kronor',
        '40 580 kronor under de tilldelade medlen',
      ],
    ],
  ])('%s', (name, sentences) => {
    const text = textOf(name);
    expect(sentences.filter((sentence) => !text.includes(sentence))).toEqual([]);
  });
});

describe('the result table in the document is the published one', () => {
  test('of Kraften 2018, its total and its women', () => {
    const { rows } = published('kraften-2018').resultTable;
    const own = (group: string) => resultColumn('kraften-2018', group).filter((_, i) => i !== 8);
    expect(own('Totalt')).toEqual(rows['Totalt']?.map(String));
    expect(own('Kvinnor')).toEqual(rows['Kvinnor']?.map(String));
  });

  test.each<CaseName>(['kraften-2020', 'hallstahammar-2019'])('of %s', (name) => {
    expect(resultColumn(name, 'Totalt')).toEqual(
      published(name).resultTable.rows['Totalt']?.map(String),
    );
  });
});

test.each<CaseName>(['kraften-2018', 'kraften-2020', 'hallstahammar-2019'])(
  'every published amount of %s stands in the document',
  (name) => {
    const document = texts.get(name)?.document;
    const text = document === undefined ? '' : markdown(document).replaceAll('\u00a0', ' ');
    const amounts = Object.values(published(name).budget.rows).flat();
    const printed = amounts.map((amount) => String(amount).replace(/\B(?=(\d{3})+$)/g, ' '));
    expect(printed.length).toBeGreaterThan(2);
    expect(printed.filter((amount) => !text.includes(amount))).toEqual([]);
  },
);

/** Figures of a report that its list cannot give, or that the report has wrong. */
const NOT_TO_STATE: Readonly<Record<CaseName, readonly string[]>> = {
  // The men's exits hold the dropout, those of all do not.
  'kraften-2018': ['resultTable.rows.Män.2'],
  'kraften-2020': [],
  // The list holds nobody who left in 2017; the change of ORS is a share of the value at the end.
  'hallstahammar-2019': ['throughputMonths.2017', 'ors.publishedImprovement'],
};

/** Every number that was published, by its place. */
function figuresIn(value: unknown, path: readonly string[] = []): readonly [string, number][] {
  if (typeof value === 'number') return [[path.join('.'), value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => figuresIn(item, [...path, key]));
}

const NUMERALS = reportTexts.words.numerals;

/** Whether a text has a number in figures, or a count in letters. */
function states(text: string, printed: string): boolean {
  const word = NUMERALS[Number(printed)];
  const written = word === undefined ? [printed] : [printed, word];
  return written.some((one) =>
    new RegExp(`(?<![\\p{L}\\d,]|\\d )${one}(?![\\p{L}\\d]|,\\d| \\d{3})`, 'iu').test(text),
  );
}

/** Whether a text has a mean: as it was published, or with one decimal more or less. */
function statesMean(text: string, mean: number): boolean {
  const decimals = String(mean).split('.')[1]?.length ?? 0;
  const tokens = [...text.matchAll(/(?<![\d,])\d+(?:,\d+)?(?! ?[\d%])/g)].map(([token]) => token);
  return tokens.some((token) => {
    const value = Number(token.replace(',', '.'));
    const shared = Math.min(decimals, 1);
    return value.toFixed(shared) === mean.toFixed(shared);
  });
}

function isStated(path: string, value: number, text: string, document: string): boolean {
  if (/^budget\./.test(path)) {
    return states(document, String(value).replace(/\B(?=(\d{3})+$)/g, ' '));
  }
  if (/^resultTable\./.test(path)) return states(document, String(value));
  if (/^(?:throughputMonths|monthsIn|yearsIn|ors)/.test(path)) return statesMean(text, value);
  const isShare = value > 0 && value < 1;
  const percent = String(Number((100 * value).toFixed(1))).replace('.', ',');
  return isShare ? text.includes(` ${percent} %`) : states(text, String(value));
}

test.each<CaseName>(['kraften-2018', 'kraften-2020', 'hallstahammar-2019'])(
  'every figure published of %s is stated as it was rounded there',
  (name) => {
    const document = texts.get(name)?.document;
    const whole = document === undefined ? '' : markdown(document).replaceAll('\u00a0', ' ');
    const figures = figuresIn(published(name)).filter(
      ([path]) => !NOT_TO_STATE[name].includes(path),
    );
    expect(figures.length).toBeGreaterThan(20);
    expect(figures.filter(([path, value]) => !isStated(path, value, textOf(name), whole))).toEqual(
      [],
    );
  },
);

test('a figure that is not stated, or otherwise rounded, is found missing', () => {
  const text = 'Resultatet blev 63,2 %: 12 av 19, i genomsnitt 20,1 månader.';
  expect(isStated('resultRate.published', 0.63, text, '')).toBe(false);
  expect(isStated('resultRate.published', 0.632, text, '')).toBe(true);
  expect(isStated('newBySex.Män', 1, text, '')).toBe(false);
  expect(isStated('newBySex.Män', 12, text, '')).toBe(true);
  expect(isStated('throughputMonths.x', 20, text, '')).toBe(true);
  expect(isStated('throughputMonths.x', 21, text, '')).toBe(false);
  expect(isStated('throughputMonths.x', 20.14, text, '')).toBe(true);
  expect(isStated('budget.rows.x', 914197, '', 'Utfall 1 914 197')).toBe(false);
});
