/** How the cell after the edited one lies: rows down, columns right. */
export type Step = readonly [number, number];

/** Called once, with null where the user thought better of it. */
type Done = (text: string | null, step: Step) => void;

/**
 * Opens a text field over a cell. Enter and Tab take the text and go on, Escape leaves the cell as
 * it was, and leaving the field takes the text.
 */
export function openCellEditor(cell: HTMLElement, label: string, text: string, done: Done): void {
  const input = document.createElement('input');
  input.value = text;
  input.spellcheck = false;
  open(cell, input, label, done);
  input.setSelectionRange(text.length, text.length);
}

/** Opens a cell's choices over it, on the one that it holds; otherwise as `openCellEditor`. */
export function openCellChoices(
  cell: HTMLElement,
  label: string,
  text: string,
  choices: readonly string[],
  done: Done,
): void {
  const select = document.createElement('select');
  const offered = choices.includes(text) ? choices : [text, ...choices];
  select.append(...offered.map((choice) => new Option(choice, choice)));
  select.value = text;
  open(cell, select, label, done);
}

function open(
  cell: HTMLElement,
  field: HTMLInputElement | HTMLSelectElement,
  label: string,
  done: Done,
): void {
  field.className = 'cell-editor';
  field.setAttribute('aria-label', label);
  let isOpen = true;
  const close = (result: string | null, step: Step): void => {
    if (!isOpen) return;
    isOpen = false;
    field.remove();
    done(result, step);
  };
  field.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent)) return;
    event.stopPropagation();
    switch (event.key) {
      case 'Enter':
        event.preventDefault();
        close(field.value, [event.shiftKey ? -1 : 1, 0]);
        break;
      case 'Tab':
        event.preventDefault();
        close(field.value, [0, event.shiftKey ? -1 : 1]);
        break;
      case 'Escape':
        event.preventDefault();
        close(null, [0, 0]);
        break;
    }
  });
  field.addEventListener('blur', () => close(field.value, [0, 0]));
  for (const type of ['pointerdown', 'dblclick', 'click']) {
    field.addEventListener(type, (event) => event.stopPropagation());
  }
  cell.append(field);
  field.focus({ preventScroll: true });
}
