import type { Serial } from '../definitions/serial';
import { findBlocks } from '../participants/findBlocks';
import { proposeSource } from '../participants/proposeSource';
import { fullAddress, type CellRef, type SheetContent } from '../cells/cell';
import type { Texts } from '../texts/texts';
import { ExcelError } from './excelError';
import { insertReport } from './insertion/insertReport';
import { planReport } from './insertion/planReport';
import { removeUnfinished } from './insertion/removeUnfinished';
import {
  queueOverview,
  readOverview,
  sameSheets,
  type Overview,
  type SheetEntry,
} from './reading/overview';
import { queuePreview, readPreview, type SheetPreview } from './reading/preview';
import { readSheet } from './reading/readSheet';
import { inTime, runExcel, toExcelError } from './request';
import { parsePending } from './settings/pendingSchema';
import { PENDING_KEY } from './settings/settingKeys';
import type {
  EarlierWork,
  InsertedReport,
  Language,
  OpenedWorkbook,
  ReadProgress,
  ReportPlan,
  WorkbookAccess,
} from './workbookAccess';

export interface OfficeWorkbookOptions {
  /** The date of extraction that is printed. */
  readonly today: Serial;
  /** The texts of what is inserted. */
  readonly loadTexts: (language: Language) => Promise<Texts>;
  /** A few letters, different at each call. */
  readonly createMark: () => string;
}

/** The workbook that Office.js is connected to. */
export function createWorkbookAccess(options: OfficeWorkbookOptions): WorkbookAccess {
  let overview: Overview | null = null;

  async function loadOverview(): Promise<Overview> {
    return runExcel(async (context) => {
      const queued = queueOverview(context);
      await inTime(context.sync());
      return readOverview(queued);
    });
  }

  return {
    async findEarlierWork(): Promise<EarlierWork> {
      overview = await loadOverview();
      return earlierWork(overview);
    },

    async open(onProgress = () => undefined): Promise<OpenedWorkbook> {
      const source = await readSource(overview, onProgress);
      overview = source.overview;
      const blocks = source.sheets.flatMap(findBlocks);
      return {
        ...earlierWork(source.overview),
        name: source.overview.name,
        sheets: source.sheets,
        otherTexts: source.otherTexts,
        blocks,
        proposal: proposeSource(blocks),
      };
    },

    async insert(plan: ReportPlan): Promise<InsertedReport> {
      const known = overview ?? (await loadOverview());
      if (known.structureProtected) throw new ExcelError('workbookProtected', '');
      const texts = await options.loadTexts(plan.choices.language);
      const insertion = planReport(plan, known, texts, options.today);
      // What the workbook holds changes now, whatever comes of it.
      overview = null;
      const verifiedCells = await insertReport(
        insertion,
        plan.choices,
        known,
        options.createMark(),
      );
      return {
        sheet: insertion.names.reportSheet,
        dataSheets: [insertion.names.participants, insertion.names.outcomes],
        nameTaken: insertion.names.taken,
        verifiedCells,
      };
    },

    async clearUnfinished(): Promise<void> {
      overview = null;
      await runExcel(async (context) => {
        const marker = context.workbook.settings.getItemOrNullObject(PENDING_KEY);
        marker.load('value');
        await inTime(context.sync());
        const pending = marker.isNullObject ? null : parsePending(marker.value);
        if (pending !== null) await removeUnfinished(context, pending);
      });
    },

    async goTo(cell: CellRef): Promise<void> {
      try {
        await runExcel(async (context) => {
          const sheet = context.workbook.worksheets.getItem(cell.sheet);
          sheet.activate();
          sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).select();
          await inTime(context.sync());
        });
      } catch (error) {
        const { code } = toExcelError(error);
        throw code === 'unexpected'
          ? new ExcelError('cellGone', fullAddress(cell), { cause: error })
          : error;
      }
    },
  };
}

function earlierWork({ saved, savedUnreadable, unfinished }: Overview): EarlierWork {
  return { saved, savedUnreadable, unfinished };
}

/**
 * Reads every sheet that may hold participants: visible, not the add-in's own, with a likely block
 * on its top. An overview from a little earlier saves a round trip where it still holds.
 */
async function readSource(
  earlier: Overview | null,
  onProgress: (progress: ReadProgress) => void,
): Promise<{
  readonly overview: Overview;
  readonly sheets: readonly SheetContent[];
  readonly otherTexts: readonly string[];
}> {
  return runExcel(async (context) => {
    const { overview, previews } = await loadPreviews(context, earlier);
    const wanted = previews.filter(mayHoldParticipants);
    const rowsInAll = wanted.reduce((sum, { used }) => sum + used.rowCount, 0);
    let rowsRead = wanted.reduce((sum, { content }) => sum + content.grid.rows.length, 0);
    onProgress({ rowsRead, rowsInAll });
    const sheets: SheetContent[] = [];
    for (const preview of wanted) {
      const content = await readSheet(context, preview, (rows) => {
        rowsRead += rows;
        onProgress({ rowsRead, rowsInAll });
      });
      sheets.push(content);
    }
    const others = previews.filter((preview) => !wanted.includes(preview));
    return { overview, sheets, otherTexts: others.flatMap(textsOf) };
  });
}

function textsOf({ name, content }: SheetPreview): readonly string[] {
  const values = content.grid.rows.flat();
  return [name, ...values.filter((value) => typeof value === 'string' && value !== '')].map(String);
}

async function loadPreviews(
  context: Excel.RequestContext,
  earlier: Overview | null,
): Promise<{ readonly overview: Overview; readonly previews: readonly SheetPreview[] }> {
  const queuedOverview = queueOverview(context);
  const queued = candidates(earlier).map((entry) => queuePreview(context, entry));
  await inTime(context.sync());
  const overview = readOverview(queuedOverview);
  if (earlier !== null && sameSheets(earlier, overview)) {
    return { overview, previews: queued.flatMap((preview) => readPreview(preview) ?? []) };
  }
  const queuedAgain = candidates(overview).map((entry) => queuePreview(context, entry));
  await inTime(context.sync());
  return { overview, previews: queuedAgain.flatMap((preview) => readPreview(preview) ?? []) };
}

function candidates(overview: Overview | null): readonly SheetEntry[] {
  return overview === null ? [] : overview.sheets.filter((sheet) => sheet.visible && !sheet.own);
}

/** The top of a sheet without any header yet may have its list further down. */
function mayHoldParticipants({ content, used }: SheetPreview): boolean {
  const blocks = findBlocks(content);
  return blocks.length === 0
    ? used.rowCount > content.grid.rows.length
    : blocks.some((block) => block.likelihood >= 0.2) || used.rowCount > content.grid.rows.length;
}
