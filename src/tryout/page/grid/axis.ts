/** Places along one side of the grid: rows from the top or columns from the left, in pixels. */
export class Axis {
  /** The rows or columns with a size of their own, in order. */
  private readonly places: readonly { index: number; size: number; extraBefore: number }[];

  /**
   * @param count how many rows or columns there are
   * @param usual the size of one that has none of its own
   */
  constructor(
    readonly count: number,
    private readonly usual: number,
    sizes: ReadonlyMap<number, number>,
  ) {
    let extraBefore = 0;
    this.places = [...sizes]
      .sort(([a], [b]) => a - b)
      .map(([index, size]) => {
        const place = { index, size, extraBefore };
        extraBefore += size - usual;
        return place;
      });
  }

  /** Where a row or column begins; `offset(count)` is where the last one ends. */
  offset(index: number): number {
    const place = this.lastBefore(index);
    const extra = place === undefined ? 0 : place.extraBefore + place.size - this.usual;
    return index * this.usual + extra;
  }

  size(index: number): number {
    return this.offset(index + 1) - this.offset(index);
  }

  get total(): number {
    return this.offset(this.count);
  }

  /** The row or column at a place; the first before it all, the last beyond it all. */
  indexAt(pixels: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.offset(middle) <= pixels) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }

  private lastBefore(index: number): (typeof this.places)[number] | undefined {
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const place = this.places[middle];
      if (place !== undefined && place.index < index) low = middle + 1;
      else high = middle;
    }
    return this.places[low - 1];
  }
}
