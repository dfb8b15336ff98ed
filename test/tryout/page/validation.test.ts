/** @jest-environment jsdom */
import { newValidation, type ModelValidation } from '../../../src/tryout/model/validation';
import { cellKey, type WorkbookModel } from '../../../src/tryout/model/workbookModel';
import { Page, USUAL_SETTINGS } from '../../../src/tryout/page/page';
import { sheetNamed, workbookOf } from '../engine/workbookOf';
import { chartOf } from './charts/chartOf';

class NoResizes {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

beforeAll(() => {
  globalThis.ResizeObserver = NoResizes;
  Element.prototype.scrollIntoView = () => undefined;
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

function open(model: WorkbookModel): void {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  new Page(root, USUAL_SETTINGS, () => model);
}

function list(change: Partial<ModelValidation> = {}): WorkbookModel {
  const model = workbookOf({ Deltagare: [['Kön'], ['Man']] });
  const area = { top: 1, left: 0, bottom: 9, right: 0 };
  sheetNamed(model, 'Deltagare').validations.push({
    ...newValidation(area, { type: 'List', source: 'Kvinna,Man', inCellDropDown: true }),
    ...change,
  });
  return model;
}

function alerting(style: 'Stop' | 'Warning' | 'Information'): WorkbookModel {
  const message = 'Välj Kvinna eller Man.';
  return list({ errorAlert: { showAlert: true, style, title: 'Kön', message } });
}

function cell(row: number): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-row="${row}"][data-column="0"]`);
  if (found === null) throw new Error(`no cell in row ${row}`);
  return found;
}

function key(name: string, more: KeyboardEventInit = {}): void {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }),
  );
}

function goTo(row: number): void {
  cell(0).focus();
  for (let n = 0; n < row; n++) key('ArrowDown');
}

function type(text: string): void {
  key(text.charAt(0));
  const editor = document.querySelector<HTMLInputElement>('.cell-editor');
  if (editor === null) throw new Error('no editor is open');
  editor.value = text;
  key('Enter');
}

function answer(text: string): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('.alert button')];
  const button = buttons.find(({ textContent }) => textContent === text);
  if (button === undefined) throw new Error(`no button ${text}`);
  button.click();
}

function held(model: WorkbookModel, row: number): unknown {
  return model.sheets[0]?.cells.get(cellKey(row, 0))?.value;
}

test('a cell with choices offers them, the present one first', () => {
  const model = list();
  open(model);
  goTo(1);
  key('ArrowDown', { altKey: true });
  const select = document.querySelector<HTMLSelectElement>('select.cell-editor');
  expect([...(select?.options ?? [])].map(({ value }) => value)).toEqual(['Kvinna', 'Man']);
  expect(select?.value).toBe('Man');
  if (select) select.value = 'Kvinna';
  key('Enter');
  expect(held(model, 1)).toBe('Kvinna');
});

test('the button beside an active cell opens its choices', () => {
  open(list());
  goTo(1);
  const button = document.querySelector('.cell-choice');
  button?.dispatchEvent(new Event('pointerdown', { bubbles: true, cancelable: true }));
  expect(document.activeElement?.tagName).toBe('SELECT');
  key('Escape');
  key('ArrowUp');
  expect(document.querySelector('.cell-choice')).toBeNull();
});

test('a cell without choices has none to offer', () => {
  open(list());
  cell(0).focus();
  key('ArrowDown', { altKey: true });
  expect(document.querySelector('.cell-editor')).toBeNull();
});

test('what is allowed is entered without a word', () => {
  const model = alerting('Stop');
  open(model);
  goTo(2);
  type('Kvinna');
  expect(document.querySelector('.alert')).toBeNull();
  expect(held(model, 2)).toBe('Kvinna');
});

test('what is not allowed is refused in the alert’s words, and can be changed or given up', () => {
  const model = alerting('Stop');
  open(model);
  goTo(2);
  type('Kille');
  const alert = document.querySelector('[role=alertdialog]');
  expect(alert?.textContent).toContain('Välj Kvinna eller Man.');
  expect(alert?.querySelectorAll('button')).toHaveLength(2);
  answer('Ändra');
  expect(document.querySelector<HTMLInputElement>('.cell-editor')?.value).toBe('Kille');
  key('Enter');
  answer('Avbryt');
  expect(document.querySelector('.alert')).toBeNull();
  expect(held(model, 2)).toBeUndefined();
  expect(document.activeElement).toBe(cell(2));
});

test.each(['Warning', 'Information'] as const)('of the kind %s it can be kept', (style) => {
  const model = alerting(style);
  open(model);
  goTo(2);
  type('Okänt');
  answer('Behåll ändå');
  expect(held(model, 2)).toBe('Okänt');
});

test('the formula bar asks too', () => {
  const model = alerting('Stop');
  open(model);
  goTo(2);
  const bar = document.querySelector<HTMLInputElement>('.contents');
  bar?.focus();
  if (bar) bar.value = 'Kille';
  key('Enter');
  answer('Avbryt');
  expect(held(model, 2)).toBeUndefined();
});

test('the prompt is read beside the active cell only', () => {
  open(list({ prompt: { showPrompt: true, title: 'Kön', message: 'Välj i listan.' } }));
  goTo(1);
  expect(cell(1).querySelector('.cell-prompt')?.textContent).toBe('KönVälj i listan.');
  key('ArrowUp');
  expect(document.querySelector('.cell-prompt')).toBeNull();
});

test('a chart stands over its cells, beside the grid for those who listen', () => {
  open(chartOf('ColumnClustered').model);
  const chart = document.querySelector<SVGElement>('[role=img].chart');
  expect(chart?.style.left).toBe('110px');
  expect(chart?.style.top).toBe('124px');
  expect([chart?.getAttribute('width'), chart?.getAttribute('height')]).toEqual(['352', '300']);
  expect(chart?.closest('[role=grid]')).toBeNull();
});

test('a chart follows its cells', async () => {
  open(chartOf('ColumnClustered').model);
  goTo(1);
  type('2017');
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(document.querySelector('.chart-category')?.textContent).toBe('2017');
});
