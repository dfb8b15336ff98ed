import { toSerial } from '../../src/definitions/serial';
import type { Block } from '../../src/participants/block';
import type { CellValue, SheetContent, TableArea } from '../../src/cells/cell';
import { findBlocks } from '../../src/participants/findBlocks';
import type { Meaning } from '../../src/participants/mapping';
import { proposeSource } from '../../src/participants/proposeSource';
import { readParticipants, type ReadingInput } from '../../src/participants/readParticipants';
import type { Reading } from '../../src/participants/reading';

export type Row = readonly CellValue[];

export const TODAY = toSerial({ year: 2026, month: 1, day: 1 }) ?? 0;

/** A sheet from its first cell. */
export function sheet(
  name: string,
  rows: readonly Row[],
  tables: readonly TableArea[] = [],
): SheetContent {
  return { grid: { sheet: name, top: 0, left: 0, rows }, tables };
}

/** So many rows, made from their number counted from 0. */
export function people(count: number, row: (index: number) => Row): readonly Row[] {
  return Array.from({ length: count }, (_, index) => row(index));
}

/** A start that differs from row to row. */
export const start = (index: number): number => 43000 + index * 37;

/** Every second row has an end, and what goes with it. */
export function whenEnded<T extends CellValue>(index: number, value: T): T | '' {
  return index % 2 === 1 ? value : '';
}

export const sex = (index: number): string => (index % 3 === 0 ? 'K' : 'M');
export const referrer = (index: number): string => ['AF', 'FK', 'Soc', 'Region'][index % 4] ?? 'AF';
export const outcome = (index: number): string =>
  ['Arbete', 'Studier', 'Åter FK', 'Annan arbetslivsinriktad rehab', 'Flyttat', 'Avbrott'][
    index % 6
  ] ?? 'Arbete';

export function headersOf(block: Block | undefined): Partial<Record<Meaning, string>> {
  const columns = block?.columns ?? [];
  return Object.fromEntries(
    columns.flatMap(({ meaning, header }) => (meaning === null ? [] : [[meaning, header]])),
  );
}

/** The blocks that would be proposed, and what is read from them. */
export function readProposed(
  sheets: readonly SheetContent[],
  choices: Partial<ReadingInput> = {},
): {
  readonly blocks: readonly Block[];
  readonly reading: Reading;
  readonly reason: string | null;
} {
  const all = sheets.flatMap(findBlocks);
  const { chosen, reason } = proposeSource(all);
  const blocks = all.filter(({ id }) => chosen.includes(id));
  const input = { sheets, blocks, outcomeWords: {}, supportUnit: null, today: TODAY };
  return { blocks, reading: readParticipants({ ...input, ...choices }), reason };
}
