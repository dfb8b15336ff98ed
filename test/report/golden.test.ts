import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CASES } from '../support/runCase';
import { draftCase, readDraft } from '../support/draftCase';

/** `GOLDEN=write` writes the drafts anew: read every change as a Swedish writer would before keeping it. */
test.each(CASES)(
  '%s reads as it was approved',
  async (name) => {
    const file = join(__dirname, 'golden', `${name}.md`);
    const text = readDraft((await draftCase(name)).draft);
    if (process.env['GOLDEN'] === 'write') writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  },
  60_000,
);
