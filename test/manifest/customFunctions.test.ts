/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../../scripts/functions/languages';
import { NAMESPACE } from '../../src/functions/catalogue';
import { attribute, elements, parseManifest } from './manifestXml';

const manifest = parseManifest();
const [point] = elements(manifest, 'AllFormFactors').flatMap((all) => [...all.children]);

/** The resource that an element of the extension point leads to, itself or by its source location. */
function resourceOf(tag: string): Element | undefined {
  const [element] = elements(manifest, tag);
  const id = (element?.querySelector('[resid]') ?? element)?.getAttribute('resid');
  return [...manifest.querySelectorAll('Resources [id]')].find((resource) => resource.id === id);
}

test('are an extension point for every form factor, in the order that Office insists on', () => {
  expect(point?.tagName).toBe('ExtensionPoint');
  expect(point?.getAttribute('xsi:type')).toBe('CustomFunctions');
  expect([...(point?.children ?? [])].map(({ tagName }) => tagName)).toEqual([
    'Script',
    'Page',
    'Metadata',
    'Namespace',
  ]);
});

test('run on the pane’s own page, without which the runtime is not shared', () => {
  const [runtime] = elements(manifest, 'Runtime');
  expect(resourceOf('Page')?.id).toBe(runtime?.getAttribute('resid'));
});

test('are described in Swedish, and in English for who has Excel in English', () => {
  const [swedish, english] = LANGUAGES;
  const metadata = resourceOf('Metadata');
  const base = 'https://localhost:3000/assets/';
  expect(metadata?.getAttribute('DefaultValue')).toBe(base + swedish.metadataFile);
  expect(
    [...(metadata?.children ?? [])].map((child) => [
      child.tagName,
      attribute(child, 'Locale'),
      attribute(child, 'Value'),
    ]),
  ).toEqual([['bt:Override', 'en-US', base + english.metadataFile]]);
});

test('have one namespace in every language', () => {
  const namespace = resourceOf('Namespace');
  expect(namespace?.getAttribute('DefaultValue')).toBe(NAMESPACE);
  expect(namespace?.children).toHaveLength(0);
});

test('name a script that is a script, though the shared runtime never loads it', () => {
  const address = attribute(resourceOf('Script') ?? manifest.documentElement, 'DefaultValue');
  const file = new URL(address).pathname.slice(1);
  expect(file).toMatch(/\.js$/);
  expect(
    readFileSync(file, 'utf8')
      .replace(/^\/\/.*$/gm, '')
      .trim(),
  ).toBe('');
});
