import type { BudgetChoice } from '../../../src/budget/budgetChoice';
import type { CellValue } from '../../../src/cells/cell';
import { yearPeriod } from '../../../src/definitions/period';
import { createWorkbookAccess } from '../../../src/excel/officeWorkbook';
import { REPORT_KEY } from '../../../src/excel/settings/settingKeys';
import { parseStandingReport } from '../../../src/excel/settings/standingReport';
import type { Choices } from '../../../src/excel/workbookAccess';
import { planOf, type ReportOptions } from '../../../src/headless/runReport';
import { budgetOfReport } from '../../../src/measures/budgetOfReport';
import { keyOf } from '../../../src/participants/passOver';
import { runThrough } from '../../../src/steps/steps';
import { buildProtectedTablesInSteps } from '../../../src/tables/protection/protectTables';
import type { TableId } from '../../../src/tables/table';
import { DEFAULT_TABLE_CHOICE } from '../../../src/tables/tableChoice';
import { en } from '../../../src/texts/en';
import { budget as enBudget } from '../../../src/texts/en/budget';
import { sv } from '../../../src/texts/sv';
import { budget as svBudget } from '../../../src/texts/sv/budget';
import { createUniverCalculator } from '../../../src/tryout/engine/univerCalculator';
import type { Calculator } from '../../../src/tryout/model/calculator';
import type { ModelValue, WorkbookModel } from '../../../src/tryout/model/workbookModel';
import { day } from '../../support/participants';
import {
  changesOf,
  listWorkbook,
  ROWS,
  standingReport,
  typeInList,
  type Standing,
} from '../../support/standingReport';
import { sheetNamed, workbookOf } from '../../tryout/engine/workbookOf';
import { openHost } from '../../tryout/host/openHost';

jest.setTimeout(120_000);

let calculator: Calculator;
beforeAll(async () => {
  calculator = await createUniverCalculator();
});

const TODAY = day('2026-11-21');

const BUDGET: readonly (readonly CellValue[])[] = [
  ['', 'Årsbudget 2018', 'Utfall 2018'],
  ['Personal', 1950000, 1699864],
  ['Utbildning', 32000, 31357],
  ['Totalt', 1982000, 1731221],
];

function withBudget(): WorkbookModel {
  const list = listWorkbook();
  const money = workbookOf({ Ekonomi: BUDGET.map((row) => [...row] as ModelValue[]) }).sheets;
  return {
    ...list,
    sheets: [...list.sheets, ...money.map((sheet) => ({ ...sheet, id: 'money' }))],
  };
}

/** Inserts a report of a workbook with choices that the command line does not offer. */
async function standingWith(
  model: WorkbookModel,
  change: Partial<Choices>,
  options: { readonly tables?: readonly TableId[] } = {},
): Promise<Standing> {
  const host = await openHost({ model, calculator });
  const access = createWorkbookAccess({
    today: TODAY,
    loadTexts: (language) => Promise.resolve(language === 'sv' ? sv : en),
    createMark: () => 'abcd',
  });
  const opened = await access.open();
  const asked: ReportOptions = {
    period: yearPeriod(2018),
    forbund: 'sodra-dalarna',
    layout: null,
    tables: options.tables ?? DEFAULT_TABLE_CHOICE.tables,
  };
  const plan = planOf(opened, asked, TODAY);
  const choices: Choices = { ...plan.choices, ...change };
  const [texts, words] = choices.language === 'sv' ? [sv, svBudget] : [en, enBudget];
  const report = budgetOfReport(opened.budgets, choices.budget, choices.period);
  const { participants, supportUnit } = plan.reading;
  const { period, definitions, layout, tableChoice: choice } = choices;
  const budget = report === null ? null : { report, texts: words };
  const { tables } = runThrough(
    buildProtectedTablesInSteps(
      { participants, period, definitions, layout, supportUnit, choice, budget, texts },
      choices.disclosure,
    ),
  );
  const { sheet } = await access.insert({ ...plan, tables, choices });
  return { host, access, updates: await access.updates(), sheet };
}

async function type(sheet: string, cell: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    await context.sync();
  });
}

/** Everything that the report's sheet shows. */
function shown({ host, sheet }: Standing): readonly ModelValue[] {
  return [...sheetNamed(host.model, sheet).cells.values()].map(({ value }) => value);
}

async function expectUpToDate(standing: Standing): Promise<void> {
  expect(await changesOf(standing)).toMatchObject({ upToDate: true, cells: [], overtyped: [] });
}

const MONEY = { tables: ['result', 'budget'] } as const;

