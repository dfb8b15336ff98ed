import { create } from './dom';
import type { PageTexts } from './texts';

/** The address of the selected cell, and a field with its formula or value. */
export class FormulaBar {
  readonly root: HTMLElement;
  private readonly address = create('output', 'address');
  private readonly input = create('input', 'contents');
  private shown = '';

  constructor(
    texts: PageTexts,
    events: {
      onEditBegun(): void;
      onEditEnded(): void;
      /** `null`: the user thought better of it. */
      onDone(text: string | null): void;
    },
  ) {
    this.address.setAttribute('aria-label', texts.cell);
    this.input.setAttribute('aria-label', texts.formulaBar);
    this.input.spellcheck = false;
    this.root = create('div', 'formula-bar', this.address, this.input);
    let editing = false;
    const begin = (): void => {
      if (editing) return;
      editing = true;
      events.onEditBegun();
    };
    const end = (text: string | null): void => {
      if (!editing) return;
      editing = false;
      events.onEditEnded();
      events.onDone(text === this.shown ? null : text);
      this.input.value = this.shown;
    };
    this.input.addEventListener('input', begin);
    this.input.addEventListener('blur', () => end(this.input.value));
    this.input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== 'Escape') return;
      event.preventDefault();
      begin();
      end(event.key === 'Enter' ? this.input.value : null);
    });
  }

  show(address: string, contents: string): void {
    this.address.textContent = address;
    this.shown = contents;
    if (document.activeElement !== this.input) this.input.value = contents;
  }
}
