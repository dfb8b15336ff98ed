import type { ModelValue } from './workbookModel';

/** A cell's error, and what the add-in says about it. */
export interface FunctionError {
  /** As the cell shows it: "#VALUE!". */
  readonly error: string;
  readonly message: string | null;
}

export type FunctionCell = ModelValue | FunctionError;

/** What a function of the add-in gives: one value, or rows of values that spill. */
export type FunctionValue = FunctionCell | readonly (readonly FunctionCell[])[];

/** A value, a range as rows of values with null for blank cells, or null for an argument that is left out. */
export type FunctionArgument = ModelValue | null | readonly (readonly (ModelValue | null)[])[];

/** A call as it stands in a formula. */
export interface FunctionCall {
  /** With its namespace, in capitals: "FINSAM.THROUGHPUT". */
  readonly name: string;
  readonly args: readonly FunctionArgument[];
  /** Where each argument stands, such as "Blad1!D:D"; null for one that is no range. */
  readonly argAddresses: readonly (string | null)[];
  /** The cell that the call stands in. */
  readonly address: string;
}

/**
 * Functions that a calculator does not have itself: the add-in works them out, and takes its time. A
 * calculation asks in rounds: what is not there yet is awaited between two of them.
 */
export interface AddinFunctions {
  /** All names that begin with this and a full stop are the add-in's. */
  readonly namespace: string;
  /** The result of a call; null while it is under way. */
  ask(call: FunctionCall): FunctionValue | null;
  /**
   * Ends a round. True, once results have come, where some were missing: another round is due.
   * False where none was: results that nobody asked for in the round are forgotten then.
   */
  endRound(): Promise<boolean>;
}

export function isFunctionError(value: FunctionValue): value is FunctionError {
  return typeof value === 'object' && 'error' in value;
}
