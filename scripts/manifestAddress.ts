/** Where manifest and metadata of the project say that the add-in is: a developer's own machine. */
export const DEVELOPMENT = 'https://localhost:3000/';

/** An address that the add-in cannot be installed from; the message says why and what to write instead. */
export class AddressError extends Error {
  override readonly name = 'AddressError';
}

/**
 * The manifest of the project as one for the add-in at `address`, the folder on a web server that
 * holds the built files: every address in it is moved there, nothing else is changed.
 *
 * @throws AddressError where the address is not a folder on an https server that others can reach.
 */
export function manifestAt(manifest: string, address: string): string {
  const base = escapeXml(folderAddress(address));
  return manifest.replaceAll(DEVELOPMENT, base);
}

/**
 * The metadata of the custom functions, as JSON, for the add-in at `address`: its help pages are
 * those at that address. Moved like manifestAt; an address has no character that JSON would escape.
 *
 * @throws AddressError as manifestAt.
 */
export function metadataAt(metadata: string, address: string): string {
  return metadata.replaceAll(DEVELOPMENT, folderAddress(address));
}

/**
 * The address of a folder as the manifest needs it, with "/" at its end: `https://finsam.kommun.se`
 * becomes `https://finsam.kommun.se/`.
 *
 * @throws AddressError as manifestAt.
 */
export function folderAddress(address: string): string {
  const example = 'Write it as https://finsam.kommun.se/ or https://www.kommun.se/finsamrapport/';
  const text = address.trim();
  if (!/^[a-z]+:\/\//i.test(text) || !URL.canParse(text)) {
    throw new AddressError(`"${text}" is not a whole address. ${example}`);
  }
  const url = new URL(text);
  if (url.protocol !== 'https:') {
    throw new AddressError(
      `Office only loads add-ins over https, and "${text}" is not. ${example}`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new AddressError(`A user name or password has no place in the address. ${example}`);
  }
  if (/[?#]/.test(text)) {
    throw new AddressError(`"${text}" has a "?" or "#" in it. Leave out that part. ${example}`);
  }
  if (/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)) {
    throw new AddressError(
      `"${text}" is this very machine, which nobody else can reach. For development, manifest.xml can be used as it is.`,
    );
  }
  const last = url.pathname.split('/').at(-1) ?? '';
  if (last.includes('.')) {
    throw new AddressError(
      `"${text}" ends with a file, "${last}". Give the folder that it is in. ${example}`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;');
}
