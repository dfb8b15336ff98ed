import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { ReportTexts } from '../../texts/reportTexts';
import type { DocumentBlock, PrintedTable, ReportDocument } from './reportDocument';
import { wordChart } from './wordChart';
import { WORD_STYLES } from './wordStyles';

/** The width between the margins of a standing A4 page, in twentieths of a point. */
const PAGE_WIDTH = 9026;
/** A table of so few rows stands on one page, with its notes. */
const MOST_ROWS_KEPT = 16;
/** From more columns than these on, a table is printed small, so that no word of its headers is cut. */
const MANY_COLUMNS = 7;
const NARROW = { left: 50, right: 50 };
const LANGUAGES = { sv: 'sv-SE', en: 'en-GB' } as const;

/**
 * A report as a Word document: headings that stand in the navigation, tables as tables with a
 * heading row, native charts with alternative text, the language set, pages numbered. To be fetched
 * only when asked for, since the library that writes it is heavy.
 */
export async function wordDocument(
  report: ReportDocument,
  { document: t }: Pick<ReportTexts, 'document'>,
): Promise<Uint8Array> {
  const value = LANGUAGES[report.language];
  const [before, between] = t.page;
  const file = new Document({
    title: report.title,
    creator: 'Finsamrapport',
    styles: {
      ...WORD_STYLES,
      default: {
        ...WORD_STYLES.default,
        document: {
          ...WORD_STYLES.default.document,
          run: { ...WORD_STYLES.default.document.run, language: { value } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1440, right: 1440, bottom: 1440, left: 1440 },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                style: 'Note',
                children: [
                  new TextRun({
                    children: [
                      before ?? '',
                      PageNumber.CURRENT,
                      between ?? '',
                      PageNumber.TOTAL_PAGES,
                    ],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: report.title }),
          new Paragraph({ text: report.extracted, style: 'Note' }),
          ...(report.promptHelp === null
            ? []
            : [new Paragraph({ text: report.promptHelp, style: 'Prompt' })]),
          ...report.blocks.flatMap(wordBlock),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function wordBlock(block: DocumentBlock): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          text: block.text,
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
        }),
      ];
    case 'paragraph':
      return block.text.split(/\n+/).map((text) => new Paragraph({ text }));
    case 'prompt':
      return [
        new Paragraph({
          style: 'Prompt',
          children: [new TextRun({ text: `${block.mark} `, bold: true }), new TextRun(block.text)],
        }),
      ];
    case 'table':
      return wordTable(block);
    case 'chart':
      return [
        new Paragraph({ style: 'Chart', children: [wordChart(block.chart, block.alternative)] }),
      ];
  }
}

function wordTable({
  title,
  columns,
  rows,
  total,
  notes,
}: PrintedTable): readonly (Paragraph | Table)[] {
  const widths = columnWidths(columns.length);
  const small = columns.length > MANY_COLUMNS;
  const isTotal = (row: number, column: number): boolean =>
    total !== null && (total.of === 'rows' ? row === total.at : column === total.at);
  const whole = rows.length <= MOST_ROWS_KEPT;
  const cell = (text: string, column: number, bold: boolean): TableCell =>
    new TableCell({
      verticalAlign: VerticalAlign.BOTTOM,
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      ...(small ? { margins: { ...NARROW, marginUnitType: WidthType.DXA } } : {}),
      children: [
        new Paragraph({
          style: small ? 'TableTextSmall' : 'TableText',
          keepNext: whole,
          alignment: column === 0 ? AlignmentType.LEFT : AlignmentType.RIGHT,
          children: [new TextRun({ text, bold })],
        }),
      ],
    });
  const line = { style: BorderStyle.SINGLE, size: 4, color: '8A8A8A' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return [
    new Paragraph({ text: title, style: 'TableTitle', keepNext: true }),
    new Table({
      width: { size: PAGE_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      borders: {
        top: line,
        bottom: line,
        insideHorizontal: line,
        left: none,
        right: none,
        insideVertical: none,
      },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map((text, column) => cell(text, column, true)),
        }),
        ...rows.map(
          (row, r) =>
            new TableRow({
              cantSplit: true,
              children: row.map((text, column) => cell(text, column, isTotal(r, column))),
            }),
        ),
      ],
    }),
    ...(notes.length === 0 ? [''] : notes).map((text) => new Paragraph({ text, style: 'Note' })),
  ];
}

/** The first column as wide as two others, or a little less of many, but no more than half the page. */
function columnWidths(count: number): number[] {
  const wide = count > MANY_COLUMNS ? 1.6 : 2;
  const first = Math.round(Math.min(PAGE_WIDTH / 2, (wide * PAGE_WIDTH) / (count - 1 + wide)));
  const other = Math.floor((PAGE_WIDTH - first) / Math.max(1, count - 1));
  return Array.from({ length: count }, (_, i) => (i === 0 ? first : other));
}
