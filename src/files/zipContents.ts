/** How much a zip may hold to be unpacked. */
export interface ZipLimits {
  /** Of the file itself, in bytes. */
  readonly file: number;
  /** Of all it says it unpacks to, in bytes. */
  readonly unpacked: number;
  readonly entries: number;
}

/** `compound`: the format of Office before 2007, and of files that are locked with a password. */
export type ZipVerdict = 'fits' | 'tooLarge' | 'compound' | 'noZip' | 'damaged';

const END_RECORD = 0x06054b50;
const END_RECORD_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const COMPOUND_FILE = 0xe011cfd0;

/** Looks at a zip's list of contents, before anything is unpacked, and holds it to the limits. */
export function judgeZip(bytes: Uint8Array, limits: ZipLimits): ZipVerdict {
  if (bytes.byteLength > limits.file) return 'tooLarge';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength >= 4 && view.getUint32(0, true) === COMPOUND_FILE) return 'compound';
  const end = endRecord(view);
  if (end === null) return 'noZip';
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // 0xffff entries or 0xffffffff bytes stand for "see the zip64 record": far beyond the limits anyway.
  if (entries > limits.entries) return 'tooLarge';
  let unpacked = 0;
  for (let entry = 0; entry < entries; entry++) {
    if (at + ENTRY_BYTES > view.byteLength || view.getUint32(at, true) !== ENTRY) return 'damaged';
    unpacked += view.getUint32(at + 24, true);
    if (unpacked > limits.unpacked) return 'tooLarge';
    const names =
      view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    at += ENTRY_BYTES + names;
  }
  return 'fits';
}

function endRecord(view: DataView): number | null {
  const last = view.byteLength - END_RECORD_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return null;
}
