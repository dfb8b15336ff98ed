import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { localDay } from '../definitions/serial';
import { sv } from '../texts/sv';
import type { WorkbookModel } from '../tryout/model/workbookModel';
import { readWorkbook } from '../tryout/xlsx/readWorkbook';
import { writeWorkbook } from '../tryout/xlsx/writeWorkbook';
import { parseArguments } from './arguments';
import { HeadlessError } from './headlessError';
import { reportJson } from './reportJson';
import { runReport } from './runReport';

async function main(args: readonly string[]): Promise<void> {
  const options = parseArguments(args);
  const model = await openFile(options.file);
  const result = await runReport(model, options, localDay(new Date()));
  const bytes = await writeWorkbook(model);
  await mkdir(options.outDir, { recursive: true });
  const path = join(options.outDir, 'report.xlsx');
  await writeFile(path, bytes);
  console.log(options.json ? JSON.stringify(reportJson(result, sv), null, 2) : path);
}

async function openFile(file: string): Promise<WorkbookModel> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new HeadlessError(
      'fileMissing',
      `Filen ${file} går inte att öppna. Kontrollera sökvägen.`,
      {
        cause: error,
      },
    );
  });
  return readWorkbook(bytes, basename(file)).catch((error: unknown) => {
    throw new HeadlessError(
      'fileUnreadable',
      `${file} går inte att läsa som en Excel-arbetsbok. Spara den som .xlsx i Excel och försök igen.`,
      { cause: error },
    );
  });
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof HeadlessError ? error.message : error);
    process.exit(1);
  },
);
