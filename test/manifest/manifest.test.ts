/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { addresses, attribute, elements, MANIFEST, parseManifest, pngSize } from './manifestXml';

const ORIGIN = 'https://localhost:3000';
const manifest = parseManifest();
const resources = [...elements(manifest, 'Resources')].flatMap((r) => [
  ...r.querySelectorAll('[id]'),
]);

/** What an address is served from: a file of assets/, or a page that the build makes. */
function fileOf(address: string): string {
  const { pathname } = new URL(address);
  return pathname === '/taskpane.html' ? 'src/taskpane/taskpane.html' : pathname.slice(1);
}

/** The value in the default language and in English. */
function inBothLanguages(element: Element): { readonly sv: string; readonly en: string[] } {
  const overrides = [...element.children].filter(
    (child) => child.localName === 'Override' && child.getAttribute('Locale') === 'en-US',
  );
  return {
    sv: attribute(element, 'DefaultValue'),
    en: overrides.map((override) => attribute(override, 'Value')),
  };
}

test('is well-formed XML', () => {
  expect(elements(manifest, 'parsererror')).toEqual([]);
  expect(manifest.documentElement.tagName).toBe('OfficeApp');
});

test('has an id of its own and the version of the package', () => {
  const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(elements(manifest, 'Id')[0]?.textContent).toMatch(
    /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  );
  expect(elements(manifest, 'Version')[0]?.textContent).toBe(`${version}.0`);
});

test('promises Excel with a shared runtime and the members that the add-in uses, and no more', () => {
  const sets = elements(manifest, 'Set').map((s) => [
    s.getAttribute('Name'),
    s.getAttribute('MinVersion'),
  ]);
  expect(Object.fromEntries(sets)).toEqual({ SharedRuntime: '1.1', ExcelApi: '1.12' });
  expect(
    elements(manifest, 'Host').map((h) => h.getAttribute('Name') ?? h.getAttribute('xsi:type')),
  ).toEqual(['Workbook', 'Workbook']);
  expect(elements(manifest, 'Permissions')[0]?.textContent).toBe('ReadWriteDocument');
  expect(elements(manifest, 'AppDomain')).toEqual([]);
});

