import { readFileSync } from 'node:fs';
import { Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx';
import type { AuditDocument } from '../../src/audit/document';
import { gridDocument } from '../../src/audit/gridDocument';
import { textDocument } from '../../src/audit/textDocument';
import { readWord } from '../../src/audit/word/readWord';
import { wordReport } from '../../src/audit/word/wordReport';
import type { CellValue } from '../../src/cells/cell';
import { wordFile } from './word/wordFile';

/** A right report, and what of it can be changed to make it wrong. */
export interface ReportFixture {
  readonly name: string;
  readonly form: string;
  readonly body: string;
  readonly mistakes: readonly Mistake[];
}

export interface Mistake {
  readonly right: string;
  readonly wrong: string;
  /** A part of the finding that must come. */
  readonly told: string;
}

/**
 * Reports from a file: each begins with "=== name | form", where the form is text, sheet or word, and ends with
 * its mistakes, ">>> a line → the same made wrong → what is told of it".
 */
export function reportFixtures(file: string): readonly ReportFixture[] {
  const text = readFileSync(`test/audit/documents/${file}`, 'utf8');
  return text
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const lines = part.trimEnd().split('\n');
      const [name = '', form = ''] = (lines[0] ?? '').split(' | ');
      const isMistake = (line: string): boolean => line.startsWith('>>> ');
      const mistakes = lines.filter(isMistake).map((line): Mistake => {
        const [right = '', wrong = '', told = ''] = line.slice('>>> '.length).split(' → ');
        return { right, wrong, told };
      });
      const body = lines.slice(1).filter((line) => !isMistake(line));
      return { name, form, body: body.join('\n'), mistakes };
    });
}

/** A report of one of the forms, from the lines of a fixture: cells of sheets and Word tables are parted by "|". */
export async function documentOf(form: string, body: string): Promise<AuditDocument> {
  switch (form) {
    case 'text':
      return textDocument(body);
    case 'sheet':
      return gridDocument([{ sheet: 'Blad1', top: 0, left: 0, rows: sheetRows(body) }]);
    case 'word':
      return wordDocument(body);
    default:
      throw new Error(`There is no report of the form ${form}.`);
  }
}

function sheetRows(body: string): readonly (readonly CellValue[])[] {
  const rows = body.split('\n').map((line) => line.split('|').map(sheetValue));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

/** Numbers as a sheet has them; what is printed with "%" is shown so. */
function sheetValue(text: string): CellValue {
  const value = text.trim();
  if (/^-?(?:\d+|\d{1,3}(?: \d{3})+)(?:,\d+)?$/.test(value))
    return Number(value.replaceAll(' ', '').replace(',', '.'));
  return value.replace(/^(-?\d+(?:,\d+)?)%$/, '$1 %');
}

async function wordDocument(body: string): Promise<AuditDocument> {
  const blocks = body.split('\n').reduce<string[][]>((parts, line) => {
    const last = parts.at(-1);
    const inTable = line.startsWith('|');
    if (inTable && last?.[0]?.startsWith('|') === true) last.push(line);
    else parts.push([line]);
    return parts;
  }, []);
  const children = blocks.map((lines) =>
    lines[0]?.startsWith('|') === true ? wordTable(lines) : new Paragraph(lines[0] ?? ''),
  );
  const reading = await readWord(await wordFile(children));
  if (reading.kind !== 'read') throw new Error(`The Word file is ${reading.kind}.`);
  return wordReport(reading.blocks, (number) => `Tabell ${number}`).document;
}

/** "<" goes on from the cell to the left, "^" from the one above. */
function wordTable(lines: readonly string[]): Table {
  const rows = lines.map((line) =>
    line
      .replace(/^\||\|\s*$/g, '')
      .split('|')
      .map((cell) => cell.trim()),
  );
  return new Table({
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          children: cells.flatMap((cell, column) => {
            if (cell === '<') return [];
            const next = cells.findIndex((other, at) => at > column && other !== '<');
            const columnSpan = (next < 0 ? cells.length : next) - column;
            const merge = mergeOf(cell, rows[row + 1]?.[column]);
            const text = new Paragraph(cell === '^' ? '' : cell);
            return [new TableCell({ children: [text], columnSpan, ...merge })];
          }),
        }),
    ),
  });
}

function mergeOf(cell: string, below: string | undefined) {
  if (cell === '^') return { verticalMerge: VerticalMergeType.CONTINUE };
  return below === '^' ? { verticalMerge: VerticalMergeType.RESTART } : {};
}
