import { planOf, openHeadless } from '../../src/headless/runReport';
import { beginWizard } from '../../src/taskpane/wizard/wizardState';
import { newInWords } from '../../src/taskpane/wizard/arrival';
import { chosenBlocks, readChosen } from '../../src/taskpane/wizard/derive';
import { day } from '../support/participants';
import { CASES, openCase } from '../support/runCase';

const today = day('2026-11-21');

describe.each(CASES)('%s with its report, opened again', (name) => {
  test('goes straight to the review step: the report’s own sheets and columns are nothing new', async () => {
    const { access } = await openHeadless(await openCase(name), today);
    const options = { period: null, forbund: null, layout: null };
    await access.insert(planOf(await access.open(), options, today));

    const opened = await access.open();
    const state = beginWizard({ opened, from: 'next' });
    expect(state.arrival).toEqual({ kind: 'looking' });
    expect(state.at.step).toBe('review');
    const blocks = chosenBlocks(opened, state.draft);
    const { words } = readChosen(opened, blocks, state.draft, today);
    expect(newInWords(opened, words)).toBeNull();
  });

  test('stops where a column of its list has another header', async () => {
    const model = await openCase(name);
    const { access, host } = await openHeadless(model, today);
    const options = { period: null, forbund: null, layout: null };
    const first = await access.open();
    await access.insert(planOf(first, options, today));
    const [block] = first.blocks;
    const column = block?.columns.find(({ meaning }) => meaning === 'end')?.column;
    if (block === undefined || column === undefined) throw new Error('no end');
    const row = block.headerRow;
    const area = { top: row, left: column, bottom: row, right: column };
    host.userEdits(block.sheet, area, [['Slutat']]);

    const state = beginWizard({ opened: await access.open(), from: 'next' });
    expect(state.arrival).toEqual({
      kind: 'stopped',
      stop: { step: 'columns', why: 'columnsChanged' },
    });
  });
});
