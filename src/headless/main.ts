import { localDay } from '../definitions/serial';
import { sv } from '../texts/sv';
import { writeWorkbook } from '../tryout/xlsx/writeWorkbook';
import { parseArguments } from './arguments';
import { openFile, writeReport } from './files';
import { HeadlessError } from './headlessError';
import { reportJson } from './reportJson';
import { runReport } from './runReport';

async function main(args: readonly string[]): Promise<void> {
  const options = parseArguments(args);
  const model = await openFile(options.file);
  const result = await runReport(model, options, localDay(new Date()));
  const path = await writeReport(options.outDir, await writeWorkbook(model));
  console.log(options.json ? JSON.stringify(reportJson(result, sv), null, 2) : path);
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof HeadlessError ? error.message : error);
    process.exit(1);
  },
);
