import type { FoundText, ReportTextAccess } from '../../../src/excel/reportText/reportTextAccess';
import { parseKeptText, type KeptText } from '../../../src/report/keptText';
import type { TextSheetRow } from '../../../src/report/sheet/textSheet';

export interface FakeReportText extends ReportTextAccess {
  readonly saved: KeptText[];
  readonly inserted: (readonly TextSheetRow[])[];
  /** The next call of this kind rejects with the error. */
  failNext(call: keyof ReportTextAccess, error: Error): void;
  /** From now on the text is larger than what is kept. */
  fill(): void;
}

/** What a report's text asks of a workbook, in memory: what is saved is found again, as it comes out of a file. */
export function fakeReportText(found: Partial<FoundText> = {}): FakeReportText {
  const failures = new Map<keyof ReportTextAccess, Error>();
  const saved: KeptText[] = [];
  const inserted: (readonly TextSheetRow[])[] = [];
  let full = false;

  async function answer<T>(call: keyof ReportTextAccess, result: () => T): Promise<T> {
    const failure = failures.get(call);
    failures.delete(call);
    if (failure !== undefined) throw failure;
    return result();
  }

  return {
    saved,
    inserted,
    failNext: (call, error) => void failures.set(call, error),
    fill: () => (full = true),
    find: () =>
      answer('find', () => ({
        kept: null,
        unreadable: false,
        report: null,
        ...found,
        ...(saved.length === 0
          ? {}
          : { kept: parseKeptText(JSON.parse(JSON.stringify(saved.at(-1)))) }),
      })),
    save: (text) =>
      answer('save', () => {
        if (full) return { kind: 'tooLarge' };
        saved.push(text);
        return { kind: 'saved' };
      }),
    insertSheet: (rows) =>
      answer('insertSheet', () => {
        inserted.push(rows);
        return { sheet: 'Rapporttext', liveCells: 7 };
      }),
  };
}
