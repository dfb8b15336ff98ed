import { localDay } from '../definitions/serial';
import { sv } from '../texts/sv';
import { writeWorkbook } from '../tryout/xlsx/writeWorkbook';
import { parseArguments } from './arguments';
import { openFile, writeReport } from './files';
import { HeadlessError } from './headlessError';
import { reportJson } from './reportJson';
import { reportTextFiles } from './reportText';
import { runReport } from './runReport';

async function main(args: readonly string[]): Promise<void> {
  const options = parseArguments(args);
  const model = await openFile(options.file);
  const today = localDay(new Date());
  const result = await runReport(model, options, today);
  const path = await writeReport(options.outDir, await writeWorkbook(model));
  for (const [name, bytes] of Object.entries(await reportTextFiles(result, today))) {
    await writeReport(options.outDir, bytes, name);
  }
  console.log(options.json ? JSON.stringify(reportJson(result, sv), null, 2) : path);
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof HeadlessError ? error.message : error);
    process.exit(1);
  },
);
