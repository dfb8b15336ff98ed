import type { Block } from './block';
import { MEANINGS, type Column, type MappingChoice, type Meaning } from './mapping';
import { guessSupportUnit, supportUnitOfHeader } from './supportUnit';

function chosenMeaning(column: Column, choice: MappingChoice): Meaning | null {
  if (column.personal) return null;
  return MEANINGS.find((meaning) => choice[meaning] === column.column) ?? null;
}

function remap(column: Column, choice: MappingChoice): Column {
  const chosen = chosenMeaning(column, choice);
  if (chosen !== null) return { ...column, meaning: chosen, certainty: 'chosen' };
  const { meaning } = column;
  const lost = meaning !== null && choice[meaning] !== undefined;
  return lost ? { ...column, meaning: null, certainty: null } : column;
}

function supportUnit(before: Block, columns: readonly Column[]): Block['supportUnit'] {
  const isTime = (column: Column): boolean => column.meaning === 'supportTime';
  const column = columns.find(isTime);
  if (column === undefined) return null;
  if (column.column === before.columns.find(isTime)?.column) return before.supportUnit;
  const said = supportUnitOfHeader(column.header);
  return said === null
    ? { unit: guessSupportUnit(column.samples), guessed: true }
    : { unit: said, guessed: false };
}

/**
 * A block with a user's corrections: a chosen column has that meaning and no other, the column that
 * had the meaning loses it, and null takes it from all. Personal columns cannot be chosen, and
 * columns that the block has not are left alone.
 */
export function applyMapping(block: Block, choice: MappingChoice): Block {
  const known = new Set(block.columns.map(({ column }) => column));
  const entries = MEANINGS.flatMap((meaning): [Meaning, number | null][] => {
    const column = choice[meaning];
    return column === undefined || (column !== null && !known.has(column))
      ? []
      : [[meaning, column]];
  });
  if (entries.length === 0) return block;
  const columns = block.columns.map((column) => remap(column, Object.fromEntries(entries)));
  return { ...block, columns, supportUnit: supportUnit(block, columns) };
}
