import { formatFinding } from '../src/audit/formatFinding';
import { gridDocument } from '../src/audit/gridDocument';
import { runAudit, type AuditReport } from '../src/audit/runAudit';
import { textDocument } from '../src/audit/textDocument';
import { keysOf } from '../src/definitions/keysOf';
import { audit } from '../src/texts/sv/audit';
import { seededRandom } from '../src/disclosure/seededRandom';
import { ERROR_KINDS, type ErrorKind } from './bench/audit/errorKinds';
import { inventedReport, type InventedReport } from './bench/audit/reportText';
import { smallGroupTables, type SmallGroupTable } from './bench/audit/smallGroups';
import { inventedTeam } from './bench/audit/inventedTeam';
import { PASTED_FORMS, pastedTable, type PastedForm } from './bench/audit/pastedTable';
import { fastest } from './bench/timing';

const REPORTS = 400;
const FIRST_SEED = Number(process.argv[2] ?? 1);

/** As a workbook and a text, or all of it as text, its tables pasted in one of the forms. */
function audited({ sheets, text }: InventedReport, form: PastedForm | 'workbook'): AuditReport {
  if (form !== 'workbook') {
    const lines = sheets.map((rows) => pastedTable(rows, form));
    return runAudit(textDocument([...lines, text].join('\n\n')));
  }
  const rows = sheets.flatMap((sheet) => [...sheet, []]);
  const { tables } = gridDocument([{ sheet: 'Rapport', top: 0, left: 0, rows }]);
  return runAudit({ tables, paragraphs: textDocument(text).paragraphs });
}

function formOf(number: number): PastedForm {
  return PASTED_FORMS[number % PASTED_FORMS.length] ?? 'tabs';
}

function alarmsOf(report: AuditReport) {
  return report.findings.filter(({ severity }) => severity !== 'note');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`;
}

/** How many of the small groups that tables show are told of, and how many are told of without reason. */
function benchSmallGroups(): void {
  const tables = Array.from({ length: 100 }, (_, i) =>
    smallGroupTables(seededRandom(FIRST_SEED * 100_000 + i)),
  ).flat();
  const told = ({ rows }: SmallGroupTable): boolean =>
    runAudit(gridDocument([{ sheet: 'Rapport', top: 0, left: 0, rows }])).findings.some(
      ({ check }) => check === 'smallGroups',
    );
  for (const shows of ['printed', 'workedOut', null] as const) {
    const own = tables.filter((table) => table.shows === shows);
    const found = own.filter(told).length;
    console.log(`Small groups ${shows ?? 'not shown'}: told of in ${found} of ${own.length}`);
  }
}

/** `npm run bench:audit`: how much of what is wrong is found, and how much is said without reason. */
async function bench(): Promise<void> {
  const made = new Map<ErrorKind, number>();
  const found = new Map<ErrorKind, number>();
  const [falseAlarms, unexplained]: [string[], string[]] = [[], []];
  let told = 0;
  const kinds = keysOf(ERROR_KINDS);
  for (let i = 0; i < REPORTS; i += 1) {
    const seed = FIRST_SEED * 100_000 + i;
    const form = i % 2 === 0 ? formOf(i / 2) : 'workbook';
    const facts = inventedTeam(seededRandom(seed));
    const right = audited(inventedReport(facts, new Set(), seededRandom(seed + 1)), form);
    for (const finding of alarmsOf(right)) {
      falseAlarms.push(
        `${seed} ${finding.check}: ${formatFinding(finding, audit, () => '').message} [${finding.stated}]`,
      );
    }
    const random = seededRandom(seed + 2);
    const asked = new Set(
      Array.from({ length: i % 4 }, () => kinds[Math.floor(random() * kinds.length)]).filter(
        (kind) => kind !== undefined,
      ),
    );
    const wrong = inventedReport(facts, asked, seededRandom(seed + 1));
    const { findings } = audited(wrong, form);
    const alarms = findings.filter(({ severity }) => severity !== 'note');
    for (const kind of wrong.made) {
      const checks: readonly string[] = ERROR_KINDS[kind];
      made.set(kind, (made.get(kind) ?? 0) + 1);
      if (findings.some(({ check }) => checks.includes(check)))
        found.set(kind, (found.get(kind) ?? 0) + 1);
      else if (process.argv.includes('--missed'))
        console.log(`missed ${kind} in ${seed}\n${wrong.text}`);
    }
    const explained = new Set<string>(wrong.made.flatMap((kind) => ERROR_KINDS[kind]));
    told += alarms.length;
    for (const { check, stated } of alarms)
      if (!explained.has(check))
        unexplained.push(`${seed} ${check} ${stated} (${wrong.made.join(', ')})`);
  }
  const all = (counts: ReadonlyMap<ErrorKind, number>): number =>
    [...counts.values()].reduce((a, b) => a + b, 0);
  console.log(`Reports: ${REPORTS} right, the same with 0-3 errors`);
  console.log(`Recall: ${all(found)} of ${all(made)} = ${share(all(found), all(made))}`);
  for (const kind of kinds)
    console.log(`  ${kind.padEnd(14)} ${found.get(kind) ?? 0} of ${made.get(kind) ?? 0}`);
  console.log(
    `Precision: ${told - unexplained.length} of ${told} = ${share(told - unexplained.length, told)}`,
  );
  console.log(
    `False alarms per 100 right reports: ${((falseAlarms.length / REPORTS) * 100).toFixed(1)}`,
  );
  for (const line of [...falseAlarms.slice(0, 10), ...unexplained.slice(0, 5)])
    console.log(`  ${line}`);
  benchSmallGroups();
  const page = inventedReport(inventedTeam(seededRandom(1)), new Set(), seededRandom(1)).text;
  const long = `${page}\n\n`.repeat(Math.ceil(100_000 / page.length)).slice(0, 100_000);
  const { milliseconds } = await fastest(3, () => runAudit(textDocument(long)));
  console.log(`100 000 characters: ${Math.round(milliseconds)} ms`);
}

bench().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
