import { extname } from 'node:path';
import type { AuditDocument, Place } from '../../audit/document';
import { formatPlace } from '../../audit/formatPlace';
import { gridDocument } from '../../audit/gridDocument';
import { textDocument } from '../../audit/textDocument';
import { readWord, type WordFileProblem } from '../../audit/word/readWord';
import { formatWordPlace } from '../../audit/word/wordPlace';
import { wordReport } from '../../audit/word/wordReport';
import { audit } from '../../texts/sv/audit';
import { auditView } from '../../texts/sv/auditView';
import { openFile, readBytes } from '../files';
import { HeadlessError } from '../headlessError';
import { sheetGrid } from './sheetGrid';

/** A report to audit, and how a place in it is told. */
export interface OpenedReport {
  readonly document: AuditDocument;
  readonly where: (place: Place) => string;
}

/** Reads a report from .xlsx, .docx or .txt; throws a HeadlessError that says why a file cannot be read. */
export async function openReport(file: string): Promise<OpenedReport> {
  switch (extname(file).toLowerCase()) {
    case '.xlsx': {
      const { sheets } = await openFile(file);
      const shown = sheets.filter(({ visibility }) => visibility === 'Visible');
      return plain(gridDocument(shown.map(sheetGrid)));
    }
    case '.docx':
      return openWord(file);
    case '.txt':
      return plain(textDocument(await openText(file)));
    default:
      throw new HeadlessError(
        'fileUnreadable',
        `Filen ${file} kan inte granskas. Spara den som .xlsx, .docx eller .txt och försök igen.`,
      );
  }
}

function plain(document: AuditDocument): OpenedReport {
  return { document, where: (place) => formatPlace(place, document, audit) };
}

const WHY_UNREADABLE: Readonly<Record<WordFileProblem, string>> = {
  notWord: 'är inget Word-dokument i formatet .docx. Spara den som .docx i Word',
  lockedOrOld:
    'är låst med lösenord, eller sparad i ett äldre format (.doc). Öppna den i Word, spara den som .docx utan lösenord',
  tooLarge: 'är för stor. Spara en kopia utan bilder',
  damaged: 'är skadad och går inte att läsa. Öppna den i Word, spara den på nytt som .docx',
};

async function openWord(file: string): Promise<OpenedReport> {
  const reading = await readWord(new Uint8Array(await readBytes(file)));
  if (reading.kind !== 'read') {
    throw new HeadlessError(
      'fileUnreadable',
      `Filen ${file} ${WHY_UNREADABLE[reading.kind]} och försök igen.`,
    );
  }
  const report = wordReport(reading.blocks, auditView.wordPlace.table);
  return {
    document: report.document,
    where: (place) => formatWordPlace(place, report, { audit, view: auditView }),
  };
}

const LONGEST_TEXT = 5_000_000;

async function openText(file: string): Promise<string> {
  const bytes = await readBytes(file);
  if (bytes.length > LONGEST_TEXT) {
    throw new HeadlessError(
      'fileUnreadable',
      `Filen ${file} är för stor. Dela upp texten i flera filer.`,
    );
  }
  if (bytes.includes(0)) {
    throw new HeadlessError(
      'fileUnreadable',
      `Filen ${file} är ingen text. Spara rapporten som .txt med UTF-8 och försök igen.`,
    );
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : text;
}
