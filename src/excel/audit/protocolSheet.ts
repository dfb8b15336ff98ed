import type { Protocol, ProtocolTable } from '../../audit/protocol/protocol';
import {
  asText,
  type CellInput,
  type ExpectedValue,
  type FormatBlock,
  type InputBlock,
  type SheetPlan,
} from '../insertion/sheetPlan';

/** In points: number, severity, check, where, stated, expected, explanation, reason. */
const WIDTHS = [36, 160, 130, 170, 90, 110, 330, 170];

/** A protocol on a sheet of its own: texts only, the findings below the notes, what held last. */
export function protocolSheet(protocol: Protocol, name: string): SheetPlan {
  const { title, notes, findings, held } = protocol;
  const data: InputBlock[] = [column(0, [title, ...notes])];
  const formats: FormatBlock[] = [
    { top: 0, left: 0, rowCount: 1, columnCount: 1, look: 'title' },
    { top: 1, left: 0, rowCount: notes.length, columnCount: 1, look: 'note' },
  ];
  let row = notes.length + 2;
  const put = (table: ProtocolTable): void => {
    data.push({ top: row, left: 0, rows: [table.columns, ...table.rows].map(inputs) });
    const columnCount = table.columns.length;
    formats.push({ top: row, left: 0, rowCount: 1, columnCount, look: 'header' });
    row += table.rows.length + 2;
  };
  if (findings !== null) put(findings);
  if (held !== null) {
    data.push(column(row, [held.title]));
    formats.push({ top: row, left: 0, rowCount: 1, columnCount: 1, look: 'subtitle' });
    row += 1;
    // Below the column of numbers, which is too narrow for the names of checks.
    put({ columns: ['', ...held.columns], rows: held.rows.map((cells) => ['', ...cells]) });
  }
  return {
    name,
    data,
    table: null,
    names: [],
    parts: [],
    formulas: [],
    formats,
    columnWidths: WIDTHS,
    frozenRows: 0,
    expected: data.flatMap(expectedOf),
    charts: [],
  };
}

/** The rows of the findings, whose texts are broken into lines; null where there are none. */
export function wrappedRows({
  notes,
  findings,
}: Protocol): Pick<FormatBlock, 'top' | 'rowCount' | 'columnCount'> | null {
  return findings === null
    ? null
    : {
        top: notes.length + 3,
        rowCount: findings.rows.length,
        columnCount: findings.columns.length,
      };
}

function column(top: number, texts: readonly string[]): InputBlock {
  return { top, left: 0, rows: texts.map((text) => [input(text)]) };
}

function inputs(cells: readonly string[]): readonly CellInput[] {
  return cells.map(input);
}

/** Far below the 32,767 characters that a cell takes, and more than anybody reads in one. */
const LONGEST_TEXT = 1500;

/** A plain number is written as one, or Excel marks it as a number stored as text. */
function input(text: string): CellInput {
  if (/^(?:[1-9]\d{0,14}|0)$/.test(text)) return Number(text);
  const line = text.replace(/[\r\n\t]+/g, ' ');
  return asText(line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT)}…` : line);
}

/** What each cell must hold: the input, but for the mark that makes a text of it. */
function expectedOf({ top, left, rows }: InputBlock): readonly ExpectedValue[] {
  return rows.flatMap((cells, r) =>
    cells.map((cell, c) => ({
      row: top + r,
      column: left + c,
      value: typeof cell === 'string' ? cell.slice(1) : cell,
    })),
  );
}
