import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { WorkbookModel } from '../tryout/model/workbookModel';
import { readWorkbook } from '../tryout/xlsx/readWorkbook';
import { WorkbookFileError, type WorkbookFileErrorCode } from '../tryout/xlsx/workbookFileError';
import { HeadlessError } from './headlessError';

const WHY_UNREADABLE: Readonly<Record<WorkbookFileErrorCode, string>> = {
  notAWorkbook: 'är ingen Excel-arbetsbok i formatet .xlsx. Spara den som .xlsx i Excel',
  encrypted:
    'är låst med lösenord, eller sparad i ett äldre format (.xls). Öppna den i Excel, ta bort lösenordet, spara den som .xlsx',
  tooLarge: 'är för stor. Ta bort blad och bilder som inte hör till deltagarna',
  damaged: 'är skadad och går inte att läsa. Öppna den i Excel, spara den på nytt som .xlsx',
};

/** Reads a file; throws a HeadlessError where it cannot be opened. */
export async function readBytes(file: string): Promise<Uint8Array> {
  return readFile(file).catch((cause: unknown) => {
    throw new HeadlessError(
      'fileMissing',
      `Filen ${file} går inte att öppna. Kontrollera sökvägen.`,
      { cause },
    );
  });
}

/** Reads a workbook; throws a HeadlessError that says why a file cannot be opened or read. */
export async function openFile(file: string): Promise<WorkbookModel> {
  const bytes = await readBytes(file);
  return readWorkbook(bytes, basename(file)).catch((cause: unknown) => {
    const code = cause instanceof WorkbookFileError ? cause.code : 'damaged';
    throw new HeadlessError(
      'fileUnreadable',
      `Filen ${file} ${WHY_UNREADABLE[code]} och försök igen.`,
      { cause },
    );
  });
}

/** Writes one file of a report, making the folder where it is missing, and returns the file's path; throws a HeadlessError where that fails. */
export async function writeReport(
  outDir: string,
  bytes: Uint8Array,
  name = 'report.xlsx',
): Promise<string> {
  const path = join(outDir, name);
  try {
    await mkdir(outDir, { recursive: true });
    await writeFile(path, bytes);
  } catch (cause) {
    throw new HeadlessError(
      'notWritten',
      `${path} går inte att skriva. Kontrollera att ${outDir} är en mapp som du får skriva i, och att ${name} inte är öppen.`,
      { cause },
    );
  }
  return path;
}
