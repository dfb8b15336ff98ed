import { onActiveSheet, openHost } from '../openHost';

const ALERT = {
  message: 'Skriv datum som 2026-01-31.',
  showAlert: true,
  style: 'Stop',
  title: 'Inget datum',
} as const;

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof OfficeExtension.Error ? error.code : 'none';
}

function ruled(rule: Excel.DataValidationRule): Promise<Excel.DataValidationRule> {
  return onActiveSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange('B2:B9');
    dataValidation.rule = rule;
    dataValidation.load('rule');
    await context.sync();
    return dataValidation.rule;
  });
}

describe('rules for what may be entered', () => {
  test('a list of choices, in the rule or in cells', async () => {
    const host = await openHost();
    const written = { list: { inCellDropDown: true, source: 'Kvinna,Man' } };
    expect(await ruled(written)).toEqual(written);
    await onActiveSheet((sheet) => {
      const source = sheet.getRange('F1:F3');
      sheet.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source } };
    });
    expect(host.model.sheets[0]?.validations.map(({ rule }) => rule)).toContainEqual({
      type: 'List',
      inCellDropDown: true,
      source: '=Blad1!$F$1:$F$3',
    });
  });

  test.each<[string, Excel.DataValidationRule, Excel.DataValidationRule]>([
    [
      'numbers come back as formulas',
      { wholeNumber: { formula1: 1, formula2: 99, operator: 'Between' } },
      { wholeNumber: { formula1: '=1', formula2: '=99', operator: 'Between' } },
    ],
    [
      'dates become serial day numbers',
      { date: { formula1: '2018-01-01', operator: 'GreaterThan' } },
      { date: { formula1: '=43101', operator: 'GreaterThan' } },
    ],
    [
      'formulas stay formulas',
      { date: { formula1: '=TODAY()', operator: 'LessThanOrEqualTo' } },
      { date: { formula1: '=TODAY()', operator: 'LessThanOrEqualTo' } },
    ],
    ['rules of one’s own', { custom: { formula: '=B2>A2' } }, { custom: { formula: '=B2>A2' } }],
  ])('%s', async (_name, given, expected) => {
    await openHost();
    expect(await ruled(given)).toEqual(expected);
  });

  test('alert, prompt and blanks are as usual until they are set, and stay with a new rule', async () => {
    await openHost();
    await onActiveSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('B2:B9');
      dataValidation.rule = { date: { formula1: '2018-01-01', operator: 'GreaterThan' } };
      dataValidation.load('errorAlert,prompt,ignoreBlanks,type');
      await context.sync();
      expect(dataValidation.errorAlert).toEqual({ ...ALERT, message: '', title: '' });
      expect([dataValidation.type, dataValidation.ignoreBlanks]).toEqual(['Date', true]);
      dataValidation.errorAlert = ALERT;
      dataValidation.prompt = { message: 'Skriv datum.', showPrompt: true, title: 'Datum' };
      dataValidation.ignoreBlanks = false;
      dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
      dataValidation.load('errorAlert,prompt,ignoreBlanks,type');
      await context.sync();
      expect([dataValidation.errorAlert, dataValidation.type]).toEqual([ALERT, 'Decimal']);
      expect([dataValidation.prompt.title, dataValidation.ignoreBlanks]).toEqual(['Datum', false]);
    });
  });

  test('a range whose cells differ says so', async () => {
    await openHost();
    await onActiveSheet(async (sheet, context) => {
      const typeOf = (address: string): Excel.DataValidation =>
        sheet.getRange(address).dataValidation.load('type,rule');
      sheet.getRange('A1:A4').dataValidation.rule = { list: { inCellDropDown: true, source: 'x' } };
      sheet.getRange('A3:A4').dataValidation.rule = { list: { inCellDropDown: true, source: 'y' } };
      const found = ['A1:A2', 'A3', 'A1:A4', 'A1:B2', 'C1'].map(typeOf);
      await context.sync();
      expect(found.map(({ type }) => type)).toEqual([
        'List',
        'List',
        'Inconsistent',
        'MixedCriteria',
        'None',
      ]);
      expect(found[4]?.rule).toEqual({});
    });
  });

  test('are taken away by clear, of the validation or of everything', async () => {
    await openHost();
    await onActiveSheet(async (sheet, context) => {
      sheet.getRange('A1:C3').dataValidation.rule = { list: { inCellDropDown: true, source: 'x' } };
      sheet.getRange('B2').dataValidation.clear();
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('C3').clear();
      const found = ['A1', 'B2', 'C3', 'A2', 'C2', 'B3'].map((address) =>
        sheet.getRange(address).dataValidation.load('type'),
      );
      await context.sync();
      expect(found.map(({ type }) => type)).toEqual([
        'List',
        'None',
        'None',
        'List',
        'List',
        'List',
      ]);
    });
  });

  test('grow with a table', async () => {
    const host = await openHost();
    await onActiveSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [
        ['Kön', 'Start'],
        ['Man', 43101],
      ];
      const table = sheet.tables.add('A1:B2', true);
      sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: 'Man' } };
      table.rows.add(undefined, [['Man', 43102]]);
      await context.sync();
      host.userEdits('Blad1', { top: 3, left: 0, bottom: 3, right: 0 }, [['Man']]);
      const grown = sheet.getRange('A2:A4').dataValidation.load('type');
      const beside = sheet.getRange('B2:B4').dataValidation.load('type');
      await context.sync();
      expect([grown.type, beside.type]).toEqual(['List', 'None']);
    });
  });

  test('follow a renamed sheet', async () => {
    const host = await openHost();
    await onActiveSheet((sheet) => {
      const source = sheet.getRange('F1:F3');
      sheet.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source } };
      sheet.name = 'Val';
    });
    expect(host.model.sheets[0]?.validations[0]?.rule).toMatchObject({ source: '=Val!$F$1:$F$3' });
  });

  test.each<[string, string, Excel.DataValidationRule]>([
    [
      'two kinds at once',
      'InvalidArgument',
      { list: { inCellDropDown: true, source: 'x' }, custom: { formula: '=1' } },
    ],
    ['a long list', 'InvalidArgument', { list: { inCellDropDown: true, source: 'x'.repeat(256) } }],
    ['a custom rule that is no formula', 'InvalidArgument', { custom: { formula: 'A1>2' } }],
    [
      'an operand that says nothing',
      'InvalidArgument',
      { date: { formula1: 'igår', operator: 'GreaterThan' } },
    ],
  ])('refused: %s', async (_what, code, rule) => {
    await openHost();
    expect(await codeOf(ruled(rule))).toBe(code);
  });

  test('an alert is no longer than Excel’s dialog takes', async () => {
    await openHost();
    const set = (message: string): Promise<unknown> =>
      onActiveSheet((sheet) => {
        sheet.getRange('A1').dataValidation.errorAlert = { ...ALERT, message };
      });
    expect(await codeOf(set('x'.repeat(225)))).toBe('none');
    expect(await codeOf(set('x'.repeat(226)))).toBe('InvalidArgument');
  });

  test('cannot be set on a protected sheet, nor below ExcelApi 1.8', async () => {
    const host = await openHost();
    for (const sheet of host.model.sheets) sheet.protected = true;
    const rule = { custom: { formula: '=TRUE' } };
    expect(await codeOf(ruled(rule))).toBe('AccessDenied');
    await openHost({ promised: { ExcelApi: '1.7' } });
    expect(await codeOf(ruled(rule))).toBe('ApiNotFound');
  });
});

describe('what cells hold already', () => {
  test('is valid, invalid or both', async () => {
    await openHost();
    await onActiveSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [['Man'], ['man'], ['']];
      sheet.getRange('A1:A3').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'Kvinna,Man' },
      };
      const judged = ['A1', 'A2', 'A3', 'A1:A3', 'B1'].map((address) =>
        sheet.getRange(address).dataValidation.load('valid'),
      );
      await context.sync();
      expect(judged.map(({ valid }) => valid)).toEqual([true, false, true, null, true]);
    });
  });
});
