import { create } from './dom';
import type { PageTexts } from './texts';

export interface BarContents {
  readonly address: string;
  /** The formula or value, as the user would type it. */
  readonly text: string;
  /** The formula stands in another cell, from which this one gets its value. */
  readonly spilled: boolean;
  /** What there is to say about the cell's error, or ''. */
  readonly message: string;
}

/** The address of the selected cell, a field with its formula or value, and what there is to say about it. */
export class FormulaBar {
  readonly root: HTMLElement;
  private readonly address = create('output', 'address');
  private readonly input = create('input', 'contents');
  private readonly message = create('p', 'message');
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
    this.message.id = 'cell-message';
    this.input.setAttribute('aria-describedby', this.message.id);
    const line = create('div', 'formula-line', this.address, this.input);
    this.root = create('div', 'formula-bar', line, this.message);
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

  show({ address, text, spilled, message }: BarContents): void {
    this.address.textContent = address;
    this.shown = text;
    this.input.classList.toggle('spilled', spilled);
    this.message.textContent = message;
    this.message.hidden = message === '';
    if (document.activeElement !== this.input) this.input.value = text;
  }
}