describe('order of elements, which Office insists on', () => {
  test.each<[string, readonly string[]]>([
    [
      'OfficeApp',
      [
        'Id',
        'Version',
        'ProviderName',
        'DefaultLocale',
        'DisplayName',
        'Description',
        'IconUrl',
        'HighResolutionIconUrl',
        'SupportUrl',
        'Hosts',
        'Requirements',
        'DefaultSettings',
        'Permissions',
        'VersionOverrides',
      ],
    ],
    ['VersionOverrides', ['Hosts', 'Resources']],
    ['DesktopFormFactor', ['GetStarted', 'ExtensionPoint']],
    ['GetStarted', ['Title', 'Description', 'LearnMoreUrl']],
    ['Group', ['Label', 'Icon', 'Control']],
    ['Control', ['Label', 'Supertip', 'Icon', 'Action']],
    ['Action', ['TaskpaneId', 'SourceLocation']],
    ['Resources', ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']],
  ])('%s', (tag, children) => {
    const [parent] = elements(manifest, tag);
    expect([...(parent?.children ?? [])].map((child) => child.tagName)).toEqual(children);
  });

  test('the runtime comes before the form factors', () => {
    const host = elements(manifest, 'Host').find((h) => h.hasAttribute('xsi:type'));
    expect([...(host?.children ?? [])].map(({ tagName }) => tagName)).toEqual([
      'Runtimes',
      'AllFormFactors',
      'DesktopFormFactor',
    ]);
  });
});

describe('ids', () => {
  const ids = [...manifest.querySelectorAll('[id]')].map((element) => attribute(element, 'id'));

  test('are unique', () => {
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('are at most 32 characters', () => {
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test('of resources are each used, and each that is used is there', () => {
    const used = [...manifest.querySelectorAll('[resid]')].map((e) => attribute(e, 'resid'));
    const defined = resources.map((element) => attribute(element, 'id'));
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  test('are of the kind that the place asks for', () => {
    const kindOf = new Map(resources.map((r) => [attribute(r, 'id'), r.parentElement?.tagName]));
    const kinds = (...tags: readonly string[]) =>
      new Set(
        tags
          .flatMap((tag) => elements(manifest, tag))
          .flatMap((e) => (e.hasAttribute('resid') ? [kindOf.get(attribute(e, 'resid'))] : [])),
      );
    expect(kinds('Label', 'Title')).toEqual(new Set(['bt:ShortStrings']));
    expect(kinds('Description')).toEqual(new Set(['bt:LongStrings']));
    expect(kinds('bt:Image')).toEqual(new Set(['bt:Images']));
    expect(kinds('Runtime', 'SourceLocation', 'LearnMoreUrl')).toEqual(new Set(['bt:Urls']));
  });
});

test('the pane has one resource and one address everywhere', () => {
  const pane = [...elements(manifest, 'Runtime'), ...elements(manifest, 'SourceLocation')].filter(
    ({ parentElement }) => !['Script', 'Metadata'].includes(parentElement?.tagName ?? ''),
  );
  expect(new Set(pane.flatMap((e) => e.getAttribute('resid') ?? []))).toEqual(
    new Set(['Pane.Url']),
  );
  const [defaultLocation] = elements(manifest, 'SourceLocation');
  const paneUrl = resources.find((r) => r.id === 'Pane.Url');
  expect(defaultLocation?.getAttribute('DefaultValue')).toBe(paneUrl?.getAttribute('DefaultValue'));
  expect(elements(manifest, 'Runtime').map((e) => e.getAttribute('lifetime'))).toEqual(['long']);
});

describe('addresses', () => {
  test('are all https at one place', () => {
    expect(addresses(manifest).length).toBeGreaterThan(8);
    expect([...new Set(addresses(manifest).map((a) => new URL(a).origin))]).toEqual([ORIGIN]);
  });

  test.each([...new Set(addresses(manifest))])('%s is a file of the project', (address) => {
    expect(existsSync(fileOf(address))).toBe(true);
  });

  test('of the pane is a page that the build makes', () => {
    expect(readFileSync('webpack.config.mjs', 'utf8')).toContain("filename: 'taskpane.html'");
  });
});

describe('images', () => {
  const addressOf = new Map(
    resources.map((r) => [attribute(r, 'id'), attribute(r, 'DefaultValue')]),
  );
  const placed = elements(manifest, 'bt:Image').flatMap((e) =>
    e.hasAttribute('size')
      ? [[attribute(e, 'resid'), Number(e.getAttribute('size'))] as const]
      : [],
  );

  test.each(placed)('%s is as large as declared (%i)', (id, size) => {
    expect(pngSize(fileOf(addressOf.get(id) ?? ''))).toEqual([size, size]);
  });

  test('are there in the sizes that Office demands', () => {
    const icons = elements(manifest, 'Icon').map((icon) =>
      [...icon.children].map((image) => image.getAttribute('size')),
    );
    for (const sizes of icons) expect(sizes).toEqual(expect.arrayContaining(['16', '32', '80']));
  });

  test('of the add-in itself are 32 and 64', () => {
    const icon = (tag: string) =>
      pngSize(
        fileOf(attribute(elements(manifest, tag)[0] ?? manifest.documentElement, 'DefaultValue')),
      );
    expect(icon('IconUrl')).toEqual([32, 32]);
    expect(icon('HighResolutionIconUrl')).toEqual([64, 64]);
  });
});

describe('texts', () => {
  const texts = [
    ...elements(manifest, 'DisplayName'),
    ...elements(manifest, 'bt:String').filter(({ id }) => id !== 'Functions.Namespace'),
    ...elements(manifest, 'Description').filter((e) => e.hasAttribute('DefaultValue')),
  ];

  test('are Swedish, and each has exactly one English override', () => {
    expect(elements(manifest, 'DefaultLocale')[0]?.textContent).toBe('sv-SE');
    expect(texts).toHaveLength(7);
    for (const { sv, en } of texts.map(inBothLanguages)) {
      expect(sv).not.toBe('');
      expect(en).toHaveLength(1);
      expect(en[0]).not.toBe('');
    }
  });

  test('help is there in both languages', () => {
    const help = [
      ...elements(manifest, 'SupportUrl'),
      ...resources.filter((r) => r.id === 'Help.Url'),
    ];
    expect(help.map(inBothLanguages)).toEqual(
      Array.from({ length: 2 }, () => ({
        sv: `${ORIGIN}/assets/hjalp.html`,
        en: [`${ORIGIN}/assets/help.html`],
      })),
    );
  });

  test('are no longer than Office shows', () => {
    const tooLong = (tag: string, most: number) =>
      elements(manifest, tag)
        .flatMap((e) => [e, ...e.querySelectorAll('*')])
        .map((e) => e.getAttribute('DefaultValue') ?? e.getAttribute('Value') ?? '')
        .filter((text) => text.length > most);
    expect(tooLong('bt:ShortStrings', 125)).toEqual([]);
    expect(tooLong('bt:LongStrings', 250)).toEqual([]);
    expect(tooLong('Description', 250)).toEqual([]);
  });

  test('of resources are overridden as bt:Override, or Office does not load the add-in', () => {
    const plain = [...manifest.querySelectorAll('Resources *')].filter(
      (e) => e.tagName === 'Override',
    );
    expect(plain).toEqual([]);
  });

  test('name the button as the user guide and the help page do', () => {
    expect(MANIFEST).toContain('DefaultValue="Öppna Finsamrapport"');
    for (const file of ['docs/anvandarguide.md', 'assets/hjalp.html']) {
      expect(readFileSync(file, 'utf8')).toContain('Öppna Finsamrapport');
    }
  });
});
