import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { functionFiles } from './functions/functionFiles';

/** `npm run functions`: writes what Excel and people are told of the custom functions to assets/. */
async function makeFunctions(): Promise<void> {
  for (const [name, text] of await functionFiles()) {
    const file = path.join('assets', name);
    await writeFile(file, text);
    console.log(file);
  }
}

void makeFunctions();
