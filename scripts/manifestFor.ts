import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LANGUAGES } from './functions/languages';
import { AddressError, manifestAt, metadataAt } from './manifestAddress';

const OUTPUT = 'dist';

const USAGE = `Usage: npm run manifest -- ADDRESS

ADDRESS is where the files of dist/ will be, such as https://finsam.kommun.se/`;

/**
 * `npm run manifest -- ADDRESS`: writes the manifest of the add-in at that address, ready to upload,
 * and the metadata of its custom functions, whose help is at that address too.
 */
async function manifestFor(args: readonly string[]): Promise<void> {
  const [address, ...more] = args;
  if (address === undefined || more.length > 0) throw new AddressError(USAGE);
  await write('manifest.xml', (manifest) => manifestAt(manifest, address));
  for (const { metadataFile } of LANGUAGES) {
    await write(path.join('assets', metadataFile), (metadata) => metadataAt(metadata, address));
  }
}

/** Writes a file of the project to the same place in the output, changed. */
async function write(file: string, change: (text: string) => string): Promise<void> {
  const text = change(await readFile(file, 'utf8'));
  const output = path.join(OUTPUT, file);
  await mkdir(path.dirname(output), { recursive: true });
  await writeFile(output, text);
  console.log(output);
}

manifestFor(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof AddressError ? error.message : error);
  process.exitCode = 1;
});