describe('a report with a budget', () => {
  test('from a sheet follows an amount that is changed there, sums and shares along', async () => {
    const standing = await standingWith(withBudget(), {}, MONEY);
    await expectUpToDate(standing);
    await type('Ekonomi', 'C2', 1600000);
    await type('Ekonomi', 'C4', 1631357);
    const { upToDate, cells, participants } = await changesOf(standing);
    expect(upToDate).toBe(false);
    expect(participants).toEqual({ changed: 0, added: 0, removed: 0 });
    expect(cells.map(({ before, after }) => [before, after])).toContainEqual([1699864, 1600000]);
    expect(new Set(cells.map(({ row }) => row))).toEqual(new Set(['Personal', 'Totalt']));
    await standing.updates.update([]);
    expect(shown(standing)).toEqual(expect.arrayContaining([1600000, 1631357]));
    await expectUpToDate(standing);
  });

  test('that was typed stays when the list changes', async () => {
    const budget: BudgetChoice = {
      kind: 'typed',
      typed: {
        base: 'budget',
        year: '2018',
        months: 12,
        lines: [{ label: 'Lön', base: '1 000', outcome: '912' }],
        allotted: '',
      },
    };
    const standing = await standingWith(listWorkbook(), { budget }, MONEY);
    expect(shown(standing)).toEqual(expect.arrayContaining(['Lön', 912]));
    await expectUpToDate(standing);
    await typeInList(4, 5, day('2018-07-19'));
    await typeInList(4, 6, 'Arbete');
    expect((await changesOf(standing)).cells.map(({ row }) => row)).not.toContain('Lön');
    await standing.updates.update([]);
    expect(shown(standing)).toEqual(expect.arrayContaining(['Lön', 912]));
    await expectUpToDate(standing);
  });
});

test('a report beside the period before follows a row that counts there alone', async () => {
  const standing = await standingReport({ calculator, compare: true });
  await expectUpToDate(standing);
  await typeInList(2, 5, day('2017-12-01'));
  const { cells } = await changesOf(standing);
  expect(cells.length).toBeGreaterThan(3);
  await standing.updates.update([]);
  await expectUpToDate(standing);
});

test('a report that hides small groups hides one that has become small, and shows one that has grown', async () => {
  const disclosure = { mode: 'internal', threshold: 3 } as const;
  const standing = await standingReport({ calculator, disclosure, tables: ['newBySex'] });
  await expectUpToDate(standing);
  const before = shown(standing);
  await typeInList(7, 1, 'M');
  await typeInList(8, 1, 'M');
  await standing.updates.update([]);
  await expectUpToDate(standing);
  const cells = sheetNamed(standing.host.model, 'Deltagare').cells;
  const fresh = await standingReport({ calculator, disclosure, tables: ['newBySex'], cells });
  expect(shown(standing)).toEqual(shown(fresh));
  expect(shown(standing)).not.toEqual(before);
});

test('what the user has let pass stays let pass', async () => {
  const rows = [...ROWS, [9, 'K', 30, 'AF', 'i våras', '', '']];
  const model = listWorkbook(rows);
  await openHost({ model, calculator });
  const access = createWorkbookAccess({
    today: TODAY,
    loadTexts: () => Promise.resolve(sv),
    createMark: () => 'abcd',
  });
  const opened = await access.open();
  const plan = planOf(opened, { period: yearPeriod(2018), forbund: null, layout: null }, TODAY);
  const [problem] = plan.reading.problems;
  if (problem === undefined) throw new Error('no problem');
  const ignored = [keyOf(problem, plan.reading.problems, opened)];
  const standing = await standingWith(model, { ignored }, { tables: ['result'] });
  await expectUpToDate(standing);
  await typeInList(4, 5, day('2018-07-19'));
  await typeInList(4, 6, 'Arbete');
  await standing.updates.update([]);
  await expectUpToDate(standing);
  const kept = parseStandingReport(standing.host.model.settings.get(REPORT_KEY));
  expect(kept?.choices.ignored).toEqual(ignored);
});

test('a report in another language than the pane’s is updated in its own', async () => {
  const standing = await standingWith(withBudget(), { language: 'en' }, MONEY);
  await expectUpToDate(standing);
  await typeInList(4, 5, day('2018-07-19'));
  await typeInList(4, 6, 'Arbete');
  await type('Ekonomi', 'C2', 1600000);
  const { cells } = await changesOf(standing);
  expect(cells.map(({ row }) => row)).toContain('Total');
  expect(cells.map(({ row }) => row)).not.toContain('Totalt');
  await standing.updates.update([]);
  await expectUpToDate(standing);
  const words = shown(standing);
  expect(words.some((word) => /reason 2018: Work\s3,/.test(String(word)))).toBe(true);
  expect(words).not.toContain('Totalt');
});
