import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';
import { day } from '../support/participants';

/** Recalculates every formula of an .xlsx file when it is opened, whatever results are stored in it. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Comma, quotes, UTF-8, from line 1, raw values rather than as shown, every sheet to a file of its own. */
const RAW_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,true,false,false,false,false,-1';

/** What LibreOffice makes of a workbook: the cells of each sheet as text, quoted in the file where they are text. */
export async function recalculate(
  workbook: Uint8Array,
): Promise<ReadonlyMap<string, readonly (readonly CalculatedCell[])[]>> {
  const files = await convert(workbook, 'report.xlsx', RAW_CSV);
  const sheets = new Map<string, readonly (readonly CalculatedCell[])[]>();
  for (const [file, csv] of files) {
    const name = /^report-(.*)\.csv$/.exec(file)?.[1];
    if (name !== undefined) sheets.set(name, parseCsv(csv));
  }
  return sheets;
}

/** A Word document as LibreOffice Writer has opened it, in the XML of its own format. */
export async function openedByWriter(document: Uint8Array): Promise<string> {
  const files = await convert(document, 'report.docx', 'fodt:OpenDocument Text Flat XML');
  const opened = files.get('report.fodt');
  if (opened === undefined) throw new Error('Writer has not opened the document');
  return opened;
}

/** A file given to LibreOffice, and the text files that it made of it, by name. */
async function convert(
  content: Uint8Array,
  name: string,
  format: string,
): Promise<ReadonlyMap<string, string>> {
  const dir = await mkdtemp(join(tmpdir(), 'finsam-formulas-'));
  try {
    const [profile, made] = [join(dir, 'profile'), join(dir, 'made')];
    await mkdir(join(profile, 'user'), { recursive: true });
    await mkdir(made);
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    await writeFile(join(dir, name), content);
    await promisify(execFile)('soffice', [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      made,
      join(dir, name),
    ]);
    const files = new Map<string, string>();
    for (const file of await readdir(made)) {
      files.set(file, await readFile(join(made, file), 'utf8'));
    }
    return files;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** A number where the cell is one, else its text. */
export type CalculatedCell = number | string;

function parseCsv(csv: string): CalculatedCell[][] {
  const rows: CalculatedCell[][] = [[]];
  const field = /("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/gy;
  for (let match = field.exec(csv); match !== null; match = field.exec(csv)) {
    const [whole, text = '', end] = match;
    if (whole === '' && end === '') break;
    rows.at(-1)?.push(cellOf(text));
    if (end === '\n') rows.push([]);
  }
  return rows;
}

/** LibreOffice puts a number that has a number format in quotes, and writes per cent and dates as such. */
function cellOf(field: string): CalculatedCell {
  const text = field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
  if (/^-?[\d.]+ ?%$/.test(text)) return Number(text.slice(0, -1)) / 100;
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return day(text);
  return text !== '' && !Number.isNaN(Number(text)) ? Number(text) : text;
}
