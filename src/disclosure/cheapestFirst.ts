/** Things that wait, to be taken in order of their cost; those that cost the same in the order in which they came. */
export class CheapestFirst<T> {
  private readonly heap: { readonly item: T; readonly cost: number; readonly number: number }[] =
    [];
  private added = 0;

  add(item: T, cost: number): void {
    let at = this.heap.push({ item, cost, number: this.added++ }) - 1;
    while (at > 0) {
      const parent = Math.floor((at - 1) / 2);
      if (!this.isBefore(at, parent)) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  /** Null where nothing waits. */
  take(): T | null {
    const [first] = this.heap;
    const last = this.heap.pop();
    if (first === undefined || last === undefined) return null;
    if (this.heap.length === 0) return first.item;
    this.heap[0] = last;
    let at = 0;
    for (;;) {
      let next = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < this.heap.length && this.isBefore(child, next)) next = child;
      }
      if (next === at) return first.item;
      this.swap(at, next);
      at = next;
    }
  }

  private isBefore(a: number, b: number): boolean {
    const [x, y] = [this.heap[a], this.heap[b]];
    if (x === undefined || y === undefined) return false;
    return x.cost < y.cost || (x.cost === y.cost && x.number < y.number);
  }

  private swap(a: number, b: number): void {
    const [x, y] = [this.heap[a], this.heap[b]];
    if (x === undefined || y === undefined) return;
    this.heap[a] = y;
    this.heap[b] = x;
  }
}
