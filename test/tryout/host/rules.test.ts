import { RULES, type RuleId } from '../../../src/tryout/host/rules';
import type { OfficeHost, OfficeHostOptions } from '../../../src/tryout/host/officeHost';
import { newWorkbook } from '../../../src/tryout/model/newWorkbook';
import { openHost } from './openHost';

interface Proof {
  readonly options?: Partial<OfficeHostOptions>;
  /** What the user, or the past, has done to the workbook before. */
  readonly before?: (host: OfficeHost) => void;
  /** What Excel refuses; the batch is synced at the end. */
  readonly act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;
}

const TABLE = [
  ['Namn', 'Antal'],
  ['a', 1],
];

function makeTable(sheet: Excel.Worksheet, address = 'A1:B2'): Excel.Table {
  sheet.getRange(address).values = TABLE;
  return sheet.tables.add(address, true);
}

function protectSheet(host: OfficeHost): void {
  for (const sheet of host.model.sheets) sheet.protected = true;
}

/** Rules that office.js itself keeps, in words of its own. */
const OF_THE_LIBRARY: readonly RuleId[] = ['propertyNotLoaded'];

/** One proof for every rule: the compiler asks for those that are missing. */
const PROOFS: Readonly<Record<RuleId, Proof>> = {
  apiNotFound: { act: (sheet) => sheet.shapes.load('items/name') },
  abovePromisedSet: { act: (sheet) => makeTable(sheet).resize('A1:B3') },
  requestTooLarge: {
    act: (sheet) => {
      sheet.getRange('A1:A200').values = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
    },
  },
  responseTooLarge: {
    act: async (sheet, context) => {
      sheet.getRange('A1:A200').values = [['x'.repeat(10)]].concat(
        Array.from({ length: 199 }, () => ['']),
      );
      for (let row = 0; row < 3; row++) {
        sheet.getRange(`A${row * 60 + 1}:A${row * 60 + 60}`).values = Array.from(
          { length: 60 },
          () => ['x'.repeat(30_000)],
        );
        await context.sync();
      }
      sheet.getRange('A1:A200').load('values');
    },
  },
  tooManyCells: { act: (sheet) => sheet.getRange('A1:F1000000').load('values') },
  cellEditMode: {
    before: (host) => host.beginCellEdit(),
    act: (sheet) => sheet.load('name'),
  },
  severalSelected: {
    before: (host) =>
      host.userSelects(
        'Blad1',
        { top: 0, left: 0, bottom: 1, right: 1 },
        { top: 4, left: 0, bottom: 5, right: 1 },
      ),
    act: (_sheet, context) => context.workbook.getSelectedRange().load('address'),
  },
  propertyNotLoaded: { act: (sheet) => sheet.name },
  nullObject: {
    act: (_sheet, context) => context.workbook.names.getItemOrNullObject('Saknas').delete(),
  },
  itemNotFound: { act: (_sheet, { workbook }) => workbook.worksheets.getItem('Saknas').load() },
  invalidReference: {
    act: async (_sheet, context) => {
      const range = context.workbook.worksheets.add('Kort liv').getRange('A1').load('values');
      context.trackedObjects.add(range);
      await context.sync();
      context.workbook.worksheets.getItem('Kort liv').delete();
      await context.sync();
      range.load('values');
    },
  },
  argument: { act: (sheet) => sheet.getRange('ingen adress') },
  sheetNameEmpty: { act: (sheet) => (sheet.name = '') },
  sheetNameTooLong: { act: (_sheet, { workbook }) => workbook.worksheets.add('x'.repeat(32)) },
  sheetNameCharacters: { act: (_sheet, { workbook }) => workbook.worksheets.add('2018/2019') },
  sheetNameApostrophe: { act: (_sheet, { workbook }) => workbook.worksheets.add("'Resultat'") },
  sheetNameReserved: { act: (_sheet, { workbook }) => workbook.worksheets.add('history') },
  sheetNameTaken: { act: (_sheet, { workbook }) => workbook.worksheets.add('BLAD1') },
  lastVisibleSheet: {
    options: { model: newWorkbook('Bok.xlsx', ['Syns', 'Dold']) },
    before: ({ model }) => model.sheets.slice(1).forEach((sheet) => (sheet.visibility = 'Hidden')),
    act: (sheet) => sheet.delete(),
  },
  sheetVeryHidden: {
    options: { model: newWorkbook('Bok.xlsx', ['Syns', 'Dold']) },
    before: ({ model }) =>
      model.sheets.slice(1).forEach((sheet) => (sheet.visibility = 'VeryHidden')),
    act: (_sheet, { workbook }) => workbook.worksheets.getItem('Dold').delete(),
  },
  hiddenSheetActivated: {
    options: { model: newWorkbook('Bok.xlsx', ['Syns', 'Dold']) },
    before: ({ model }) => model.sheets.slice(1).forEach((sheet) => (sheet.visibility = 'Hidden')),
    act: (_sheet, { workbook }) => workbook.worksheets.getItem('Dold').activate(),
  },
  sheetProtected: {
    before: protectSheet,
    act: (sheet) => (sheet.getRange('A1').values = [['nej']]),
  },
  sheetAlreadyProtected: { before: protectSheet, act: (sheet) => sheet.protection.protect() },
  workbookProtected: {
    before: ({ model }) => (model.protected = true),
    act: (_sheet, { workbook }) => workbook.worksheets.add('Ny'),
  },
  outsideGrid: { act: (sheet) => sheet.getRange('A1048577').load('address') },
  shape: { act: (sheet) => (sheet.getRange('A1:B2').values = [['en', 'rad']]) },
  unboundedWrite: { act: (sheet) => (sheet.getRange('A:B').values = [['Sista dag']]) },
  nullProperty: {
    act: (sheet) => sheet.getRange('A1').set(JSON.parse('{"values":null}')),
  },
  cellTextTooLong: { act: (sheet) => (sheet.getRange('A1').values = [['x'.repeat(32_768)]]) },
  formulaTooLong: {
    act: (sheet) => (sheet.getRange('A1').formulas = [[`="${'x'.repeat(8_190)}"`]]),
  },
  formulaSyntax: { act: (sheet) => (sheet.getRange('A1').formulas = [['=SUM(A2;A3)']]) },
  unknownTable: { act: (sheet) => (sheet.getRange('A1').formulas = [['=SUM(Saknas[Antal])']]) },
  nothingUsed: { act: (sheet) => sheet.getRange('A1:B2').getUsedRange() },
  noIntersection: { act: (sheet) => sheet.getRange('A1').getIntersection('B2') },
  noSpill: { act: (sheet) => sheet.getRange('A1').getSpillParent() },
  spillOfSeveralCells: { act: (sheet) => sheet.getRange('A1:A2').getSpillingToRange() },
  tablesOverlap: {
    act: (sheet) => {
      makeTable(sheet);
      sheet.tables.add('B2:C4', true);
    },
  },
  tableNameInvalid: { act: (sheet) => (makeTable(sheet).name = 'Två ord') },
  tableNameTaken: {
    act: (sheet) => {
      makeTable(sheet).name = 'Deltagare';
      makeTable(sheet, 'D1:E2').name = 'DELTAGARE';
    },
  },
  tableResize: {
    options: { promised: { ExcelApi: '1.13' } },
    act: (sheet) => makeTable(sheet).resize('A2:B5'),
  },
  nameInvalid: { act: (sheet, { workbook }) => workbook.names.add('AB12', sheet.getRange('A1')) },
  nameTaken: {
    act: (sheet, { workbook }) => {
      workbook.names.add('Från', sheet.getRange('A1'));
      workbook.names.add('FRÅN', sheet.getRange('A2'));
    },
  },
};

describe('what Excel refuses', () => {
  test.each(RULES)('$id: $code', async ({ id, code, what }) => {
    const proof = PROOFS[id];
    const host = await openHost(proof.options);
    proof.before?.(host);
    const run = Excel.run(async (context) => {
      await proof.act(context.workbook.worksheets.getFirst(), context);
      await context.sync();
    });
    const message = expect.stringContaining(OF_THE_LIBRARY.includes(id) ? '' : what);
    await expect(run).rejects.toMatchObject({ code, message });
  });

  test('every rule is proved, and every page is one of Microsoft', () => {
    expect(Object.keys(PROOFS).sort()).toEqual(RULES.map(({ id }) => id).sort());
    for (const { page } of RULES) {
      expect(page).toMatch(/^https:\/\/(learn|support)\.microsoft\.com\//);
    }
  });
});
