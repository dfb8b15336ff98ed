import { basename } from 'node:path';
import { runAudit } from '../../audit/runAudit';
import { HeadlessError } from '../headlessError';
import { AUDIT_USAGE, parseAuditArguments } from './arguments';
import { auditJson } from './auditJson';
import { openReport } from './openReport';
import { protocol } from './protocol';

/** Where a command prints its result, and its problems. */
export interface Printer {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/**
 * Audits the file of a command line and prints what came of it. The exit code is 0 for an audit,
 * whatever it found, 1 for a file that cannot be read, and 2 for a command that cannot be understood.
 */
export async function runAuditCommand(
  args: readonly string[],
  { out, err }: Printer,
): Promise<0 | 1 | 2> {
  try {
    const options = parseAuditArguments(args);
    if (options === 'help') {
      out(AUDIT_USAGE);
      return 0;
    }
    const { file, json } = options;
    const { document, where } = await openReport(file);
    const report = runAudit(document);
    out(
      json
        ? JSON.stringify(auditJson(report, where), null, 2)
        : protocol(basename(file), report, where),
    );
    return 0;
  } catch (error) {
    if (!(error instanceof HeadlessError)) throw error;
    err(error.message);
    return error.code === 'usage' ? 2 : 1;
  }
}
