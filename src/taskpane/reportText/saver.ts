import type { SavedText } from '../../excel/reportText/reportTextAccess';
import { toFailure, type Failure } from '../app/failure';

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
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;

  const run = async (): Promise<void> => {
    clearTimeout(timer);
    if (busy || unsaved === null) return;
    busy = true;
    const saving = unsaved;
    try {
      const { kind } = await save(saving.value);
      busy = false;
      if (unsaved === saving) {
        unsaved = null;
        tell({ kind });
      } else void run();
    } catch (error) {
      busy = false;
      tell({ kind: 'failed', failure: toFailure(error) });
    }
  };

  return {
    later(value) {
      unsaved = { value };
      tell({ kind: 'waiting' });
      clearTimeout(timer);
      timer = setTimeout(() => void run(), SAVING_DELAY_MS);
    },
    now: () => void run(),
  };
}
