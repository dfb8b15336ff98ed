import { act, fireEvent, screen, within } from '@testing-library/react';
import type { FunctionId } from '../../src/functions/catalogue';
import { en } from '../../src/texts/en';
import { functions as english } from '../../src/texts/en/functions';
import { sv } from '../../src/texts/sv';
import { functions } from '../../src/texts/sv/functions';
import type { FakeAccess } from './fakeAccess';
import { press, renderPane, settle } from './renderPane';

/** The pane with the view of the functions open. */
export async function openView(access: FakeAccess, language: 'sv' | 'en' = 'sv'): Promise<void> {
  await renderPane(access, { language });
  await press((language === 'sv' ? sv : en).pane.start.functions);
  const { view } = language === 'sv' ? functions : english;
  await screen.findByRole('heading', { level: 2, name: view.all });
}

/** The fold of a function, opened the way a press on it does. */
export async function unfold(id: FunctionId): Promise<HTMLElement> {
  const fold = foldOf(id);
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
  await settle();
  return fold;
}

export function foldOf(id: FunctionId): HTMLDetailsElement {
  const fold = screen.getByText(`FINSAM.${id}`).closest('details');
  if (fold === null) throw new Error(`${id} has no fold`);
  return fold;
}

export async function pressIn(part: HTMLElement, name: string): Promise<void> {
  const button = within(part).getByRole('button', { name });
  act(() => button.focus());
  fireEvent.click(button);
  await settle();
}
