import fc from 'fast-check';
import type { AuditDocument } from '../../src/audit/document';
import { gridDocument } from '../../src/audit/gridDocument';
import { runAudit } from '../../src/audit/runAudit';
import { PROPOSED_BUDGET } from '../../src/budget/budgetChoice';
import type { DisclosureRule } from '../../src/definitions/disclosure';
import { halfYearPeriod, yearPeriod } from '../../src/definitions/period';
import { PRESETS } from '../../src/definitions/presets';
import { sheetGrid } from '../../src/headless/audit/sheetGrid';
import { TABLE_IDS } from '../../src/tables/table';
import { sv } from '../../src/texts/sv';
import { told } from '../audit/auditText';
import { anyTeam } from '../support/anyTeam';
import { protectedReport } from '../support/protectedReport';
import { EVERYTHING } from '../support/reportPlan';
import { CASES, runCase } from '../support/runCase';

const RULES: readonly DisclosureRule[] = [
  { mode: 'internal', threshold: 5 },
  { mode: 'internal', threshold: 10 },
  { mode: 'public', threshold: 5 },
  { mode: 'public', threshold: 10 },
];

/** What an audit remarks on but that totals give hidden counts away, as they may where a report is internal. */
function remarks(document: AuditDocument, { mode }: DisclosureRule): readonly string[] {
  const report = runAudit(document);
  const notes = report.findings.filter(({ severity }) => severity === 'note');
  const other = notes.filter(({ detail }) => mode === 'public' || detail.code !== 'hiddenExposed');
  return [...told(report), ...other.map(({ stated, detail }) => `${detail.code}: ${stated}`)];
}

describe.each(CASES)('the report of %s with small groups hidden', (name) => {
  test.each(RULES)(
    'has nothing to remark on: $mode, below $threshold',
    async (disclosure) => {
      const options = { tables: TABLE_IDS, compare: true, disclosure };
      const { model, result } = await runCase(name, options);
      const own = model.sheets.filter(
        ({ name: sheet, visibility }) => visibility === 'Visible' && sheet.startsWith('Resultat'),
      );
      expect(own).toHaveLength(1);
      expect(remarks(gridDocument(own.map(sheetGrid)), disclosure)).toEqual([]);
      for (const language of ['sv', 'en'] as const) {
        const documents = await protectedReport(result.input, disclosure, language);
        for (const document of documents) expect(remarks(document, disclosure)).toEqual([]);
      }
    },
    60_000,
  );
});

test('no team’s report with small groups hidden has anything to remark on, nor beside its list', async () => {
  const anyReport = fc.record({
    participants: anyTeam(60),
    definitions: fc.constantFrom(...PRESETS),
    period: fc.constantFrom(yearPeriod(2018), halfYearPeriod(2018, 1)),
    compare: fc.boolean(),
  });
  let at = 0;
  await fc.assert(
    fc.asyncProperty(anyReport, async ({ compare, ...team }) => {
      const disclosure = RULES[at % RULES.length];
      const language = at % 3 === 0 ? 'en' : 'sv';
      at += 1;
      if (disclosure === undefined) throw new Error('no rule');
      const { definitions } = team;
      const input = {
        ...team,
        layout: definitions.layout,
        supportUnit: 'months' as const,
        choice: { ...EVERYTHING, compare },
        budget: null,
        texts: sv,
      };
      const list = { ...team, budgets: [], budgetChoice: PROPOSED_BUDGET };
      for (const document of await protectedReport(input, disclosure, language)) {
        expect(remarks(document, disclosure)).toEqual([]);
        expect(told(runAudit(document, { workbook: list }))).toEqual([]);
      }
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 120_000);
