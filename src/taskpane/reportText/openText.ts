import type { Period } from '../../definitions/period';
import type { Serial } from '../../definitions/serial';
import { staleTables } from '../../excel/reportText/cellOfNumber';
import type { ReportOfText, ReportTextAccess } from '../../excel/reportText/reportTextAccess';
import { isLive } from '../../excel/insertion/isLive';
import { runInSteps } from '../../excel/runInSteps';
import type { Choices, WorkbookAccess } from '../../excel/workbookAccess';
import type { DraftInput } from '../../report/draftReport';
import type { KeptText } from '../../report/keptText';
import type { Table } from '../../tables/table';
import { draftWorkbook } from './draftWorkbook';
import { loadDraftWords } from './loadReportTexts';

/** A report that can be written about. */
export interface OpenedText {
  readonly kind: 'open';
  readonly workbook: ReportTextAccess;
  /** Drafted from what the list says now. */
  readonly input: DraftInput;
  readonly kept: KeptText | null;
  readonly unreadable: boolean;
  /** Where the tables stand whose numbers can be shown; none for a public report. */
  readonly tables: ReportOfText['tables'];
  readonly isPublic: boolean;
  /** Tables that show something else than the list gives; none where the report is up to date. */
  readonly stale: readonly Table[];
}

export type Opening =
  | OpenedText
  /** Nothing has been reported yet. */
  | { readonly kind: 'none' }
  /** The lists that the report was made of are gone. */
  | { readonly kind: 'listGone'; readonly lists: readonly string[] };

/** How far the opening has come, and whether it still reads the workbook. */
export type TellOpening = (progress: {
  readonly phase: 'reading' | 'drafting';
  readonly share: number;
}) => void;

const READING = 0.7;

/** Reads the last report's list anew and gathers what its text is drafted from. */
export async function openText(
  access: WorkbookAccess,
  today: Serial,
  tell: TellOpening,
): Promise<Opening> {
  const opened = await access.open({
    onProgress: ({ share }) => tell({ phase: 'reading', share: READING * share }),
  });
  const workbook = await access.reportText();
  const found = await workbook.find();
  const about = reportOf(opened.saved, found.report);
  if (about === null) return { kind: 'none' };
  const { choices, period, tables } = about;
  const lists = choices.blockIds.filter((id) => opened.blocks.every((block) => block.id !== id));
  if (lists.length > 0) return { kind: 'listGone', lists };
  const words = await loadDraftWords(choices.language);
  const input = await runInSteps(draftWorkbook(opened, choices, period, words, today), {
    onProgress: (share) => tell({ phase: 'drafting', share: READING + (1 - READING) * share }),
  });
  return {
    kind: 'open',
    workbook,
    input,
    kept: found.kept,
    unreadable: found.unreadable,
    tables,
    isPublic: !isLive(choices),
    stale: staleTables(input.tables, tables),
  };
}

/** The last report: the one that stands with its cells or, where that was a public one, what was chosen for it. */
function reportOf(
  saved: Choices | null,
  standing: ReportOfText | null,
): {
  readonly choices: Choices;
  readonly period: Period;
  readonly tables: OpenedText['tables'];
} | null {
  if (saved !== null && !isLive(saved)) {
    return { choices: saved, period: saved.period, tables: new Map() };
  }
  if (standing !== null) {
    const { choices, period, tables } = standing;
    return { choices, period: period ?? choices.period, tables };
  }
  return saved === null ? null : { choices: saved, period: saved.period, tables: new Map() };
}
