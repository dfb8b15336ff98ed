/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../../scripts/functions/languages';
import { AddressError, folderAddress, manifestAt, metadataAt } from '../../scripts/manifestAddress';
import { addresses, elements, MANIFEST, parseManifest } from './manifestXml';

describe('a manifest for a municipality', () => {
  const made = manifestAt(MANIFEST, 'https://finsam.kommun.se/');

  test('has every address there and none on the developer’s machine', () => {
    expect(made).not.toContain('localhost');
    const moved = addresses(parseManifest(made));
    expect(moved).toHaveLength(addresses(parseManifest()).length);
    expect(new Set(moved.map((a) => new URL(a).origin))).toEqual(
      new Set(['https://finsam.kommun.se']),
    );
  });

  test('is otherwise the same', () => {
    expect(made.replaceAll('https://finsam.kommun.se/', 'https://localhost:3000/')).toBe(MANIFEST);
  });

  test('can be in a folder of a server', () => {
    expect(manifestAt(MANIFEST, 'https://www.kommun.se/intern/finsam')).toContain(
      '"https://www.kommun.se/intern/finsam/taskpane.html"',
    );
  });

  test('is well-formed whatever the folder is called', () => {
    const document = parseManifest(manifestAt(MANIFEST, 'https://kommun.se/a&b/å "x"'));
    expect(elements(document, 'parsererror')).toEqual([]);
    expect(addresses(document)).toContain('https://kommun.se/a&b/%C3%A5%20%22x%22/taskpane.html');
  });
});

describe.each(LANGUAGES)('$metadataFile for a municipality', ({ metadataFile, helpFile }) => {
  const metadata = readFileSync(`assets/${metadataFile}`, 'utf8');
  const made = metadataAt(metadata, 'https://www.kommun.se/intern/a&b');

  test('leads to the help there', () => {
    const { functions }: { functions: readonly { helpUrl: string }[] } = JSON.parse(made);
    expect(functions.length).toBeGreaterThan(0);
    for (const { helpUrl } of functions) {
      expect(helpUrl.startsWith(`https://www.kommun.se/intern/a&b/assets/${helpFile}#`)).toBe(true);
    }
  });

  test('is otherwise the same', () => {
    expect(made.replaceAll('https://www.kommun.se/intern/a&b/', 'https://localhost:3000/')).toBe(
      metadata,
    );
  });

  test('is refused for an address that nobody else can reach', () => {
    expect(() => metadataAt(metadata, 'https://localhost:3000/')).toThrow(AddressError);
  });
});

describe('an address', () => {
  test.each([
    ['https://finsam.kommun.se', 'https://finsam.kommun.se/'],
    ['  https://finsam.kommun.se/ ', 'https://finsam.kommun.se/'],
    ['HTTPS://Finsam.Kommun.SE:8443/app', 'https://finsam.kommun.se:8443/app/'],
    ['https://söderköping.se/', 'https://xn--sderkping-07ae.se/'],
  ])('%s is read as %s', (written, read) => {
    expect(folderAddress(written)).toBe(read);
  });

  test.each([
    ['finsam.kommun.se', /not a whole address/],
    ['', /not a whole address/],
    ['https://', /not a whole address/],
    ['http://finsam.kommun.se/', /over https/],
    ['ftp://finsam.kommun.se/', /over https/],
    ['https://anna:hemligt@finsam.kommun.se/', /user name or password/],
    ['https://finsam.kommun.se/?v=2', /"\?" or "#"/],
    ['https://finsam.kommun.se/#', /"\?" or "#"/],
    ['https://localhost:3000/', /this very machine/],
    ['https://127.0.0.1/', /this very machine/],
    ['https://finsam.kommun.se/taskpane.html', /ends with a file, "taskpane.html"/],
  ])('"%s" is refused, and the message says why', (written, why) => {
    expect(() => folderAddress(written)).toThrow(AddressError);
    expect(() => folderAddress(written)).toThrow(why);
  });
});
