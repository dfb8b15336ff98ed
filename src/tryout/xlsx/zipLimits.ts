import { WorkbookFileError } from './workbookFileError';

export const MAX_FILE_BYTES = 40_000_000;
/** A sheet of 50,000 rows and 15 columns unpacks to some 40 MB. */
export const MAX_UNPACKED_BYTES = 200_000_000;
const MAX_ENTRIES = 2_000;

const END_RECORD = 0x06054b50;
const END_RECORD_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const COMPOUND_FILE = 0xe011cfd0;

function endRecord(view: DataView): number | null {
  const last = view.byteLength - END_RECORD_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return null;
}

/**
 * Looks at a zip's list of contents, before anything is unpacked.
 * @throws WorkbookFileError `tooLarge` where the file, or what it says it unpacks to, is beyond the
 * limits; `encrypted` for the format that Excel's passwords use; `notAWorkbook` where it is no zip.
 */
export function checkZip(bytes: Uint8Array): void {
  if (bytes.byteLength > MAX_FILE_BYTES) throw new WorkbookFileError('tooLarge');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength >= 4 && view.getUint32(0, true) === COMPOUND_FILE) {
    throw new WorkbookFileError('encrypted');
  }
  const end = view.byteLength < END_RECORD_BYTES ? null : endRecord(view);
  if (end === null) throw new WorkbookFileError('notAWorkbook');
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // 0xffff entries or 0xffffffff bytes stand for "see the zip64 record": far beyond the limits anyway.
  if (entries > MAX_ENTRIES) throw new WorkbookFileError('tooLarge');
  let unpacked = 0;
  for (let entry = 0; entry < entries; entry++) {
    if (at + ENTRY_BYTES > view.byteLength || view.getUint32(at, true) !== ENTRY) {
      throw new WorkbookFileError('damaged');
    }
    unpacked += view.getUint32(at + 24, true);
    if (unpacked > MAX_UNPACKED_BYTES) throw new WorkbookFileError('tooLarge');
    const names =
      view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    at += ENTRY_BYTES + names;
  }
}
