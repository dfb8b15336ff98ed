import * as v from 'valibot';
import type { ReportNames } from '../insertion/reportNames';
import type { Choices } from '../workbookAccess';
import { choicesSchema } from './choicesSchema';

/** What was last written into a part, cell by cell and row after row, as hashes of the inputs. */
export interface WrittenPart {
  readonly rowCount: number;
  readonly columnCount: number;
  /** As they were planned. */
  readonly planned: readonly string[];
  /** As Excel gave them back, which may be spelled otherwise. */
  readonly found: readonly string[];
}

/** The last inserted report as it stands in the workbook: enough to find each of its cells, and nothing of any participant. */
export interface StandingReport {
  readonly names: ReportNames;
  /** What it was made with, or last updated with. */
  readonly choices: Choices;
  readonly parts: Readonly<Record<string, WrittenPart>>;
}

const hashes = v.pipe(
  v.string(),
  v.transform((text) => (text === '' ? [] : text.split(' '))),
);

/** What was written into parts, by their keys, as it is kept in the workbook. */
export const writtenParts = v.record(
  v.string(),
  v.pipe(
    v.object({
      rowCount: v.number(),
      columnCount: v.number(),
      planned: hashes,
      // Left out where it is the same, which it nearly always is.
      found: v.optional(hashes),
    }),
    v.transform((part) => ({ ...part, found: part.found ?? part.planned })),
  ),
);

const standingReport = v.object({
  names: v.object({
    reportSheet: v.string(),
    participants: v.string(),
    outcomes: v.string(),
    periodFrom: v.string(),
    periodTo: v.string(),
    previousFrom: v.string(),
    previousTo: v.string(),
    suffix: v.string(),
    taken: v.nullable(v.string()),
  }),
  choices: choicesSchema,
  parts: writtenParts,
});

/** The standing report, or null where the setting is not of the form this version writes. */
export function parseStandingReport(setting: unknown): StandingReport | null {
  const result = v.safeParse(standingReport, setting);
  return result.success ? result.output : null;
}

/** The report as it is kept in the workbook. */
export function standingReportSetting({ names, choices, parts }: StandingReport): unknown {
  return { names, choices, parts: writtenPartsSetting(parts) };
}

/** What was written into parts as it is kept in the workbook. */
export function writtenPartsSetting(parts: StandingReport['parts']): unknown {
  return Object.fromEntries(
    Object.entries(parts).map(([key, part]) => [
      key,
      {
        rowCount: part.rowCount,
        columnCount: part.columnCount,
        planned: part.planned.join(' '),
        ...(part.found.join(' ') === part.planned.join(' ') ? {} : { found: part.found.join(' ') }),
      },
    ]),
  );
}
