import type { Serial } from '../../definitions/serial';
import { PERIOD_FROM } from '../../measures/workbookNames';
import type { Texts } from '../../texts/texts';
import { ExcelError } from '../excelError';
import type { Overview } from '../reading/overview';
import { runInSteps, type Following } from '../runInSteps';
import { REPORT_KEY } from '../settings/settingKeys';
import { parseStandingReport } from '../settings/standingReport';
import type { Language, OpenedWorkbook, ReadProgress } from '../workbookAccess';
import { applyUpdate } from './applyUpdate';
import type { History } from './history';
import { loadBudgetTexts } from '../loadBudgetTexts';
import { openUndoing } from './openUndoing';
import { planAgain } from './planAgain';
import { prepareUpdateInSteps, type PreparedUpdate } from './prepareUpdate';
import { readStanding } from './readStanding';
import { watchWorkbook } from './watchWorkbook';
import type { Changes, UpdateAccess } from './updateAccess';

/** What updating needs of the workbook around it. */
export interface UpdateSurroundings {
  readonly today: Serial;
  readonly loadTexts: (language: Language) => Promise<Texts>;
  readonly createMark: () => string;
  /** Reads the source anew. */
  readonly open: (following?: Following<ReadProgress>) => Promise<OpenedWorkbook>;
  /** The workbook as it is now. */
  readonly loadOverview: () => Promise<Overview>;
  readonly history: History;
}

/** How much of a comparison is done when the report, the source and the plan are there. */
const FOUND = 0.35;
const READ = 0.75;
const PLANNED = 0.9;

/** How much of an update is finding what it writes. */
const PREPARING = 0.5;

/** Keeps the last report up to date, and undoes. */
export function openUpdates(around: UpdateSurroundings): UpdateAccess {
  const { history } = around;

  async function prepare(
    overwrite: readonly string[],
    { onProgress, signal }: Following<ReadProgress> = {},
  ): Promise<
    Exclude<Changes, { kind: 'report' }> | (PreparedUpdate & { readonly before: unknown })
  > {
    const overview = await around.loadOverview();
    const before = overview.savedValues[REPORT_KEY];
    const standing = parseStandingReport(before);
    if (standing === null) return { kind: isOlder(overview, before) ? 'tooOld' : 'none' };
    let rows = { rowsRead: 0, rowsInAll: 0 };
    /** A phase of the whole, from one share to another. */
    const phase = (from: number, to: number) => ({
      signal,
      onProgress: (told: number | ReadProgress): void => {
        if (typeof told !== 'number') rows = told;
        const { rowsRead, rowsInAll } = rows;
        const done = typeof told === 'number' ? told : told.share;
        onProgress?.({ rowsRead, rowsInAll, share: from + (to - from) * done });
      },
    });
    const found = await readStanding(standing, phase(0, FOUND));
    if (found.parts.size === 0) return { kind: 'none' };
    const opened = await around.open(phase(FOUND, READ));
    const { language } = standing.choices;
    const [texts, budget] = await Promise.all([
      around.loadTexts(language),
      loadBudgetTexts(language),
    ]);
    const period = found.period ?? standing.choices.period;
    const again = await runInSteps(
      planAgain(opened, standing, period, { texts, budget }, around.today),
      phase(READ, PLANNED),
    );
    const prepared = await runInSteps(
      prepareUpdateInSteps(standing, found, again, texts, new Set(overwrite)),
      phase(PLANNED, 1),
    );
    return { ...prepared, before };
  }

  return {
    async findChanges(following): Promise<Changes> {
      const prepared = await prepare([], following);
      return 'changes' in prepared ? prepared.changes : prepared;
    },

    watch: watchWorkbook,

    async update(overwrite, { onProgress, signal } = {}) {
      const prepared = await prepare(overwrite, {
        signal,
        onProgress: ({ share }) => onProgress?.({ share: PREPARING * share, cancellable: true }),
      });
      if (!('changes' in prepared)) throw new ExcelError('updateBlocked', '');
      const { changes, edit, before } = prepared;
      const [obstacle] = changes.obstacles;
      if (obstacle !== undefined) throw new ExcelError('updateBlocked', obstacle.subject);
      const after = await applyUpdate(edit, before, null, {
        signal,
        onProgress: ({ share, cancellable }) =>
          onProgress?.({ share: PREPARING + (1 - PREPARING) * share, cancellable }),
      });
      history.add({ kind: 'update', edit, before, after });
      return {
        sheet: changes.sheet,
        writtenCells: edit.parts.reduce((sum, part) => sum + part.after.cells.length, 0),
      };
    },

    ...openUndoing(around),
  };
}

/** Whether a report stands there that does not say where its parts are. */
function isOlder({ names }: Overview, setting: unknown): boolean {
  return setting !== null || names.some((name) => name.startsWith(PERIOD_FROM));
}
