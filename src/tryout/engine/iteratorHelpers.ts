/** The engine uses iterator helpers that Node 20 and older browsers lack: gives them the few it needs. Existing ones are kept. */
export function ensureIteratorHelpers(): void {
  const prototype: object = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  const helpers = {
    some(this: Iterable<unknown>, test: (value: unknown) => unknown): boolean {
      for (const value of this) if (test(value)) return true;
      return false;
    },
    find(this: Iterable<unknown>, test: (value: unknown) => unknown): unknown {
      for (const value of this) if (test(value)) return value;
      return undefined;
    },
    *map(this: Iterable<unknown>, change: (value: unknown) => unknown): Generator<unknown> {
      for (const value of this) yield change(value);
    },
    *filter(this: Iterable<unknown>, test: (value: unknown) => unknown): Generator<unknown> {
      for (const value of this) if (test(value)) yield value;
    },
    toArray(this: Iterable<unknown>): unknown[] {
      return [...this];
    },
  };
  for (const [name, helper] of Object.entries(helpers)) {
    if (name in prototype) continue;
    Object.defineProperty(prototype, name, { value: helper, configurable: true, writable: true });
  }
}
