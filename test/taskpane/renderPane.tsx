import { MessageChannel } from 'node:worker_threads';
import { webLightTheme } from '@fluentui/react-components';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { toSerial } from '../../src/definitions/serial';
import type { Language } from '../../src/excel/workbookAccess';
import { Pane } from '../../src/taskpane/app/Pane';
import { en } from '../../src/texts/en';
import { sv } from '../../src/texts/sv';
import type { FakeAccess } from './fakeAccess';

// What browsers have and jsdom has not.
Object.assign(globalThis, { MessageChannel });

class NoResizes {
  observe() {}
  unobserve() {}
  disconnect() {}
}

globalThis.ResizeObserver = NoResizes;
// Nothing has a place in jsdom, so nothing scrolls there.
Element.prototype.scrollIntoView = () => undefined;
// Finding by role is slow in jsdom, and slower on a busy machine.
jest.setTimeout(60_000);
afterEach(cleanup);

/** A day well after the people of the fixtures. */
export const TODAY = toSerial({ year: 2019, month: 3, day: 1 }) ?? 0;

/** The pane, rendered and past its first look at the workbook. */
export async function renderPane(
  access: FakeAccess | null,
  { language = 'sv' }: { readonly language?: Language } = {},
): Promise<{ readonly reloads: string[] }> {
  const reloads: string[] = [];
  render(
    <Pane
      access={access}
      today={TODAY}
      language={language}
      texts={language === 'sv' ? sv : en}
      theme={webLightTheme}
      followBrowser={false}
      onReload={() => reloads.push('reload')}
    />,
  );
  await settle();
  return { reloads };
}

/** Lets everything that is under way come to rest. */
export async function settle(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
}

/** Presses a button the way a user does, and waits for what follows. */
export async function press(name: string | RegExp): Promise<void> {
  const button = screen.getByRole('button', { name });
  act(() => button.focus());
  fireEvent.click(button);
  await settle();
}

/** Presses until the wizard stands at a step, through all that come before it. */
export async function walkTo(heading: string, next = sv.pane.next): Promise<void> {
  const { newReport, changeFirst } = (next === sv.pane.next ? sv : en).pane.start;
  await press(new RegExp(`^(${newReport}|${changeFirst})$`));
  await screen.findByText(next === sv.pane.next ? sv.pane.source.lead : en.pane.source.lead);
  for (let i = 0; i < 4 && headingText() !== heading; i++) await press(next);
  expect(headingText()).toBe(heading);
}

/** The heading of the screen. */
export function headingText(): string {
  return screen.getByRole('heading', { level: 1 }).textContent ?? '';
}

/** Chooses an option of a labelled drop-down by what it says. */
export async function choose(label: string | RegExp, option: string): Promise<void> {
  const select = screen.getByLabelText<HTMLSelectElement>(label);
  const chosen = within(select).getByText<HTMLOptionElement>(option);
  fireEvent.change(select, { target: { value: chosen.value } });
  await settle();
}

/** What a labelled drop-down shows. */
export function chosenOption(label: string | RegExp): string {
  const select = screen.getByLabelText<HTMLSelectElement>(label);
  return select.selectedOptions[0]?.textContent ?? '';
}

/** Ticks or unticks a labelled box, or chooses a labelled radio button. */
export async function tick(label: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByLabelText(label));
  await settle();
}

/** Types into a labelled field. */
export async function type(label: string, text: string): Promise<void> {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
  await settle();
}

/** All text of the pane, for sentences that stand among others. */
export function paneText(): string {
  return document.body.textContent ?? '';
}
