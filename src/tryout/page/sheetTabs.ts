import type { ModelSheet } from '../model/workbookModel';
import { create } from './dom';

/** The tabs of the visible sheets; arrow keys go from tab to tab. */
export class SheetTabs {
  readonly root = create('div', 'tabs');

  constructor(
    label: string,
    private readonly onChoose: (sheet: ModelSheet) => void,
  ) {
    this.root.setAttribute('role', 'tablist');
    this.root.setAttribute('aria-label', label);
  }

  show(sheets: readonly ModelSheet[], activeId: string): void {
    const hadFocus = this.root.contains(document.activeElement);
    const visible = sheets.filter(({ visibility }) => visibility === 'Visible');
    const tabs = visible.map((sheet, index) => {
      const tab = create('button', 'tab', sheet.name);
      tab.type = 'button';
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-selected', String(sheet.id === activeId));
      tab.tabIndex = sheet.id === activeId ? 0 : -1;
      if (sheet.tabColor !== '') tab.style.borderBottomColor = sheet.tabColor;
      tab.addEventListener('click', () => this.onChoose(sheet));
      tab.addEventListener('keydown', ({ key }) => {
        const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
        const next = visible[(index + step + visible.length) % visible.length];
        if (step !== 0 && next !== undefined) this.onChoose(next);
      });
      return tab;
    });
    this.root.replaceChildren(...tabs);
    const active = tabs.find((tab) => tab.tabIndex === 0);
    if (hadFocus) active?.focus();
    active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}
