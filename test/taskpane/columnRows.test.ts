import { applyMapping } from '../../src/participants/applyMapping';
import type { CellValue } from '../../src/cells/cell';
import { findBlocks } from '../../src/participants/findBlocks';
import { meaningRows } from '../../src/taskpane/wizard/columnRows';
import { sheet } from './fakeAccess';

function blockOf(header: readonly string[], ...cells: (readonly CellValue[])[]) {
  const [block] = findBlocks(
    sheet('Lista', [
      ['Nr', 'Start', 'Slut', ...header],
      ...cells.map((row, i) => [i + 1, 43000 + i, 43100, ...row]),
    ]),
  );
  if (block === undefined) throw new Error('no block');
  return block;
}

describe('meaningRows', () => {
  test('asks about ticked columns only where they stand', () => {
    const block = blockOf(['Kön', 'Resultat'], ['K', 'Arbete'], ['M', 'Studier']);
    const { toCheck, certain, absent } = meaningRows(block, block);
    const meanings = [...toCheck, ...certain, ...absent].map(({ meaning }) => meaning);
    expect(meanings).toContain('sex');
    expect(meanings).not.toContain('sexWoman');
    expect(meanings).not.toContain('sexMan');
    expect(meanings).not.toContain('dropout');
  });

  test('lists a dropout column, and two columns for the sexes instead of one', () => {
    const block = blockOf(['Kvinna', 'Man', 'Dropout'], ['x', '', 'ja'], ['', 'x', 'nej']);
    const { toCheck, certain, absent } = meaningRows(block, block);
    expect(certain.map(({ meaning }) => meaning)).toEqual(
      expect.arrayContaining(['sexWoman', 'sexMan', 'dropout']),
    );
    expect([...toCheck, ...absent].map(({ meaning }) => meaning)).not.toContain('sex');
  });

  test('keeps a ticked column in its place when the user has said that it is none', () => {
    const block = blockOf(['Dropout'], ['ja'], ['nej']);
    const { certain } = meaningRows(block, applyMapping(block, { dropout: null }));
    expect(certain).toContainEqual({ meaning: 'dropout', column: null });
  });
});
