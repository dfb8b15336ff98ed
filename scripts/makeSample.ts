import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createUniverCalculator } from '../src/tryout/engine/univerCalculator';
import { SAMPLE_NAME, sampleWorkbook } from '../src/tryout/sample/sampleWorkbook';
import { writeWorkbook } from '../src/tryout/xlsx/writeWorkbook';

/** `npm run sample [FILE.xlsx]`: the workbook that the try-out page opens on, as a file. */
async function makeSample(file: string): Promise<void> {
  const model = sampleWorkbook();
  await (await createUniverCalculator()).recalculate(model);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, await writeWorkbook(model));
  console.log(file);
}

void makeSample(process.argv[2] ?? path.join('dist', SAMPLE_NAME));
