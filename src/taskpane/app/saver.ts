import type { SavedText } from '../../excel/reportText/reportTextAccess';
import { toFailure, type Failure } from './failure';

export type Saving =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface Saver<T> {
  /** Saves this once nothing has changed for a while. */
  readonly later: (value: T) => void;
  /** Saves what waits, or what failed, at once. */
  readonly now: () => void;
  /** The same, and tells whether all that has changed is kept. */
  readonly settle: () => Promise<boolean>;
}

/** Long enough for a word, short enough for nobody to close the pane in between. */
export const SAVING_DELAY_MS = 800;

/**
 * Saves the latest of what changes often, one save at a time: what changes meanwhile is saved after.
 *
 * @param tell told whenever it stands otherwise with the saving
 */
export function createSaver<T>(
  save: (value: T) => Promise<SavedText>,
  tell: (saving: Saving) => void,
): Saver<T> {
  let unsaved: { readonly value: T } | null = null;
  let isKept = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current: Promise<void> | null = null;

  const saveAll = async (): Promise<void> => {
    while (unsaved !== null) {
      const saving = unsaved;
      try {
        const { kind } = await save(saving.value);
        if (unsaved !== saving) continue;
        unsaved = null;
        isKept = kind === 'saved';
        tell({ kind });
      } catch (error) {
        tell({ kind: 'failed', failure: toFailure(error) });
        return;
      }
    }
  };
  const run = (): Promise<void> => {
    clearTimeout(timer);
    current ??= saveAll().finally(() => {
      current = null;
    });
    return current;
  };

  return {
    later(value) {
      unsaved = { value };
      isKept = false;
      tell({ kind: 'waiting' });
      clearTimeout(timer);
      timer = setTimeout(() => void run(), SAVING_DELAY_MS);
    },
    now: () => void run(),
    async settle() {
      await run();
      return isKept;
    },
  };
}
