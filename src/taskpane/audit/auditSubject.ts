import type { AuditDocument, Place } from '../../audit/document';
import { formatPlace } from '../../audit/formatPlace';
import { gridDocument } from '../../audit/gridDocument';
import { textDocument } from '../../audit/textDocument';
import type { WordFileProblem } from '../../audit/word/readWord';
import { formatWordPlace } from '../../audit/word/wordPlace';
import { wordReport } from '../../audit/word/wordReport';
import type { AuditAccess, AuditRange } from '../../excel/audit/auditAccess';
import type { AllAuditTexts } from './loadAuditTexts';

/** What the user wants audited. */
export type AuditSource =
  | AuditRange
  | { readonly kind: 'word'; readonly file: File }
  | { readonly kind: 'text'; readonly text: string };

/** A report that has been read, and how its places are told and shown. */
export interface AuditSubject {
  readonly name: string;
  readonly document: AuditDocument;
  readonly where: (place: Place) => string;
  /** The running text; null for cells, which are shown in their sheet. */
  readonly text: string | null;
}

/** Why there is nothing to audit; each has a sentence in the view's texts. */
export type SubjectProblem =
  | { readonly kind: 'empty'; readonly source: AuditSource['kind'] }
  | { readonly kind: 'tooLong' }
  | { readonly kind: 'file'; readonly problem: WordFileProblem | 'unreadable' };

export type SubjectReading =
  { readonly kind: 'read'; readonly subject: AuditSubject } | SubjectProblem;

/** Some three hundred pages. */
const LONGEST_TEXT = 1_000_000;

/** Reads what is to be audited; rejects with an ExcelError where the workbook cannot be read. */
export async function readSubject(
  source: AuditSource,
  workbook: AuditAccess,
  texts: AllAuditTexts,
): Promise<SubjectReading> {
  switch (source.kind) {
    case 'selection':
    case 'sheet': {
      const { grid, name } = await workbook.readRange(source);
      if (grid === null) return { kind: 'empty', source: source.kind };
      return read(plain(name, gridDocument([grid]), null, texts));
    }
    case 'text': {
      const { text } = source;
      if (text.length > LONGEST_TEXT) return { kind: 'tooLong' };
      if (text.trim() === '') return { kind: 'empty', source: 'text' };
      return read(plain(texts.view.names.text, textDocument(text), text, texts));
    }
    case 'word':
      return readWordFile(source.file, texts);
  }
}

/** Cells and plain text are told by the document itself; a Word file also knows its sections. */
function plain(
  name: string,
  document: AuditDocument,
  text: string | null,
  { audit }: AllAuditTexts,
): AuditSubject {
  return { name, document, where: (place) => formatPlace(place, document, audit), text };
}

async function readWordFile(file: File, texts: AllAuditTexts): Promise<SubjectReading> {
  const buffer = await file.arrayBuffer().catch(() => null);
  if (buffer === null) return { kind: 'file', problem: 'unreadable' };
  const { readWord } = await import(
    /* webpackChunkName: "audit-word" */ '../../audit/word/readWord'
  );
  const reading = await readWord(new Uint8Array(buffer));
  if (reading.kind !== 'read') return { kind: 'file', problem: reading.kind };
  const report = wordReport(reading.blocks, texts.view.wordPlace.table);
  const { document, text } = report;
  if (text.trim() === '' && document.tables.length === 0) return { kind: 'empty', source: 'word' };
  if (text.length > LONGEST_TEXT) return { kind: 'tooLong' };
  return read({
    name: file.name,
    document,
    where: (place) => formatWordPlace(place, report, texts),
    text,
  });
}

function read(subject: AuditSubject): SubjectReading {
  return { kind: 'read', subject };
}

/** The sentence that says why there is nothing to audit, and what to do. */
export function problemSentence(problem: SubjectProblem, { view: t }: AllAuditTexts): string {
  switch (problem.kind) {
    case 'empty':
      return t.empty[problem.source];
    case 'tooLong':
      return t.tooLong;
    case 'file':
      return t.fileProblem[problem.problem];
  }
}
