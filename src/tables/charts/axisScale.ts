/** The steps that people count in. */
const STEPS = [1, 2, 5, 10];

/** What an axis prescribes itself; null where it takes what suits its values. */
export interface AxisEnds {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
}

export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  /** From the minimum to the maximum, evenly apart. */
  readonly ticks: readonly number[];
}

/** Without the noise that adding binary fractions leaves. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

function niceStep(span: number, ticks: number): number {
  const rough = span / ticks;
  const power = 10 ** Math.floor(Math.log10(rough));
  return clean((STEPS.find((step) => step * power >= rough) ?? 10) * power);
}

/**
 * An axis with round ticks around the values that it has to show. What the axis prescribes itself
 * holds; no value at all gives 0 to 1.
 * @param ticks how many there is room for, at least 1
 */
export function axisScale(
  { minimum, maximum, majorUnit }: AxisEnds,
  { least, most }: { readonly least: number; readonly most: number },
  ticks: number,
): Scale {
  const low = minimum ?? least;
  const high = maximum ?? most;
  const span = high > low ? high - low : 1;
  const step = majorUnit ?? niceStep(span, Math.max(1, ticks));
  const from = minimum ?? clean(Math.floor(low / step) * step);
  const to = maximum ?? clean(Math.max(Math.ceil(high / step) * step, from + step));
  const count = Math.max(0, Math.floor(clean((to - from) / step)));
  return {
    minimum: from,
    maximum: to,
    ticks: Array.from({ length: count + 1 }, (_, index) => clean(from + index * step)),
  };
}
