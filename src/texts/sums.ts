/** Numbers added in one line, what is below zero with a minus of its own: "5 398 900 − 5 213 650". None give "". */
export function addition(values: readonly number[], show: (value: number) => string): string {
  return values
    .map((value, at) => {
      if (at === 0) return show(value);
      return value < 0 ? ` − ${show(-value)}` : ` + ${show(value)}`;
    })
    .join('');
}

/** One number less another, in one line; less what is below zero is more: "38 + 4". */
export function subtraction(from: number, less: number, show: (value: number) => string): string {
  return less < 0 ? addition([from, -less], show) : `${show(from)} − ${show(less)}`;
}
