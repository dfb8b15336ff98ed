import type { WrittenPart } from '../settings/standingReport';
import type { CellInput, InputBlock, SheetPlan } from './sheetPlan';
import { inputHash } from './inputHash';

/** The inputs that a plan has for a rectangle of its sheet; '' where it has none. */
export function plannedInputs(
  { data, formulas }: Pick<SheetPlan, 'data' | 'formulas'>,
  { top, left, rowCount, columnCount }: Omit<SheetPlan['parts'][number], 'key'>,
): readonly (readonly CellInput[])[] {
  const blocks: readonly InputBlock[] = [...data, ...formulas];
  const widthOf = ({ rows }: InputBlock): number => rows[0]?.length ?? 0;
  const whole = blocks.find(
    (one) =>
      top < one.top + one.rows.length &&
      top + rowCount > one.top &&
      left < one.left + widthOf(one) &&
      left + columnCount > one.left,
  );
  // Rows of a long list are one block: they are taken as they are.
  if (
    whole !== undefined &&
    whole.top <= top &&
    whole.top + whole.rows.length >= top + rowCount &&
    whole.left === left &&
    widthOf(whole) === columnCount
  ) {
    return whole.rows.slice(top - whole.top, top - whole.top + rowCount);
  }
  return Array.from({ length: rowCount }, (_, r) =>
    Array.from({ length: columnCount }, (__, c): CellInput => {
      const block = blocks.find(
        (one) =>
          top + r >= one.top &&
          top + r < one.top + one.rows.length &&
          left + c >= one.left &&
          left + c < one.left + widthOf(one),
      );
      return block?.rows[top + r - block.top]?.[left + c - block.left] ?? '';
    }),
  );
}

/**
 * What a sheet's parts have just been given, to be told from what a user types there later.
 *
 * @param found the inputs that Excel gives back for the sheet from A1
 */
export function writtenParts(
  plan: SheetPlan,
  found: readonly (readonly unknown[])[],
): Readonly<Record<string, WrittenPart>> {
  return Object.fromEntries(
    plan.parts.map((part) => {
      const { key, top, left, rowCount, columnCount } = part;
      const standing = Array.from({ length: rowCount }, (_, r) =>
        Array.from({ length: columnCount }, (__, c) => found[top + r]?.[left + c] ?? ''),
      );
      return [
        key,
        {
          rowCount,
          columnCount,
          planned: hashesOf(plannedInputs(plan, part), part),
          found: hashesOf(standing, part),
        },
      ];
    }),
  );
}

/** The hashes of a rectangle's inputs, row after row. */
export function hashesOf(
  rows: readonly (readonly unknown[])[],
  corner: { readonly top: number; readonly left: number },
): readonly string[] {
  return rows.flatMap((row) => row.map((input) => inputHash(input, corner)));
}
