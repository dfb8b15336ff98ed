import { basename } from 'node:path';
import { runAudit } from '../../audit/runAudit';
import { HeadlessError } from '../headlessError';
import { parseAuditArguments } from './arguments';
import { auditJson } from './auditJson';
import { openReport } from './openReport';
import { protocol } from './protocol';

async function main(args: readonly string[]): Promise<void> {
  const { file, json } = parseAuditArguments(args);
  const { document, where } = await openReport(file);
  const report = runAudit(document);
  console.log(
    json
      ? JSON.stringify(auditJson(report, where), null, 2)
      : protocol(basename(file), report, where),
  );
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof HeadlessError ? error.message : error);
  process.exitCode = 1;
});
