import { gridDocument } from '../../src/audit/gridDocument';
import { runAudit } from '../../src/audit/runAudit';
import { textDocument } from '../../src/audit/textDocument';
import { readWord } from '../../src/audit/word/readWord';
import { wordReport } from '../../src/audit/word/wordReport';
import { localDay } from '../../src/definitions/serial';
import { sheetGrid } from '../../src/headless/audit/sheetGrid';
import { openFile } from '../../src/headless/files';
import type { RunResult } from '../../src/headless/reportJson';
import { runReport } from '../../src/headless/runReport';
import { draftInputInSteps } from '../../src/report/draftInput';
import { draftReport } from '../../src/report/draftReport';
import { markdown } from '../../src/report/output/markdown';
import { reportDocument } from '../../src/report/output/reportDocument';
import { wordDocument } from '../../src/report/output/wordDocument';
import { dayInWords } from '../../src/report/periodWords';
import { runThrough } from '../../src/steps/steps';
import { buildProtectedTablesInSteps } from '../../src/tables/protection/protectTables';
import { TABLE_IDS } from '../../src/tables/table';
import { en } from '../../src/texts/en';
import { report as englishReport } from '../../src/texts/en/report';
import { sv } from '../../src/texts/sv';
import { report as swedishReport } from '../../src/texts/sv/report';
import { auditView } from '../../src/texts/sv/auditView';
import { told } from '../audit/auditText';

const TODAY = localDay(new Date(2026, 10, 22));
const LANGUAGES = [
  { language: 'sv', texts: sv, reportTexts: swedishReport },
  { language: 'en', texts: en, reportTexts: englishReport },
] as const;

function textOf(result: RunResult, { language, texts, reportTexts }: (typeof LANGUAGES)[number]) {
  const input = { ...result.input, texts };
  const { disclosure, uncounted } = result;
  const { tables } = runThrough(buildProtectedTablesInSteps(input, disclosure));
  const drafted = runThrough(
    draftInputInSteps({
      input,
      disclosure,
      tables,
      language,
      reportTexts,
      extracted: TODAY,
      uncounted,
    }),
  );
  return reportDocument(draftReport(drafted), drafted, dayInWords(TODAY, reportTexts), reportTexts);
}

describe.each(['hallstahammar-2019', 'kraften-2018', 'kraften-2020'])(
  'the report of %s',
  (name) => {
    test.each([false, true])(
      'has nothing to remark on, compared with the period before: %s',
      async (compare) => {
        const model = await openFile(`test/fixtures/cases/${name}/participants.xlsx`);
        const before = new Set(model.sheets.map((sheet) => sheet.name));
        const options = { period: null, forbund: null, layout: null, tables: TABLE_IDS, compare };
        const result = await runReport(model, options, TODAY);
        const inserted = model.sheets.filter((sheet) => !before.has(sheet.name)).map(sheetGrid);
        const sheets = runAudit(gridDocument(inserted));
        expect(told(sheets)).toEqual([]);
        expect(sheets.held).toBeGreaterThan(50);
        for (const language of LANGUAGES) {
          const text = textOf(result, language);
          const pasted = runAudit(textDocument(markdown(text)));
          expect(told(pasted)).toEqual([]);
          expect(pasted.held).toBeGreaterThan(40);
          const word = await readWord(
            new Uint8Array(await wordDocument(text, language.reportTexts)),
          );
          const blocks = word.kind === 'read' ? word.blocks : [];
          const typed = runAudit(wordReport(blocks, auditView.wordPlace.table).document);
          expect(told(typed)).toEqual([]);
          expect(typed.held).toBeGreaterThan(40);
        }
      },
    );
  },
);
