import { readFileSync } from 'node:fs';
import type { CellValue, Grid } from '../../src/cells/cell';
import { gridDocument } from '../../src/audit/gridDocument';
import { runAudit } from '../../src/audit/runAudit';
import { textDocument } from '../../src/audit/textDocument';
import type { AuditDocument } from '../../src/audit/document';
import { heldBy, told } from './auditText';

type Values = Readonly<Record<string, number>>;
interface Published {
  readonly period: readonly [string, string];
  readonly resultTable: {
    readonly columns: readonly string[];
    readonly rows: Readonly<Record<string, readonly CellValue[]>>;
  };
  readonly newByAge?: Values;
  readonly newBySex?: Values;
  readonly newByReferrer?: Values;
  readonly budget: {
    readonly columns?: readonly string[];
    readonly rows: Readonly<Record<string, number | readonly number[]>>;
  };
}

function published(name: string): Published {
  return JSON.parse(
    readFileSync(`test/fixtures/cases/${name}/published.json`, 'utf8'),
  ) as Published;
}

type Rows = readonly (readonly CellValue[])[];

function counts(title: string, values: Values | undefined): Rows {
  if (values === undefined) return [];
  return [[title], ['', 'Antal'], ...Object.entries(values), []];
}

function sheet(name: string): Rows {
  const { period, resultTable, newByAge, newBySex, newByReferrer, budget } = published(name);
  return [
    [`Deltagarresultat ${period.join('–')}`],
    ['', ...resultTable.columns],
    ...Object.entries(resultTable.rows).map(([label, cells]) => [label, ...cells]),
    [],
    ...counts('Nya deltagare, ålder', newByAge),
    ...counts('Nya deltagare, kön', newBySex),
    ...counts('Nya deltagare, remittent', newByReferrer),
    ...(budget.columns === undefined
      ? []
      : [
          ['', ...budget.columns],
          ...Object.entries(budget.rows).map(([label, cells]) => [label, ...[cells].flat()]),
        ]),
  ];
}

const SENTENCES = {
  'kraften-2018': `Under perioden skrevs 29 deltagare in, 18 kvinnor och 11 män. Resultatet var 63 % när de överflyttade räknas bort.
Genomsnittlig genomströmningstid var 18 månader, för män 17 och för kvinnor 19. Tiden i offentlig försörjning före start var i snitt 52 månader, för män 47 månader och för kvinnor 55 månader.`,
  'kraften-2020': `Under 2020 avslutades 25 deltagare. Av dessa gick 14 personer, eller 56%, till arbete, studier eller annan arbets-
livsinriktad rehab. Av de nya deltagarna var 15 män och 13 kvinnor. Tiden i offentlig försörjning var 3,8 år, för män 4,6 år och för kvinnor 2,9 år. Teamet tilldelades 1,88 miljoner. Forsakringskassan har anvisat 8 personer.`,
  'hallstahammar-2019': `Under 2019 har 29 deltagare varit aktiva. Av de aktiva deltagarna var 18 kvinnor och 10 män. Av de aktiva kom 29 % från IFO Hallstahammar, 46 % från AF och 25 % från FK.
Av de 15 avslutade gick 11 vidare, det vill säga 73,3 %. De som avslutats har i snitt haft 5,7 år i offentlig försörjning före start, där SUS anger längre tider som ”>9”. Genomströmningstiden var 9,9 månader 2019 och 13,9 månader 2017.
ORS var i medel 16,9 vid inskrivning och 28 vid avslut, en förbättring med 40 %. Budgeten för 2019 var 1 157 milj.kr. Teamet tilldelades 1 200 000 kronor. Utfallet blev 1 159 420 kronor, vilket ger ett överskott på 40 580 kronor.`,
};

type Case = keyof typeof SENTENCES;

function report(name: Case): AuditDocument {
  const grid: Grid = { sheet: 'Rapport', top: 0, left: 0, rows: sheet(name) };
  const { paragraphs } = textDocument(SENTENCES[name]);
  return { tables: gridDocument([grid]).tables, paragraphs };
}

const FINDINGS: Readonly<Record<Case, readonly RegExp[]>> = {
  'kraften-2018': [
    /^changesConclusion conventions: 33.*15 \+ 19 = 34.*12 av 19 = 63 %.*12 av 20 = 60 %/,
  ],
  'kraften-2020': [/^doubtful ageBands: 18–30, 30–45.*åldern 30/],
  'hallstahammar-2019': [
    /^contradiction partsOfTotal: 18, 10.*18 \+ 10 = 28, inte 29/,
    /^contradiction unitSlips: 1 157 milj\.kr/,
    /^changesConclusion percentChange: 40 %.*66 % av startvärdet/,
    /^doubtful impossibleShares: 29 %, 46 %, 25 %.*28/,
    /^doubtful statedTwice: 1 200 000 kronor/,
    /^doubtful cappedMeans: 5,7 år/,
  ],
};

describe.each(['kraften-2018', 'kraften-2020', 'hallstahammar-2019'] as const)('%s', (name) => {
  test('every known finding is found, and nothing else is said', () => {
    const found = told(runAudit(report(name)));
    for (const finding of FINDINGS[name])
      expect(found).toContainEqual(expect.stringMatching(finding));
    expect(found).toHaveLength(FINDINGS[name].length);
  });
});

test('what is right in the reports is said to hold', () => {
  expect(heldBy('balance', report('kraften-2020'))).toBe(1);
  expect(heldBy('percentOfCounts', report('kraften-2020'))).toBe(1);
  expect(heldBy('budget', report('kraften-2020'))).toBeGreaterThan(0);
  expect(heldBy('outcomesOfExits', report('hallstahammar-2019'))).toBe(1);
  expect(heldBy('percentOfCounts', report('hallstahammar-2019'))).toBe(1);
  expect(heldBy('budget', report('hallstahammar-2019'))).toBe(1);
});

test('a table turned on its side is read the same way', () => {
  const [, ...rows] = sheet('kraften-2018').slice(0, 5);
  const turned = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
  const found = told(runAudit(gridDocument([{ sheet: 'Rapport', top: 0, left: 0, rows: turned }])));
  expect(found).toEqual([expect.stringMatching(/^changesConclusion conventions: 33/)]);
});
