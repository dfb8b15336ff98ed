import { useLayoutEffect, type Dispatch } from 'react';
import { newInWords } from './arrival';
import type { Report } from './useReport';
import type { WizardAction, WizardState } from './wizardState';

/** Looks at the outcome words as soon as they have been read, before anybody sees the review step. */
export function useArrival(
  { arrival, opened }: WizardState,
  { reading }: Pick<Report, 'reading'>,
  dispatch: Dispatch<WizardAction>,
): void {
  const ready = arrival.kind === 'looking' && reading.rowCount > 0;
  useLayoutEffect(() => {
    if (ready) dispatch({ type: 'arrived', stop: newInWords(opened, reading.words) });
  }, [ready, opened, reading, dispatch]);
}
