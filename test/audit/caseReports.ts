import { readFileSync } from 'node:fs';
import { Paragraph, Table, TableCell, TableRow, type FileChild } from 'docx';
import type { CellValue, Grid } from '../../src/cells/cell';
import { gridDocument } from '../../src/audit/gridDocument';
import { textDocument } from '../../src/audit/textDocument';
import type { AuditDocument } from '../../src/audit/document';
import { readWord } from '../../src/audit/word/readWord';
import { wordReport } from '../../src/audit/word/wordReport';
import { wordFile } from './word/wordFile';

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

export function sheet(name: string): Rows {
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

export const CASES = ['kraften-2018', 'kraften-2020', 'hallstahammar-2019'] as const;

export type Case = (typeof CASES)[number];

/** A report with a case's published figures, in tables and sentences of our own. */
export function report(name: Case): AuditDocument {
  const grid: Grid = { sheet: 'Rapport', top: 0, left: 0, rows: sheet(name) };
  const { paragraphs } = textDocument(SENTENCES[name]);
  return { tables: gridDocument([grid]).tables, paragraphs };
}

/** The same report as it is pasted from a PDF or a mail: tables with tabs, then the sentences. */
export function pastedReport(name: Case): AuditDocument {
  const lines = sheet(name).map((row) => row.join('\t').trimEnd());
  return textDocument([...lines, '', SENTENCES[name]].join('\n'));
}

/** The same report as a Word file with tables. */
export async function wordCase(name: Case): Promise<AuditDocument> {
  const children: FileChild[] = [];
  let open: Rows = [];
  const close = () => {
    if (open.length > 0) children.push(wordTable(open));
    open = [];
  };
  for (const row of [...sheet(name), []]) {
    if (row.length > 1) open = [...open, row];
    else {
      close();
      children.push(new Paragraph(String(row[0] ?? '')));
    }
  }
  const sentences = SENTENCES[name].replaceAll('arbets-\nlivs', 'arbetslivs').split('\n');
  children.push(...sentences.map((text) => new Paragraph(text)));
  const reading = await readWord(await wordFile(children));
  if (reading.kind !== 'read') throw new Error(`The Word file is ${reading.kind}.`);
  return wordReport(reading.blocks, (number) => `Tabell ${number}`).document;
}

function wordTable(rows: Rows): Table {
  const cellOf = (value: CellValue) => new TableCell({ children: [new Paragraph(String(value))] });
  return new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cellOf) })) });
}
