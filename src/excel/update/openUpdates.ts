import type { Serial } from '../../definitions/serial';
import { PERIOD_FROM } from '../../measures/workbookNames';
import type { Texts } from '../../texts/texts';
import { ExcelError } from '../excelError';
import { insertReport } from '../insertion/insertReport';
import type { Overview } from '../reading/overview';
import { runInSteps, type Following } from '../runInSteps';
import { REPORT_KEY } from '../settings/settingKeys';
import { parseStandingReport } from '../settings/standingReport';
import type { Language, OpenedWorkbook, ReadProgress } from '../workbookAccess';
import { applyUpdate } from './applyUpdate';
import { findTheirsInSteps } from './findTheirs';
import { stepOf, type Done, type History } from './history';
import { reversed } from './part';
import { loadBudgetTexts } from './loadBudgetTexts';
import { planAgain } from './planAgain';
import { prepareUpdateInSteps, type PreparedUpdate } from './prepareUpdate';
import { readStanding } from './readStanding';
import { undoInsertion } from './undoInsertion';
import { watchWorkbook } from './watchWorkbook';
import type { Changes, Step, Undone, UpdateAccess } from './updateAccess';

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

/** Keeps the last report up to date, and undoes. */
export function openUpdates(around: UpdateSurroundings): UpdateAccess {
  const { history } = around;

  async function prepare(
    overwrite: readonly string[],
    following?: Following<ReadProgress>,
  ): Promise<
    Exclude<Changes, { kind: 'report' }> | (PreparedUpdate & { readonly before: unknown })
  > {
    const overview = await around.loadOverview();
    const before = overview.savedValues[REPORT_KEY];
    const standing = parseStandingReport(before);
    if (standing === null) return { kind: isOlder(overview, before) ? 'tooOld' : 'none' };
    const found = await readStanding(standing);
    if (found.parts.size === 0) return { kind: 'none' };
    const opened = await around.open(following);
    const { language } = standing.choices;
    const [texts, budget] = await Promise.all([
      around.loadTexts(language),
      loadBudgetTexts(language),
    ]);
    const period = found.period ?? standing.choices.period;
    const again = await runInSteps(
      planAgain(opened, standing, period, { texts, budget }, around.today),
    );
    const prepared = await runInSteps(
      prepareUpdateInSteps(standing, found, again, texts, new Set(overwrite)),
    );
    return { ...prepared, before };
  }

  return {
    async findChanges(following): Promise<Changes> {
      const prepared = await prepare([], following);
      return 'changes' in prepared ? prepared.changes : prepared;
    },

    watch: watchWorkbook,

    async update(overwrite) {
      const prepared = await prepare(overwrite);
      if (!('changes' in prepared)) throw new ExcelError('updateBlocked', '');
      const { changes, edit, before } = prepared;
      const [obstacle] = changes.obstacles;
      if (obstacle !== undefined) throw new ExcelError('updateBlocked', obstacle.subject);
      const after = await applyUpdate(edit, before);
      history.add({ kind: 'update', edit, before, after });
      return {
        sheet: changes.sheet,
        writtenCells: edit.parts.reduce((sum, part) => sum + part.after.cells.length, 0),
      };
    },

    steps: () => ({
      undo: history.lastDone && stepOf(history.lastDone),
      redo: history.lastUndone && stepOf(history.lastUndone),
    }),

    async undo(force): Promise<Undone> {
      const done = history.lastDone;
      if (done === null) throw new ExcelError('nothingToUndo', '');
      const cells = force ? [] : await theirsIn(done);
      if (cells.length > 0) return { kind: 'theirs', cells };
      await undo(done);
      history.moveBack();
      return { kind: 'done', step: stepOf(done) };
    },

    async redo(): Promise<Step> {
      const undone = history.lastUndone;
      if (undone === null) throw new ExcelError('nothingToUndo', '');
      history.moveForward(await redo(undone));
      return stepOf(undone);
    },
  };

  async function redo(undone: Done): Promise<Done> {
    switch (undone.kind) {
      case 'insertion': {
        const before = await around.loadOverview();
        await insertReport(undone.plan, undone.choices, before, around.createMark());
        return { ...undone, before };
      }
      case 'update':
        await applyUpdate({ ...undone.edit, expected: [] }, undone.before, undone.after);
        return undone;
    }
  }

  async function undo(done: Done): Promise<void> {
    switch (done.kind) {
      case 'insertion':
        await undoInsertion(done.plan, done.before);
        return;
      case 'update':
        await applyUpdate(
          { ...done.edit, parts: done.edit.parts.map(reversed), expected: [] },
          done.after,
          done.before,
        );
    }
  }

  async function theirsIn(done: Done): Promise<readonly string[]> {
    if (done.kind === 'update') return [];
    const overview = await around.loadOverview();
    const standing = parseStandingReport(overview.savedValues[REPORT_KEY]);
    if (standing === null) return [];
    return runInSteps(findTheirsInSteps(standing, await readStanding(standing), done.plan));
  }
}

/** Whether a report stands there that does not say where its parts are. */
function isOlder({ names }: Overview, setting: unknown): boolean {
  return setting !== null || names.some((name) => name.startsWith(PERIOD_FROM));
}
