import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CASES } from '../support/runCase';
import { draftCase, draftInEnglish, readDraft } from '../support/draftCase';

/** `GOLDEN=write` writes the drafts anew: read every change as a writer of the language would before keeping it. */
function approved(file: string, text: string): string {
  const path = join(__dirname, 'golden', file);
  if (process.env['GOLDEN'] === 'write') writeFileSync(path, text);
  return readFileSync(path, 'utf8');
}

test.each(CASES)(
  '%s reads as it was approved',
  async (name) => {
    const text = readDraft((await draftCase(name)).draft);
    expect(text).toBe(approved(`${name}.md`, text));
  },
  60_000,
);

test.each(['kraften-2018', 'hallstahammar-2019'] as const)(
  '%s reads as it was approved in English',
  async (name) => {
    const text = readDraft(await draftInEnglish(name));
    expect(text).toBe(approved(`${name}.en.md`, text));
  },
  60_000,
);
