import { ExcelError } from '../excelError';
import { insertReport } from '../insertion/insertReport';
import { insertSheet } from '../insertion/insertSheet';
import type { Overview } from '../reading/overview';
import { runInSteps } from '../runInSteps';
import { REPORT_KEY } from '../settings/settingKeys';
import { parseStandingReport, type StandingReport } from '../settings/standingReport';
import { applyUpdate } from './applyUpdate';
import { findTheirsInSteps } from './findTheirs';
import { stepOf, type Done, type History } from './history';
import { reversed, type PartEdit } from './part';
import { readStanding } from './readStanding';
import { typedSinceInSteps } from './typedSince';
import { undoInsertion } from './undoInsertion';
import { theirsOnSheet, undoSheet } from './undoSheet';
import type { Undone, UpdateAccess } from './updateAccess';

interface UndoSurroundings {
  readonly createMark: () => string;
  /** The workbook as it is now. */
  readonly loadOverview: () => Promise<Overview>;
  readonly history: History;
}

/** Undoes what was done with the last report and its text, and does it again. */
export function openUndoing(
  around: UndoSurroundings,
): Pick<UpdateAccess, 'steps' | 'undo' | 'redo'> {
  const { history } = around;
  return {
    steps: () => ({
      undo: history.lastDone && stepOf(history.lastDone),
      redo: history.lastUndone && stepOf(history.lastUndone),
    }),

    async undo(force): Promise<Undone> {
      const done = history.lastDone;
      if (done === null) throw new ExcelError('nothingToUndo', '');
      const cells = force && done.kind !== 'update' ? [] : await lostByUndo(done);
      if (cells.length > 0 && !force) return { kind: 'theirs', step: stepOf(done), cells };
      await undo(done);
      history.moveBack();
      const edits = done.kind === 'update' ? done.edit.parts.map(reversed) : [];
      return { kind: 'done', step: stepOf(done), rowsCameBack: bringsRows(edits) };
    },

    async redo(force): Promise<Undone> {
      const undone = history.lastUndone;
      if (undone === null) throw new ExcelError('nothingToUndo', '');
      const edits = undone.kind === 'update' ? undone.edit.parts : [];
      const cells = await typedOver(edits.map(reversed));
      if (cells.length > 0 && !force) return { kind: 'theirs', step: stepOf(undone), cells };
      history.moveForward(await redo(undone));
      return { kind: 'done', step: stepOf(undone), rowsCameBack: bringsRows(edits) };
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
      case 'text': {
        const { request } = undone;
        const sheet = await insertSheet(request, await around.loadOverview(), around.createMark());
        return { ...undone, sheet };
      }
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
        return;
      case 'text':
        await undoSheet(done.sheet.id);
    }
  }

  async function lostByUndo(done: Done): Promise<readonly string[]> {
    if (done.kind === 'update') return typedOver(done.edit.parts);
    if (done.kind === 'text') {
      const { request, sheet } = done;
      return theirsOnSheet(sheet.id, request.planOf(sheet.name));
    }
    const standing = await loadStanding();
    if (standing === null) return [];
    return runInSteps(findTheirsInSteps(standing, await readStanding(standing), done.plan));
  }

  /** Cells of the user's that edits which stand would take with them. */
  async function typedOver(edits: readonly PartEdit[]): Promise<readonly string[]> {
    if (edits.length === 0) return [];
    const standing = await loadStanding();
    if (standing === null) return [];
    return runInSteps(typedSinceInSteps(edits, standing, await readStanding(standing)));
  }

  async function loadStanding(): Promise<StandingReport | null> {
    return parseStandingReport((await around.loadOverview()).savedValues[REPORT_KEY]);
  }
}

/** Whether rows of the report itself come with edits. */
function bringsRows(edits: readonly PartEdit[]): boolean {
  return edits.some(
    ({ target, before, after }) => target.kind === 'name' && after.rowCount > before.rowCount,
  );
}
