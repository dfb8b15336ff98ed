import { readFileSync } from 'node:fs';

export const MANIFEST = readFileSync('manifest.xml', 'utf8');

/** The manifest as a document; an XML error becomes a `parsererror` element. */
export function parseManifest(text: string = MANIFEST): Document {
  return new DOMParser().parseFromString(text, 'application/xml');
}

/** Every element with this tag, such as "Label" or "bt:Image". */
export function elements(document: Document, tag: string): readonly Element[] {
  return [...document.getElementsByTagName(tag)];
}

/** An attribute that must be there. */
export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`${element.tagName} has no ${name}`);
  return value;
}

/** Every default and override value that is an address. */
export function addresses(document: Document): readonly string[] {
  return [...document.querySelectorAll('[DefaultValue], [Value]')]
    .map((element) => element.getAttribute('DefaultValue') ?? attribute(element, 'Value'))
    .filter((value) => /^\w+:\/\//.test(value));
}

/** Width and height of a PNG file, from its header. */
export function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${file} is no PNG`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
