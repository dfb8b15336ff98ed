import { judgeZip } from '../../files/zipContents';
import { WorkbookFileError } from './workbookFileError';

export const MAX_FILE_BYTES = 40_000_000;
/** A sheet of 50,000 rows and 15 columns unpacks to some 40 MB. */
export const MAX_UNPACKED_BYTES = 200_000_000;
const MAX_ENTRIES = 2_000;

/**
 * Looks at a zip's list of contents, before anything is unpacked.
 * @throws WorkbookFileError `tooLarge` where the file, or what it says it unpacks to, is beyond the
 * limits; `encrypted` for the format that Excel's passwords use; `notAWorkbook` where it is no zip.
 */
export function checkZip(bytes: Uint8Array): void {
  const limits = { file: MAX_FILE_BYTES, unpacked: MAX_UNPACKED_BYTES, entries: MAX_ENTRIES };
  const verdict = judgeZip(bytes, limits);
  switch (verdict) {
    case 'fits':
      return;
    case 'compound':
      throw new WorkbookFileError('encrypted');
    case 'noZip':
      throw new WorkbookFileError('notAWorkbook');
    case 'tooLarge':
    case 'damaged':
      throw new WorkbookFileError(verdict);
  }
}
