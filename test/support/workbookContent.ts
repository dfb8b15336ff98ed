import type { OfficeHost } from '../../src/tryout/host/officeHost';

/**
 * Everything that a user could see or lose, as plain data of this moment. Results of formulas follow
 * from the rest, and a blank cell is as none.
 */
export function contentOf({ model }: OfficeHost): unknown {
  const { sheets, names, settings, activeSheetId } = model;
  const text = JSON.stringify(
    {
      sheets: sheets.map(({ id: _id, ...sheet }) => sheet),
      names: [...names].sort((a, b) => (a.name < b.name ? -1 : 1)),
      settings,
      active: sheets.find(({ id }) => id === activeSheetId)?.name,
    },
    (key, value: unknown) =>
      value instanceof Map
        ? [...value.entries()]
            .filter(([, cell]) => !isBlank(cell))
            .map(([at, cell]) => [at, withoutResult(cell)] as const)
            .sort(([a], [b]) => (a < b ? -1 : 1))
        : key === 'id'
          ? null
          : value,
  );
  const content: unknown = JSON.parse(text);
  return content;
}

function withoutResult(cell: unknown): unknown {
  return typeof cell === 'object' && cell !== null && 'formula' in cell && cell.formula !== null
    ? { ...cell, value: null }
    : cell;
}

function isBlank(cell: unknown): boolean {
  return (
    typeof cell === 'object' &&
    cell !== null &&
    'formula' in cell &&
    cell.formula === null &&
    'value' in cell &&
    cell.value === ''
  );
}
