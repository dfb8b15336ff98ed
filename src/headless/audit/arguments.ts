import { parseArgs } from 'node:util';
import { HeadlessError } from '../headlessError';

export const AUDIT_USAGE = `Usage: npm run --silent audit -- FILE.xlsx|.docx|.txt [--json]

  --json   print findings, what held and how many figures were read as JSON
  --help   print this

Without --json a protocol in Swedish is printed. The exit code is 0 when the file has been
audited, whatever was found; 1 when it cannot be read; 2 for a command that cannot be understood.`;

export interface AuditOptions {
  readonly file: string;
  readonly json: boolean;
}

/** Reads the command line; 'help' where that is asked for. Throws a HeadlessError that says what may stand there. */
export function parseAuditArguments(args: readonly string[]): AuditOptions | 'help' {
  const { values, positionals } = parse(args);
  if (values.help === true) return 'help';
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw new HeadlessError('usage', `Give exactly one file.\n\n${AUDIT_USAGE}`);
  }
  return { file, json: values.json ?? false };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new HeadlessError('usage', `${reason}\n\n${AUDIT_USAGE}`, { cause: error });
  }
}
