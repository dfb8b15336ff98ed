import { validationAt, type ValidationPrompt } from '../../model/validation';
import type { ModelSheet } from '../../model/workbookModel';
import { create } from '../dom';
import type { Spot } from './selectionMoves';

const HELP = 'cell-help';

function promptView({ title, message }: ValidationPrompt): HTMLElement {
  const heading = title === '' ? [] : [create('strong', '', title)];
  return create('div', `${HELP} cell-prompt`, ...heading, message);
}

/** Not for the keyboard, which opens the same choices with Alt and the arrow down. */
function choiceButton(onChoose: () => void): HTMLElement {
  const button = create('div', `${HELP} cell-choice`, '▾');
  button.setAttribute('aria-hidden', 'true');
  // Not on a click: by then the grid has drawn the cell's help anew.
  button.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    event.stopPropagation();
    onChoose();
  });
  return button;
}

/** Puts beside the active cell what helps to fill it in: the prompt of its validation, and a button for its choices. */
export function showCellHelp(
  grid: HTMLElement,
  cell: HTMLElement | null,
  sheet: ModelSheet,
  { row, column }: Spot,
  onChoose: () => void,
): void {
  for (const old of grid.querySelectorAll(`.${HELP}`)) old.remove();
  const validation = validationAt(sheet.validations, row, column);
  if (cell === null || validation === null) return;
  const { rule, prompt } = validation;
  const prompted = prompt.showPrompt && prompt.title + prompt.message !== '';
  cell.append(
    ...(rule.type === 'List' && rule.inCellDropDown ? [choiceButton(onChoose)] : []),
    ...(prompted ? [promptView(prompt)] : []),
  );
}
