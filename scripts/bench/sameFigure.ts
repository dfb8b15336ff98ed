/** Several ways to one figure must agree: a benchmark of different figures would say nothing. */
export function assertSameFigure(what: string, results: readonly unknown[]): void {
  const numbers = results.map(numberIn);
  const [first = NaN] = numbers;
  if (!numbers.every((n) => Math.abs(n - first) <= 1e-9 * Math.abs(first))) {
    throw new Error(`${what}: ${JSON.stringify(results)} are not the same figure`);
  }
}

/** The number that a function, the runtime or a cell gave; NaN for anything else. */
function numberIn(result: unknown): number {
  if (Array.isArray(result)) return numberIn(result[0]);
  if (typeof result === 'object' && result !== null) {
    return 'value' in result ? numberIn(result.value) : NaN;
  }
  return typeof result === 'number' ? result : NaN;
}
