import { refusal } from './hostError';

const MAX_LENGTH = 8192;

/** Refuses a formula that Excel cannot read. */
export function requireReadable(formula: string): void {
  if (formula.length > MAX_LENGTH) throw refusal('formulaTooLong', `${formula.length} characters`);
}
