import type { Before } from '../insertion/rollBack';
import type { InsertedSheet, SheetRequest } from '../insertion/insertSheet';
import type { InsertionPlan } from '../insertion/planReport';
import type { Choices } from '../workbookAccess';
import type { Step } from './updateAccess';
import type { UpdateEdit } from './updateEdit';

/** Something that was done with the workbook, with all that is needed to undo it and to do it again. */
export type Done =
  | {
      readonly kind: 'insertion';
      readonly plan: InsertionPlan;
      readonly choices: Choices;
      readonly before: Before;
    }
  | {
      readonly kind: 'update';
      readonly edit: UpdateEdit;
      /** The setting of the report as it was, and as it became. */
      readonly before: unknown;
      readonly after: unknown;
    }
  /** The report's text on a sheet of its own. */
  | { readonly kind: 'text'; readonly request: SheetRequest; readonly sheet: InsertedSheet };

/** What has been done since the pane was opened, the last first to be undone; kept in memory only. */
export class History {
  #done: readonly Done[] = [];
  #undone: readonly Done[] = [];

  /** Something new was done: what had been undone before cannot come back. */
  add(done: Done): void {
    this.#done = [...this.#done, done];
    this.#undone = [];
  }

  get lastDone(): Done | null {
    return this.#done.at(-1) ?? null;
  }

  get lastUndone(): Done | null {
    return this.#undone.at(-1) ?? null;
  }

  /** The last thing done was undone. */
  moveBack(): void {
    const last = this.lastDone;
    if (last === null) return;
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, last];
  }

  /** What was last undone was done again. */
  moveForward(again: Done): void {
    this.#undone = this.#undone.slice(0, -1);
    this.#done = [...this.#done, again];
  }
}

/** What a user is told of it. */
export function stepOf(done: Done): Step {
  switch (done.kind) {
    case 'insertion':
      return { kind: 'insertion', sheet: done.plan.names.reportSheet };
    case 'update':
      return { kind: 'update', sheet: done.edit.sheet };
    case 'text':
      return { kind: 'text', sheet: done.sheet.name };
  }
}
