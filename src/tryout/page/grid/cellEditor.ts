/** How the cell after the edited one lies: rows down, columns right. */
export type Step = readonly [number, number];

/**
 * Opens a text field over a cell. Enter and Tab take the text and go on, Escape leaves the cell as
 * it was, and leaving the field takes the text.
 * @param done called once, with null where the user thought better of it
 */
export function openCellEditor(
  cell: HTMLElement,
  label: string,
  text: string,
  done: (text: string | null, step: Step) => void,
): void {
  const input = document.createElement('input');
  input.className = 'cell-editor';
  input.setAttribute('aria-label', label);
  input.value = text;
  input.spellcheck = false;
  let open = true;
  const close = (result: string | null, step: Step): void => {
    if (!open) return;
    open = false;
    input.remove();
    done(result, step);
  };
  input.addEventListener('keydown', (event) => {
    event.stopPropagation();
    switch (event.key) {
      case 'Enter':
        event.preventDefault();
        close(input.value, [event.shiftKey ? -1 : 1, 0]);
        break;
      case 'Tab':
        event.preventDefault();
        close(input.value, [0, event.shiftKey ? -1 : 1]);
        break;
      case 'Escape':
        event.preventDefault();
        close(null, [0, 0]);
        break;
    }
  });
  input.addEventListener('blur', () => close(input.value, [0, 0]));
  for (const type of ['pointerdown', 'dblclick']) {
    input.addEventListener(type, (event) => event.stopPropagation());
  }
  cell.append(input);
  input.focus({ preventScroll: true });
  input.setSelectionRange(text.length, text.length);
}
