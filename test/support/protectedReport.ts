import type { DisclosureRule } from '../../src/definitions/disclosure';
import type { AuditDocument } from '../../src/audit/document';
import { textDocument } from '../../src/audit/textDocument';
import { readWord } from '../../src/audit/word/readWord';
import { wordReport } from '../../src/audit/word/wordReport';
import type { RunResult } from '../../src/headless/reportJson';
import { draftInputInSteps } from '../../src/report/draftInput';
import { draftReport } from '../../src/report/draftReport';
import { markdown } from '../../src/report/output/markdown';
import { reportDocument } from '../../src/report/output/reportDocument';
import { wordDocument } from '../../src/report/output/wordDocument';
import { dayInWords } from '../../src/report/periodWords';
import { runThrough } from '../../src/steps/steps';
import { buildProtectedTablesInSteps } from '../../src/tables/protection/protectTables';
import { en } from '../../src/texts/en';
import { report as englishReport } from '../../src/texts/en/report';
import { sv } from '../../src/texts/sv';
import { report as swedishReport } from '../../src/texts/sv/report';
import { auditView } from '../../src/texts/sv/auditView';
import { day } from './participants';

const TEXTS = {
  sv: { texts: sv, reportTexts: swedishReport },
  en: { texts: en, reportTexts: englishReport },
} as const;

/** A report with its small groups hidden as an audit reads it: pasted, and as a Word file. */
export async function protectedReport(
  input: RunResult['input'],
  disclosure: DisclosureRule,
  language: 'sv' | 'en',
): Promise<readonly AuditDocument[]> {
  const { texts, reportTexts } = TEXTS[language];
  const today = day('2026-11-22');
  const said = { ...input, texts };
  const { tables } = runThrough(buildProtectedTablesInSteps(said, disclosure));
  const made = { input: said, disclosure, tables, language, reportTexts };
  const drafted = runThrough(draftInputInSteps({ ...made, extracted: today, uncounted: 0 }));
  const report = reportDocument(
    draftReport(drafted),
    drafted,
    dayInWords(today, reportTexts),
    reportTexts,
  );
  const word = await readWord(new Uint8Array(await wordDocument(report, reportTexts)));
  const blocks = word.kind === 'read' ? word.blocks : [];
  return [textDocument(markdown(report)), wordReport(blocks, auditView.wordPlace.table).document];
}
