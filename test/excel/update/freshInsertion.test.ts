import { PROPOSED_BUDGET } from '../../../src/budget/budgetChoice';
import type { DisclosureMode } from '../../../src/definitions/disclosure';
import { createWorkbookAccess } from '../../../src/excel/officeWorkbook';
import type { Language, ReportPlan } from '../../../src/excel/workbookAccess';
import { planOf } from '../../../src/headless/runReport';
import { budgetOfReport } from '../../../src/measures/budgetOfReport';
import { runThrough } from '../../../src/steps/steps';
import { TABLE_IDS } from '../../../src/tables/table';
import { reportTablesInSteps } from '../../../src/taskpane/wizard/reportSteps';
import { en } from '../../../src/texts/en';
import { budget as englishBudget } from '../../../src/texts/en/budget';
import { sv } from '../../../src/texts/sv';
import { budget as swedishBudget } from '../../../src/texts/sv/budget';
import { createUniverCalculator } from '../../../src/tryout/engine/univerCalculator';
import { sampleWorkbook } from '../../../src/tryout/sample/sampleWorkbook';
import { day } from '../../support/participants';
import { openHost } from '../../tryout/host/openHost';

const TODAY = day('2026-11-21');
const TEXTS = {
  sv: { texts: sv, budget: swedishBudget },
  en: { texts: en, budget: englishBudget },
};

const CASES = (['sv', 'en'] as const).flatMap((language) =>
  (['off', 'internal'] as const).map((mode) => ({ language, mode })),
);

describe.each(CASES)('a report in $language with small groups $mode', ({ language, mode }) => {
  test('is up to date as soon as it stands, its budget and passed over rows too, and the day after', async () => {
    await openHost({ model: sampleWorkbook(), calculator: await createUniverCalculator() });
    const access = accessOn(TODAY);
    await access.insert(planIn(await access.open(), language, mode));
    for (const today of [TODAY, day('2026-11-22')]) {
      const updates = await accessOn(today).updates();
      expect(await updates.findChanges()).toMatchObject({ upToDate: true });
    }
  });
});

function accessOn(today: typeof TODAY) {
  return createWorkbookAccess({
    today,
    loadTexts: (language) => Promise.resolve(TEXTS[language].texts),
    createMark: () => 'abcd',
  });
}

/** Every table that the sample can give, with comparison, under some rows that are passed over. */
function planIn(
  opened: Parameters<typeof planOf>[0],
  language: Language,
  mode: DisclosureMode,
): ReportPlan {
  const { reading, choices: proposed } = planOf(
    opened,
    {
      period: null,
      forbund: null,
      layout: null,
      tables: TABLE_IDS,
      compare: true,
      disclosure: { mode, threshold: 5 },
    },
    TODAY,
  );
  const choices = { ...proposed, language, ignored: ['passed over'] };
  const { period, definitions, layout, tableChoice } = choices;
  const { texts, budget } = TEXTS[language];
  const report = budgetOfReport(opened.budgets, PROPOSED_BUDGET, period);
  if (report === null) throw new Error('the sample has no budget');
  const { participants, supportUnit } = reading;
  const { tables } = runThrough(
    reportTablesInSteps(
      {
        participants,
        period,
        definitions,
        layout,
        supportUnit,
        choice: tableChoice,
        budget: { report, texts: budget },
        texts,
      },
      choices.disclosure,
      language,
    ),
  );
  return { reading, tables, choices };
}
