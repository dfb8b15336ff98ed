import { NAMESPACE } from '../../functions/catalogue';

/** Files mark the functions of add-ins with it, and write their full stops as underscores. */
const PREFIX = '_xldudf_';
const SHOWN = new RegExp(String.raw`^${NAMESPACE}\.`, 'i');
const IN_FILE = new RegExp(`^${PREFIX}${NAMESPACE}_`, 'i');
const CALL = new RegExp(String.raw`(?<![\p{L}\p{N}_.])${NAMESPACE}\.[\p{L}\p{N}_.]+\(`, 'iu');

/** Whether a formula, as Excel shows it, calls a function of this add-in. */
export function callsAddin(formula: string): boolean {
  return CALL.test(formula);
}

/** `FINSAM.PERIOD` → as a file names it; other functions' names as they are. */
export function toFileName(name: string): string {
  return SHOWN.test(name) ? PREFIX + name.toUpperCase().replaceAll('.', '_') : name;
}

/** A function's name in a file → as Excel shows it. */
export function fromFileName(name: string): string {
  return name.replace(IN_FILE, `${NAMESPACE}.`);
}
