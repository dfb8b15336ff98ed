import type { AlertStyle, ErrorAlert } from '../model/validation';
import { create } from './dom';
import type { PageTexts } from './texts';

/** What the user does about an entry that a cell's validation does not allow. */
export type AlertAnswer = 'keep' | 'retry' | 'cancel';

const ANSWERS: Readonly<Record<AlertStyle, readonly AlertAnswer[]>> = {
  Stop: ['retry', 'cancel'],
  Warning: ['keep', 'retry', 'cancel'],
  Information: ['keep', 'cancel'],
};

/** Shows a validation's alert as Excel does: only a warning or a piece of information lets the entry stand. */
export function showAlert(
  { style, title, message }: ErrorAlert,
  texts: PageTexts['alert'],
  onAnswer: (answer: AlertAnswer) => void,
): void {
  const heading = create('h2', '', title === '' ? texts.title : title);
  heading.id = 'alert-title';
  const body = create('p', '', message === '' ? texts.message : message);
  body.id = 'alert-message';
  let answer: AlertAnswer = 'cancel';
  const buttons = ANSWERS[style].map((one) => {
    const button = create('button', 'tool alert-answer', texts.answers[one]);
    button.addEventListener('click', () => {
      answer = one;
      dialog.close();
    });
    return button;
  });
  const dialog = create('dialog', 'alert', heading, body, create('div', 'answers', ...buttons));
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.setAttribute('aria-describedby', body.id);
  dialog.addEventListener('close', () => {
    dialog.remove();
    onAnswer(answer);
  });
  document.body.append(dialog);
  dialog.showModal();
}
