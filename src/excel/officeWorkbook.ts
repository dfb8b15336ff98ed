import type { Serial } from '../definitions/serial';
import { findAllBlocksInSteps } from '../participants/findAllBlocks';
import { proposeSource } from '../participants/proposeSource';
import { fullAddress, type CellRef } from '../cells/cell';
import type { Texts } from '../texts/texts';
import type { AuditAccess } from './audit/auditAccess';
import type { ReportTextAccess } from './reportText/reportTextAccess';
import { ExcelError } from './excelError';
import { insertFormula } from './insertFormula';
import { insertReport } from './insertion/insertReport';
import { planReportInSteps } from './insertion/planReport';
import { removeUnfinished } from './insertion/removeUnfinished';
import { insertList } from './newList/insertList';
import { freeListNames } from './newList/listNames';
import { planList } from './newList/planList';
import { queueOverview, readOverview, type Overview } from './reading/overview';
import { readSource } from './reading/readSource';
import { workbookBudgetsInSteps } from './reading/workbookBudgets';
import { inTime, runExcel, toExcelError } from './request';
import { runInSteps } from './runInSteps';
import { parsePending } from './settings/pendingSchema';
import { History } from './update/history';
import type { UpdateAccess } from './update/updateAccess';
import { saveIgnored } from './settings/ignoredSetting';
import { readDefinitions, saveDefinitions } from './settings/definitionsSetting';
import { PENDING_KEY } from './settings/settingKeys';
import type {
  CreatedList,
  EarlierWork,
  InsertedReport,
  Language,
  NewList,
  OpenedWorkbook,
  ReadProgress,
  WorkbookAccess,
} from './workbookAccess';

/** How much of opening a workbook is reading it; the rest is finding the lists in what was read. */
const READING = 0.8;

/** How much of inserting a report is planning it. */
const PLANNING = 0.1;

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

  const history = new History();
  const access: WorkbookAccess = {
    async findEarlierWork(): Promise<EarlierWork> {
      overview = await loadOverview();
      return earlierWork(overview);
    },

    async open(following = {}): Promise<OpenedWorkbook> {
      const { onProgress, signal } = following;
      let last: ReadProgress = { rowsRead: 0, rowsInAll: 0, share: 0 };
      const source = await readSource(overview, {
        signal,
        onProgress: (progress) => {
          last = { ...progress, share: READING * progress.share };
          onProgress?.(last);
        },
      });
      overview = source.overview;
      const blocks = await runInSteps(findAllBlocksInSteps(source.sheets), {
        signal,
        onProgress: (share) => onProgress?.({ ...last, share: READING + (1 - READING) * share }),
      });
      const budgets = await runInSteps(
        workbookBudgetsInSteps([...source.sheets, ...source.otherSheets]),
        { signal },
      );
      return {
        ...earlierWork(source.overview),
        name: source.overview.name,
        sheets: source.sheets,
        otherTexts: source.otherTexts,
        blocks,
        budgets,
        proposal: proposeSource(blocks),
      };
    },

    async insert(plan, { onProgress, signal } = {}): Promise<InsertedReport> {
      const known = overview ?? (await loadOverview());
      if (known.structureProtected) throw new ExcelError('workbookProtected', '');
      const texts = await options.loadTexts(plan.choices.language);
      const insertion = await runInSteps(planReportInSteps(plan, known, texts, options.today), {
        signal,
        onProgress: (share) => onProgress?.({ share: PLANNING * share, cancellable: true }),
      });
      // What the workbook holds changes now, whatever comes of it.
      overview = null;
      const verifiedCells = await insertReport(
        insertion,
        plan.choices,
        known,
        options.createMark(),
        {
          signal,
          onProgress: ({ share, cancellable }) =>
            onProgress?.({ share: PLANNING + (1 - PLANNING) * share, cancellable }),
        },
      );
      history.add({ kind: 'insertion', plan: insertion, choices: plan.choices, before: known });
      return {
        sheet: insertion.names.reportSheet,
        dataSheets: insertion.sheets.slice(1).map(({ name }) => name),
        nameTaken: insertion.sheets.length > 1 ? insertion.names.taken : null,
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
        if (pending === null) return;
        if (pending.updated) {
          const { clearUpdate } = await import(
            /* webpackChunkName: "clear-update" */ './update/clearUpdate'
          );
          await clearUpdate(context, pending.interrupted);
        } else await removeUnfinished(context, pending);
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

    readDefinitions,

    async saveDefinitions(definitions): Promise<void> {
      // What is known of the workbook would bring the old ones back if an insertion failed.
      overview = null;
      await saveDefinitions(definitions);
    },

    saveIgnored,

    async recalculate(): Promise<void> {
      await runExcel(
        async (context) => {
          context.application.calculate(Excel.CalculationType.full);
          await inTime(context.sync());
        },
        { delayForCellEdit: true },
      );
    },

    insertFormula,

    async createList(list: NewList): Promise<CreatedList> {
      const known = overview ?? (await loadOverview());
      if (known.structureProtected) throw new ExcelError('workbookProtected', '');
      const names = freeListNames(known, list.texts);
      const plan = planList(list, names);
      overview = null;
      await insertList(plan, known.activeSheetId, options.createMark());
      return {
        sheet: names.sheet,
        choicesSheet: names.choicesSheet,
        firstCell: { sheet: names.sheet, ...plan.firstCell },
      };
    },

    async updates(): Promise<UpdateAccess> {
      const { openUpdates } = await import(
        /* webpackChunkName: "updates" */ './update/openUpdates'
      );
      return openUpdates({
        ...options,
        history,
        open: (following) => access.open(following),
        loadOverview: async () => {
          overview = null;
          return loadOverview();
        },
      });
    },

    async audit(): Promise<AuditAccess> {
      const { openAudit } = await import(
        /* webpackChunkName: "audit-workbook" */ './audit/openAudit'
      );
      return openAudit(() => {
        // What the workbook holds changes when a protocol is inserted.
        overview = null;
        return loadOverview();
      }, options.createMark);
    },

    async reportText(): Promise<ReportTextAccess> {
      const { openReportText } = await import(
        /* webpackChunkName: "report-text-workbook" */ './reportText/openReportText'
      );
      return openReportText(
        () => {
          overview = null;
          return loadOverview();
        },
        options.createMark,
        history,
      );
    },
  };
  return access;
}

function earlierWork(overview: Overview): EarlierWork {
  const { saved, savedUnreadable, unfinished, empty, definitions, ignored } = overview;
  return { saved, savedUnreadable, unfinished, empty, definitions, ignored };
}
