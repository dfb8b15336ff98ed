/** @jest-environment jsdom */
import { cellKey } from '../../../src/tryout/model/workbookModel';
import type { ModelCell, WorkbookModel } from '../../../src/tryout/model/workbookModel';
import { barContents } from '../../../src/tryout/page/barContents';
import { FormulaBar } from '../../../src/tryout/page/formulaBar';
import { cellView } from '../../../src/tryout/page/grid/cellView';
import { sheetAxes } from '../../../src/tryout/page/grid/sheetExtent';
import { pageTexts } from '../../../src/tryout/page/texts';
import { sheetNamed, workbookOf } from '../engine/workbookOf';

const SAID = 'Ange en period, till exempel "H1 2023".';

function cellOf(model: WorkbookModel, row: number, column: number): ModelCell {
  const cell = sheetNamed(model, 'Blad').cells.get(cellKey(row, column));
  if (cell === undefined) throw new Error(`no cell ${row},${column}`);
  return cell;
}

/** A1 spills into A2; B1 is an error that something is said about. */
function results(): WorkbookModel {
  const model = workbookOf({ Blad: [['=FINSAM.PERIOD(C1,1.5)', '=FINSAM.PERIOD(C2)'], [45107]] });
  cellOf(model, 1, 0).spilledFrom = cellKey(0, 0);
  Object.assign(cellOf(model, 0, 1), { value: '#VALUE!', message: SAID });
  return model;
}

function viewOf(model: WorkbookModel, row: number, column: number): HTMLElement | null {
  const sheet = sheetNamed(model, 'Blad');
  const axes = sheetAxes(sheet, { row: 0, column: 0 });
  return cellView({ sheet, axes, locale: 'sv-SE', dark: false }, row, column);
}

test('a cell with an error that something is said about is marked, and says it', () => {
  const view = viewOf(results(), 0, 1);
  expect(view?.classList).toContain('noted');
  expect(view?.title).toBe(SAID);
  expect(view?.getAttribute('aria-description')).toBe(SAID);
  expect(viewOf(results(), 1, 0)?.classList).not.toContain('noted');
});

test('the formula bar says it too, only for that cell', () => {
  const ignore = (): void => undefined;
  const bar = new FormulaBar(pageTexts.sv, {
    onEditBegun: ignore,
    onEditEnded: ignore,
    onDone: ignore,
  });
  const sheet = sheetNamed(results(), 'Blad');
  const message = bar.root.querySelector<HTMLElement>('.message');
  bar.show(barContents(sheet, { row: 0, column: 1 }, 'sv-SE'));
  expect([message?.textContent, message?.hidden]).toEqual([SAID, false]);
  bar.show(barContents(sheet, { row: 1, column: 0 }, 'sv-SE'));
  expect([message?.textContent, message?.hidden]).toEqual(['', true]);
});

test('a spilled cell shows the formula that it comes from, as another cell’s', () => {
  const sheet = sheetNamed(results(), 'Blad');
  const formula = '=FINSAM.PERIOD(C1;1,5)';
  expect(barContents(sheet, { row: 0, column: 0 }, 'sv-SE')).toMatchObject({
    text: formula,
    spilled: false,
  });
  expect(barContents(sheet, { row: 1, column: 0 }, 'sv-SE')).toEqual({
    address: 'A2',
    text: formula,
    spilled: true,
    message: '',
  });
});
