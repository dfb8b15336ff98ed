import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** One file of the first screen and what it weighs on the wire. */
export interface Weight {
  readonly file: string;
  readonly bytes: number;
}

/** Fetched by the page's script before the start screen can be used; of the themes only one is. */
const NEEDED_CHUNKS = [/^texts-sv\./, /^theme-light\./];

/** What the first screen's JavaScript may weigh, in kB gzipped. */
export const FIRST_SCREEN_GOAL_KB = 115;

/**
 * The scripts that must arrive before the start screen can be used, gzipped: those of the page and
 * the chunks that its script fetches at once. Office's own library is not counted.
 */
export function firstScreen(dist: string): readonly Weight[] {
  const page = readFileSync(path.join(dist, 'taskpane.html'), 'utf8');
  const inPage = [...page.matchAll(/<script[^>]+src="([^":]+\.js)"/g)].flatMap(([, src]) =>
    src === undefined ? [] : [src],
  );
  const chunks = readdirSync(dist).filter((file) => NEEDED_CHUNKS.some((name) => name.test(file)));
  const shared = NEEDED_CHUNKS.length - chunks.length;
  if (shared > 0) throw new Error(`${shared} of the first screen's chunks are not in ${dist}`);
  return [...inPage, ...chunks].map((file) => ({
    file,
    bytes: gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length,
  }));
}
