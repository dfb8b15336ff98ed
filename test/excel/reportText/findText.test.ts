import {
  addressOfNumber,
  cellOfNumber,
  staleTables,
} from '../../../src/excel/reportText/cellOfNumber';
import { draftReport } from '../../../src/report/draftReport';
import type { KeptText } from '../../../src/report/keptText';
import { saveDraft } from '../../../src/report/savedDraft';
import { openAccess } from '../../support/reportPlan';
import { cellOf } from '../../support/standingReport';
import { openHost } from '../../tryout/host/openHost';
import { standingText, type StandingText } from './standingText';

function kept({ input }: StandingText): KeptText {
  const { period, language, outline } = input;
  return { period, language, draft: saveDraft(draftReport(input), outline), replaced: [] };
}

test('every number of a draft leads to a cell that shows it', async () => {
  const { host, found, input } = await standingText();
  const tables = found.report?.tables ?? new Map();
  let led = 0;
  for (const { paragraphs } of draftReport(input).sections) {
    for (const paragraph of paragraphs) {
      if (paragraph.kind !== 'text') continue;
      for (const piece of paragraph.pieces) {
        if (piece.kind === 'own') continue;
        for (const part of piece.sentence.parts) {
          if (part.kind !== 'number' || part.cells.length !== 1) continue;
          const place = part.cells[0]?.place;
          const cell = place === undefined ? null : cellOfNumber(place, tables);
          if (cell === null) continue;
          expect(cellOf(host, cell.sheet, cell.row, cell.column)?.value).toBe(part.value);
          led++;
        }
      }
    }
  }
  expect(led).toBeGreaterThan(10);
});

test('a table is found where the user has moved it to, on a sheet by another name', async () => {
  const { sheet, workbook } = await standingText();
  await Excel.run(async (context) => {
    const report = context.workbook.worksheets.getItem(sheet);
    report.getRange('1:3').insert('Down');
    report.name = "Resultat för '18";
    await context.sync();
  });
  const { report } = await workbook.find();
  const place = { table: 'result', row: 0, column: 0 } as const;
  const tables = report?.tables ?? new Map();
  const cell = cellOfNumber(place, tables);
  expect(cell?.sheet).toBe("Resultat för '18");
  expect(addressOfNumber(place, tables)).toMatch(/^'Resultat för ''18'!\$B\$\d+$/);
});

test('tables that show something else than the list gives are found out', async () => {
  const { input, found } = await standingText();
  const tables = found.report?.tables ?? new Map();
  expect(staleTables(input.tables, tables)).toEqual([]);
  const [first, ...rest] = input.tables;
  if (first === undefined) throw new Error('no table');
  const other = {
    ...first,
    rows: first.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, value: 99 })),
    })),
  };
  expect(staleTables([...rest, other], tables).map(({ id }) => id)).toEqual([first.id]);
});

describe('a kept text', () => {
  test('is found again by whoever opens the workbook next', async () => {
    const text = await standingText();
    expect(await text.workbook.save(kept(text))).toEqual({ kind: 'saved' });
    const later = await (await openAccess().reportText()).find();
    expect(later.kept).toEqual(kept(text));
    expect(later.unreadable).toBe(false);
  });

  test('of another form is told of and left alone', async () => {
    const { host, workbook } = await standingText();
    host.model.settings.set('finsamrapport.text', { period: 'förra året' });
    expect(await workbook.find()).toMatchObject({ kept: null, unreadable: true });
    expect(host.model.settings.get('finsamrapport.text')).toEqual({ period: 'förra året' });
  });

  test('that is too large leaves the one before in place', async () => {
    const text = await standingText();
    await text.workbook.save(kept(text));
    const replaced = [{ section: 's', paragraph: 'p', sentence: 'x', text: 'å'.repeat(1_000_000) }];
    expect(await text.workbook.save({ ...kept(text), replaced })).toEqual({ kind: 'tooLarge' });
    expect((await text.workbook.find()).kept).toEqual(kept(text));
  });
});

test('a workbook without a report has none to write about', async () => {
  await openHost();
  const found = await (await openAccess().reportText()).find();
  expect(found).toEqual({ kept: null, unreadable: false, report: null });
});
