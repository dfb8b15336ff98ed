import { OUTCOMES } from '../../../src/definitions/outcome';
import { readOutcome } from '../../../src/participants/readOutcome';
import type { OfficeHost } from '../../../src/tryout/host/officeHost';
import { dropDownOf, entryAlert } from '../../../src/tryout/host/validation/entryAlert';
import { newWorkbook } from '../../../src/tryout/model/newWorkbook';
import { cellKey, type ModelSheet, type ModelValue } from '../../../src/tryout/model/workbookModel';
import { openAccess } from '../../support/reportPlan';
import { openHost } from '../../tryout/host/openHost';
import { NEW_LISTS } from './newLists';

const FIRST = 5;
const COLUMNS = {
  number: 0,
  start: 1,
  end: 2,
  sex: 3,
  age: 4,
  referrer: 5,
  supportForm: 6,
  supportTime: 7,
  outcome: 8,
  orsIn: 9,
  orsOut: 10,
} as const;

async function created(list = NEW_LISTS.sv): Promise<OfficeHost> {
  const host = await openHost();
  await openAccess().createList(list);
  return host;
}

function sheetNamed(host: OfficeHost, name: string): ModelSheet {
  const sheet = host.model.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** What stands in a row, up to column Z. */
function textsOf(sheet: ModelSheet, row: number): readonly ModelValue[] {
  return Array.from({ length: 26 }, (_, column) => sheet.cells.get(cellKey(row, column)))
    .map((cell) => cell?.value ?? '')
    .filter((value) => value !== '');
}

/** What Excel says when this is typed; null where it is taken. */
function refusal(host: OfficeHost, column: keyof typeof COLUMNS, text: string, row = FIRST) {
  const sheet = sheetNamed(host, 'Deltagare');
  return entryAlert(host.model, sheet, { row, column: COLUMNS[column] }, text, 'sv-SE');
}

describe('a workbook', () => {
  const isEmpty = async () => (await openAccess().findEarlierWork()).empty;

  test('is empty while nothing stands on its only sheet, which one look tells', async () => {
    const host = await openHost();
    expect(await isEmpty()).toBe(true);
    expect(host.requests.count).toBe(1);
    host.userEdits('Blad1', { top: 30, left: 9, bottom: 30, right: 9 }, [['x']]);
    expect(await isEmpty()).toBe(false);
  });

  test('with several sheets may hold a list on any of them', async () => {
    await openHost({ model: newWorkbook('Bok.xlsx', ['Blad1', 'Blad2']) });
    expect(await isEmpty()).toBe(false);
  });

  test('with a new list is empty no more', async () => {
    await created();
    expect(await isEmpty()).toBe(false);
  });
});

describe('a new participant list', () => {
  test('stands on a sheet of its own, with its choices beside, ready to be typed in', async () => {
    const host = await openHost();
    expect(await openAccess().createList(NEW_LISTS.sv)).toEqual({
      sheet: 'Deltagare',
      choicesSheet: 'Listor',
      firstCell: { sheet: 'Deltagare', row: FIRST, column: 0 },
    });
    expect(host.model.sheets.map(({ name }) => name)).toEqual(['Blad1', 'Deltagare', 'Listor']);
    expect(host.model.activeSheetId).toBe(sheetNamed(host, 'Deltagare').id);
    expect(host.model.selection).toEqual({ top: FIRST, left: 0, bottom: FIRST, right: 0 });
    expect(host.model.settings.size).toBe(0);
  });

  test('is one Excel table with the headers frozen above it, and without a single person', async () => {
    const sheet = sheetNamed(await created(), 'Deltagare');
    expect(sheet.tables).toMatchObject([
      { name: 'Deltagare', area: { top: FIRST - 1, left: 0, bottom: FIRST + 19, right: 10 } },
    ]);
    expect(sheet.frozenRows).toBe(FIRST);
    expect(textsOf(sheet, FIRST - 1)).toEqual(Object.values(NEW_LISTS.sv.texts.columns));
    const below = Array.from({ length: 40 }, (_, i) => textsOf(sheet, FIRST + i)).flat();
    expect(below).toEqual([]);
  });

  test('has columns for ORS only where they are wanted', async () => {
    const sheet = sheetNamed(await created({ ...NEW_LISTS.sv, ors: false }), 'Deltagare');
    expect(textsOf(sheet, FIRST - 1)).toHaveLength(9);
    expect(textsOf(sheet, FIRST - 1).join()).not.toContain('ORS');
  });

  test('says above the headers why there is no column for names', async () => {
    const sheet = sheetNamed(await created(), 'Deltagare');
    expect(textsOf(sheet, 2).join()).toContain('personnummer');
  });

  test('takes two round trips once the workbook is known', async () => {
    const host = await openHost();
    const access = openAccess();
    await access.findEarlierWork();
    host.requests.clear();
    await access.createList(NEW_LISTS.sv);
    expect(host.requests.count).toBe(2);
  });

  test('waits while a cell is being edited', async () => {
    const host = await openHost();
    const access = openAccess();
    await access.findEarlierWork();
    host.beginCellEdit();
    const creating = access.createList(NEW_LISTS.sv);
    host.endCellEdit();
    expect((await creating).sheet).toBe('Deltagare');
  });

  test('gets other names where its own are taken, none that makes it look like a copy', async () => {
    const host = await created();
    expect(await openAccess().createList(NEW_LISTS.sv)).toMatchObject({
      sheet: 'Deltagare 2',
      choicesSheet: 'Listor 2',
    });
    const second = sheetNamed(host, 'Deltagare 2');
    expect(second.tables.map(({ name }) => name)).toEqual(['Deltagare_2']);
    const spot = { row: FIRST, column: COLUMNS.sex };
    expect(dropDownOf(host.model, second, spot)).toEqual(['Kvinna', 'Man']);
    const choices = sheetNamed(host, 'Listor 2').tables.map(({ name }) => name);
    expect(choices.every((name) => name.endsWith('_2'))).toBe(true);
  });

  test('is not begun in a workbook that takes no sheets', async () => {
    const host = await openHost({
      model: { ...newWorkbook('Bok.xlsx'), protected: true },
    });
    await expect(openAccess().createList(NEW_LISTS.sv)).rejects.toMatchObject({
      code: 'workbookProtected',
    });
    expect(host.model.sheets).toHaveLength(1);
  });
});

describe('the drop-downs', () => {
  test('offer what stands on the sheet of choices', async () => {
    const host = await created();
    const list = sheetNamed(host, 'Deltagare');
    const offered = (column: number) => dropDownOf(host.model, list, { row: FIRST + 19, column });
    expect(offered(COLUMNS.sex)).toEqual(['Kvinna', 'Man']);
    expect(offered(COLUMNS.referrer)).toEqual(NEW_LISTS.sv.texts.referrers);
    expect(offered(COLUMNS.supportForm)).toEqual(NEW_LISTS.sv.texts.supportForms);
    expect(offered(COLUMNS.outcome)).toHaveLength(OUTCOMES.length);
  });

  test('follow a choice that the team has changed', async () => {
    const host = await created();
    const choices = sheetNamed(host, 'Listor');
    const place = { top: FIRST, left: 2, bottom: FIRST, right: 2 };
    host.userEdits(choices.id, place, [['Beroendemottagningen']]);
    const spot = { row: FIRST, column: COLUMNS.referrer };
    expect(dropDownOf(host.model, sheetNamed(host, 'Deltagare'), spot)?.[0]).toBe(
      'Beroendemottagningen',
    );
  });

  test.each(['sv', 'en'] as const)(
    'offer a word for every outcome that is read as it (%s)',
    async (language) => {
      const host = await created(NEW_LISTS[language]);
      const list = sheetNamed(host, NEW_LISTS[language].texts.name);
      const words = dropDownOf(host.model, list, { row: FIRST, column: COLUMNS.outcome }) ?? [];
      expect(words.map(readOutcome)).toEqual(OUTCOMES);
    },
  );
});

describe('what is typed is checked', () => {
  test.each([
    ['number', '7'],
    ['start', '2026-03-01'],
    ['sex', 'Kvinna'],
    ['sex', 'man'],
    ['age', '16'],
    ['age', '70'],
    ['referrer', 'Psykiatrin'],
    ['supportForm', 'A-kassa'],
    ['supportTime', '2,5'],
    ['outcome', 'Åter remittent'],
    ['orsIn', '0'],
    ['orsOut', '40'],
    ['orsOut', ''],
  ] as const)('%s takes %j', async (column, text) => {
    expect(refusal(await created(), column, text)).toBeNull();
  });

  test.each([
    ['number', '198503021234'],
    ['number', '850302-1234'],
    ['number', 'Anna'],
    ['start', 'i våras'],
    ['start', '1926-03-01'],
    ['sex', 'K'],
    ['age', '15'],
    ['age', '71'],
    ['age', '34,5'],
    ['referrer', 'Kvarnen'],
    ['outcome', 'Klar'],
    ['orsIn', '41'],
    ['orsOut', '-1'],
  ] as const)('%s refuses %j, and says what to write', async (column, text) => {
    const alert = refusal(await created(), column, text);
    expect(alert).toMatchObject({ style: 'Stop', showAlert: true });
    expect(alert?.message).toMatch(/^.{20,}\.$/);
  });

  test('a time that is only known to be long can be kept after a question', async () => {
    expect(refusal(await created(), 'supportTime', '>9')).toMatchObject({ style: 'Warning' });
  });

  test('an end before the start of the same row is refused, in the first row and the last', async () => {
    const host = await created();
    for (const row of [FIRST, FIRST + 19]) {
      const start = { top: row, left: 1, bottom: row, right: 1 };
      host.userEdits('Deltagare', start, [['2026-03-01']]);
      expect(refusal(host, 'end', '2026-02-28', row)).toMatchObject({ style: 'Stop' });
      expect(refusal(host, 'end', '2026-03-01', row)).toBeNull();
    }
  });

  test('in rows that the table grows by as well', async () => {
    const host = await created();
    const row = FIRST + 20;
    host.userEdits('Deltagare', { top: row, left: 0, bottom: row, right: 1 }, [
      ['21', '2026-03-01'],
    ]);
    expect(sheetNamed(host, 'Deltagare').tables[0]?.area.bottom).toBe(row);
    expect(refusal(host, 'age', '15', row)).not.toBeNull();
    expect(refusal(host, 'end', '2026-02-28', row)).not.toBeNull();
  });

  test.each(['sv', 'en'] as const)(
    'titles and messages are as short as Excel wants them (%s)',
    (language) => {
      const { alerts, choicesName } = NEW_LISTS[language].texts;
      const { choice, ...plain } = alerts;
      for (const { title, message } of [...Object.values(plain), choice(`${choicesName} 99`)]) {
        expect(title.length).toBeLessThanOrEqual(32);
        expect(message.length).toBeLessThanOrEqual(225);
      }
    },
  );
});

test('dates are shown as dates', async () => {
  const host = await created();
  host.userEdits('Deltagare', { top: FIRST, left: 1, bottom: FIRST, right: 1 }, [['26-03-01']]);
  const cell = sheetNamed(host, 'Deltagare').cells.get(cellKey(FIRST, 1));
  expect(cell).toMatchObject({ numberFormat: 'yyyy-mm-dd' });
});
