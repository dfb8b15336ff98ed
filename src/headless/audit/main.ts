import { basename } from 'node:path';
import { runAudit } from '../../audit/runAudit';
import { HeadlessError } from '../headlessError';
import { parseAuditArguments } from './arguments';
import { auditJson } from './auditJson';
import { openDocument } from './openDocument';
import { protocol } from './protocol';

async function main(args: readonly string[]): Promise<void> {
  const { file, json } = parseAuditArguments(args);
  const report = runAudit(await openDocument(file));
  console.log(json ? JSON.stringify(auditJson(report), null, 2) : protocol(basename(file), report));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof HeadlessError ? error.message : error);
  process.exitCode = 1;
});
