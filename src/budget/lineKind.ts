import { foldWords } from '../cells/fold';

const WITHIN = /^(varav|darav|of which)\b/;
const INCOME = /\b(intakt|inkomst|income|revenue)\w*/;

/** True for "varav …": a part of the line above. */
export function isWithin(label: string): boolean {
  return WITHIN.test(foldWords(label));
}

/** True for what is named as money that comes in. */
export function isIncome(label: string): boolean {
  return INCOME.test(foldWords(label));
}
