import { parseArgs } from 'node:util';
import type { BudgetPlace } from '../budget/budgetChoice';
import {
  DEFAULT_DISCLOSURE,
  DISCLOSURE_MODES,
  THRESHOLDS,
  type DisclosureRule,
} from '../definitions/disclosure';
import { LAYOUTS, type LayoutId } from '../definitions/layout';
import { parsePeriod } from '../definitions/parsePeriod';
import type { Period } from '../definitions/period';
import { FORBUND, type ForbundId } from '../definitions/presets';
import { TABLE_IDS, type TableId } from '../tables/table';
import { HeadlessError } from './headlessError';

function wrapped(ids: readonly TableId[]): string {
  const half = Math.ceil(ids.length / 2);
  return [ids.slice(0, half), ids.slice(half)]
    .map((line) => ' '.repeat(25) + line.join(','))
    .join(',\n');
}

export const USAGE = `Usage: npm run --silent report -- FILE.xlsx --out DIR [options]

  --period PERIOD        180101-181231, 1901-1912, "helår 2018", "H2 2018" …
  --definitions FÖRBUND  ${FORBUND.join(' | ')}
  --layout LAYOUT        ${LAYOUTS.join(' | ')}
  --tables TABLES        all, or some of, with commas between:
${wrapped(TABLE_IDS)}
  --compare              counts and rates with those of the period before
  --disclosure MODE      ${DISCLOSURE_MODES.join(' | ')}: how small groups are protected
  --threshold N          the smallest count that is printed then, ${THRESHOLDS.least}-${THRESHOLDS.most}; ${DEFAULT_DISCLOSURE.threshold} if not said
  --budget BUDGET        none, or where it begins: "Budget!A3"
  --out DIR              where report.xlsx, report.docx and report.md are written
  --json                 print mapping, problems, figures and tables as JSON

Without options the run takes what the wizard would propose.`;

/** What a run was asked to do; null: as the wizard would propose. */
export interface RunOptions {
  readonly file: string;
  readonly outDir: string;
  readonly period: Period | null;
  readonly forbund: ForbundId | null;
  readonly layout: LayoutId | null;
  readonly tables: readonly TableId[] | null;
  readonly compare: boolean;
  readonly disclosure: DisclosureRule;
  readonly budget: BudgetPlace | 'none' | null;
  readonly json: boolean;
}

/** Reads the command line; throws a HeadlessError that names the argument and what it may be. */
export function parseArguments(args: readonly string[]): RunOptions {
  const { values, positionals } = parse(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw new HeadlessError('usage', `Give exactly one file.\n\n${USAGE}`);
  }
  if (values.out === undefined || values.out === '') {
    throw new HeadlessError('usage', `Say where to write with --out DIR.\n\n${USAGE}`);
  }
  return {
    file,
    outDir: values.out,
    period: values.period === undefined ? null : readPeriod(values.period),
    forbund:
      values.definitions === undefined ? null : oneOf(FORBUND, 'definitions', values.definitions),
    layout: values.layout === undefined ? null : oneOf(LAYOUTS, 'layout', values.layout),
    tables: values.tables === undefined ? null : readTables(values.tables),
    compare: values.compare ?? false,
    disclosure: readDisclosure(values),
    budget: values.budget === undefined ? null : readBudget(values.budget),
    json: values.json ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        period: { type: 'string' },
        definitions: { type: 'string' },
        layout: { type: 'string' },
        tables: { type: 'string' },
        compare: { type: 'boolean' },
        disclosure: { type: 'string' },
        threshold: { type: 'string' },
        budget: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new HeadlessError('usage', `${reason}\n\n${USAGE}`, { cause: error });
  }
}

function readPeriod(text: string): Period {
  const period = parsePeriod(text);
  if (period === null) {
    throw new HeadlessError(
      'usage',
      `--period ${text} cannot be read. Write it as 180101-181231, 1901-1912, "helår 2018" or "H2 2018", the first day before the last.`,
    );
  }
  return period;
}

function readTables(text: string): readonly TableId[] {
  if (text === 'all') return TABLE_IDS;
  return text.split(',').map((id) => oneOf(TABLE_IDS, 'tables', id.trim()));
}

function readBudget(text: string): BudgetPlace | 'none' {
  if (text === 'none') return text;
  const [, sheet, cell] = /^(.+)!([A-Z]{1,3}[1-9]\d{0,6})$/i.exec(text) ?? [];
  if (sheet === undefined || cell === undefined) {
    throw new HeadlessError(
      'usage',
      `--budget ${text} cannot be read. Write none, or the sheet and the first cell of the budget's headers, as "Budget!A3".`,
    );
  }
  // As formulas and the run's own JSON write a sheet's name.
  const quoted = /^'(.+)'$/.exec(sheet)?.[1]?.replaceAll("''", "'");
  return { sheet: quoted ?? sheet, cell: cell.toUpperCase() };
}

function readDisclosure({
  disclosure,
  threshold,
}: {
  readonly disclosure?: string;
  readonly threshold?: string;
}): DisclosureRule {
  const { least, most } = THRESHOLDS;
  const smallest = threshold === undefined ? DEFAULT_DISCLOSURE.threshold : Number(threshold);
  if (!Number.isInteger(smallest) || smallest < least || smallest > most) {
    throw new HeadlessError(
      'usage',
      `--threshold ${String(threshold)} is not possible. Give a whole number from ${least} to ${most}.`,
    );
  }
  return {
    mode:
      disclosure === undefined
        ? DEFAULT_DISCLOSURE.mode
        : oneOf(DISCLOSURE_MODES, 'disclosure', disclosure),
    threshold: smallest,
  };
}

function oneOf<T extends string>(allowed: readonly T[], option: string, value: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) {
    throw new HeadlessError(
      'usage',
      `--${option} ${value} is unknown. Choose ${allowed.join(', ')}.`,
    );
  }
  return found;
}
