/** @jest-environment jsdom */
import type { WorkbookModel } from '../../../src/tryout/model/workbookModel';
import { Page, USUAL_SETTINGS } from '../../../src/tryout/page/page';
import { sheetNamed, workbookOf } from '../engine/workbookOf';

class NoResizes {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

beforeAll(() => {
  globalThis.ResizeObserver = NoResizes;
  Element.prototype.scrollIntoView = () => undefined;
});

function open(model: WorkbookModel, settings = USUAL_SETTINGS): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  new Page(root, settings, () => model);
  return root;
}

function sample(): WorkbookModel {
  const model = workbookOf({
    Deltagare: [
      ['Nr', 'Start'],
      [1, 43101],
    ],
    Låst: [['x']],
    Dolt: [['y']],
  });
  sheetNamed(model, 'Låst').protected = true;
  sheetNamed(model, 'Dolt').visibility = 'Hidden';
  return model;
}

function cell(row: number, column: number): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
  if (found === null) throw new Error(`no cell ${row},${column}`);
  return found;
}

function key(name: string, target: Element | null = document.activeElement): void {
  target?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
}

function type(text: string): void {
  const editor = document.querySelector<HTMLInputElement>('.cell-editor');
  if (editor === null) throw new Error('no editor is open');
  editor.value = text;
  key('Enter', editor);
}

function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

function status(): string {
  return document.querySelector('[role=status]')?.textContent ?? '';
}

test('is a grid that says how large it is and where each cell stands', () => {
  open(sample());
  const grid = document.querySelector('[role=grid]');
  expect(grid?.getAttribute('aria-label')).toBe('Deltagare');
  expect(grid?.getAttribute('aria-rowcount')).toBe('101');
  expect(cell(1, 1).textContent).toBe('43101');
  expect(cell(1, 1).getAttribute('aria-colindex')).toBe('3');
  expect(cell(1, 1).closest('[role=row]')?.getAttribute('aria-rowindex')).toBe('3');
});

test('exactly one cell can be tabbed to, and the arrows move the focus', () => {
  open(sample());
  cell(0, 0).focus();
  key('ArrowDown');
  key('ArrowRight');
  expect(document.activeElement).toBe(cell(1, 1));
  expect(document.querySelectorAll('.cell[tabindex="0"]')).toHaveLength(1);
  expect(document.querySelector('.address')?.textContent).toBe('B2');
  expect(document.querySelector<HTMLInputElement>('.contents')?.value).toBe('43101');
});

test('what is typed is entered, and the cell below is next', async () => {
  const model = sample();
  open(model);
  cell(1, 0).focus();
  key('ArrowDown');
  key('2');
  type('2,5');
  await frame();
  expect(cell(1, 0).textContent).toBe('2,5');
  expect(document.activeElement).toBe(cell(2, 0));
});

test('Escape leaves the cell as it was', () => {
  open(sample());
  cell(0, 0).focus();
  key('F2');
  const editor = document.querySelector<HTMLInputElement>('.cell-editor');
  expect(editor?.value).toBe('Nr');
  key('Escape', editor);
  expect(document.querySelector('.cell-editor')).toBeNull();
  expect(cell(0, 0).textContent).toBe('Nr');
});

function clipboard(type: 'copy' | 'paste', text: string): { text: string } {
  const data = { text };
  const event = new Event(type, { bubbles: true, cancelable: true });
  const clipboardData = {
    getData: () => data.text,
    setData: (_type: string, value: string) => (data.text = value),
  };
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  document.activeElement?.dispatchEvent(event);
  return data;
}

test('cells are copied as they look and pasted as if typed', async () => {
  open(sample());
  cell(0, 0).focus();
  key('ArrowDown');
  expect(clipboard('copy', '').text).toBe('1');
  clipboard('paste', '7\t2026-01-31\n8,5\tx');
  await frame();
  expect([cell(1, 0), cell(1, 1), cell(2, 0), cell(2, 1)].map((c) => c.textContent)).toEqual([
    '7',
    '2026-01-31',
    '8,5',
    'x',
  ]);
});

test('a protected sheet refuses, in words', async () => {
  const model = sample();
  open(model);
  const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
  expect(tabs.map(({ textContent }) => textContent)).toEqual(['Deltagare', 'Låst']);
  tabs[1]?.click();
  await frame();
  cell(0, 0).focus();
  key('Delete');
  expect(status()).toContain('A1 kan inte ändras');
  expect(cell(0, 0).textContent).toBe('x');
});

test('only the rows that are seen are drawn', () => {
  const rows = Array.from({ length: 50_000 }, (_, row) => [row]);
  open(workbookOf({ Stort: rows }));
  expect(document.querySelectorAll('.grid-row').length).toBeLessThan(100);
  expect(document.querySelector('[role=grid]')?.getAttribute('aria-rowcount')).toBe('50051');
});

test('speaks English on request, and is as dark as asked for', () => {
  open(sample(), { ...USUAL_SETTINGS, language: 'en', theme: 'dark' });
  expect(document.querySelector('.toolbar')?.textContent).toContain('Save as .xlsx');
  expect(document.documentElement.dataset['theme']).toBe('dark');
});

test('the pane can be made no narrower and no wider than in Excel', () => {
  open(sample());
  const handle = document.querySelector('[role=separator]');
  for (let n = 0; n < 30; n++) key('ArrowLeft', handle);
  expect(handle?.getAttribute('aria-valuenow')).toBe('450');
  for (let n = 0; n < 30; n++) key('ArrowRight', handle);
  expect(handle?.getAttribute('aria-valuenow')).toBe('320');
});
