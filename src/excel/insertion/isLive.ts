import type { Choices } from '../workbookAccess';

/** Whether a report follows its source: all do but those that are to be published. */
export function isLive({ disclosure }: Pick<Choices, 'disclosure'>): boolean {
  return disclosure.mode !== 'public';
}
