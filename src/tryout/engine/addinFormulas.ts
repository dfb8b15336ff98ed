/** The engine's name for what stands around a formula that the add-in has a part in, and takes down its whole result. */
export const RESULT = 'ADDIN.RESULT';

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Finds the calls of an add-in's functions in the formulas of one calculation. */
export class AddinFormulas {
  /** The functions that were met, in capitals. */
  readonly names = new Set<string>();
  private readonly pattern: RegExp | null;

  /** @param namespace null: there is no add-in */
  constructor(namespace: string | null) {
    this.pattern =
      namespace === null
        ? null
        : new RegExp(
            String.raw`(?<![\p{L}\p{N}_.])${literally(namespace)}\.[\p{L}\p{N}_.]+(?=\()`,
            'giu',
          );
  }

  /** The formula as the engine is to have it: one that calls the add-in has its result taken down. */
  prepared(formula: string): string {
    const calls = this.pattern === null ? null : formula.match(this.pattern);
    if (calls === null) return formula;
    for (const call of calls) this.names.add(call.toUpperCase());
    return `=${RESULT}(${formula.replace(/^=/, '')})`;
  }
}
