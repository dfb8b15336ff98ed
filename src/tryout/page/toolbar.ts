import type { Language } from '../../excel/workbookAccess';
import { create } from './dom';
import type { PageTexts } from './texts';

export type PageTheme = 'light' | 'dark';

export interface ToolbarEvents {
  onOpen(file: File): void;
  onSave(): void;
  onSample(): void;
  onLanguage(language: Language): void;
  onTheme(theme: PageTheme): void;
}

const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['sv', 'Svenska'],
  ['en', 'English'],
];

function button(label: string, onClick: () => void): HTMLButtonElement {
  const element = create('button', 'tool', label);
  element.type = 'button';
  element.addEventListener('click', onClick);
  return element;
}

function choice<Value extends string>(
  label: string,
  options: readonly (readonly [Value, string])[],
  value: Value,
  onChange: (value: Value) => void,
): HTMLLabelElement {
  const select = create('select', 'tool');
  for (const [key, text] of options) select.append(new Option(text, key, false, key === value));
  select.addEventListener('change', () => {
    const chosen = options[select.selectedIndex];
    if (chosen !== undefined) onChange(chosen[0]);
  });
  return create('label', 'tool-choice', label, select);
}

/** Open, save, sample, language and theme. */
export function toolbar(
  texts: PageTexts,
  { language, theme }: { language: Language; theme: PageTheme },
  events: ToolbarEvents,
): HTMLElement {
  const file = create('input', 'file');
  file.type = 'file';
  file.accept = '.xlsx';
  file.hidden = true;
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    file.value = '';
    if (chosen !== undefined) events.onOpen(chosen);
  });
  const bar = create(
    'div',
    'toolbar',
    button(texts.open, () => file.click()),
    file,
    button(texts.save, () => events.onSave()),
    button(texts.sample, () => events.onSample()),
    create('span', 'spacer'),
    choice(texts.language, LANGUAGES, language, (chosen) => events.onLanguage(chosen)),
    choice(
      texts.theme,
      [
        ['light', texts.light],
        ['dark', texts.dark],
      ],
      theme,
      (chosen) => events.onTheme(chosen),
    ),
  );
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', texts.toolbar);
  return bar;
}
