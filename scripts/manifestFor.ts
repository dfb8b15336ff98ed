import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { AddressError, manifestAt } from './manifestAddress';

const OUTPUT = path.join('dist', 'manifest.xml');

const USAGE = `Usage: npm run manifest -- ADDRESS

ADDRESS is where the files of dist/ will be, such as https://finsam.kommun.se/`;

/** `npm run manifest -- ADDRESS`: writes the manifest of the add-in at that address, ready to upload. */
async function manifestFor(args: readonly string[]): Promise<void> {
  const [address, ...more] = args;
  if (address === undefined || more.length > 0) throw new AddressError(USAGE);
  const manifest = manifestAt(await readFile('manifest.xml', 'utf8'), address);
  await mkdir(path.dirname(OUTPUT), { recursive: true });
  await writeFile(OUTPUT, manifest);
  console.log(OUTPUT);
}

manifestFor(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof AddressError ? error.message : error);
  process.exitCode = 1;
});
