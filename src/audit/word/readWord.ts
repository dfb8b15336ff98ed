import mammoth from 'mammoth';
import { judgeZip } from '../../files/zipContents';
import type { WordBlock } from './wordBlock';
import { wordBlocks } from './wordBlocks';

export type WordFileProblem =
  /** No .docx file at all: another format, or cut off. */
  | 'notWord'
  /** Locked with a password, or saved as .doc. */
  | 'lockedOrOld'
  /** Would take more memory than a browser has. */
  | 'tooLarge'
  /** A .docx file whose contents cannot be understood. */
  | 'damaged';

/** What reading a Word file came to. */
export type WordFileReading =
  | { readonly kind: 'read'; readonly blocks: readonly WordBlock[] }
  | { readonly kind: WordFileProblem };

const LIMITS = { file: 40_000_000, unpacked: 200_000_000, entries: 5_000 };

/** Reads the text and the tables of a .docx file; pictures in it are never unpacked. */
export async function readWord(bytes: Uint8Array<ArrayBuffer>): Promise<WordFileReading> {
  const verdict = judgeZip(bytes, LIMITS);
  switch (verdict) {
    case 'tooLarge':
    case 'damaged':
      return { kind: verdict };
    case 'compound':
      return { kind: 'lockedOrOld' };
    case 'noZip':
      return { kind: 'notWord' };
    case 'fits':
      break;
  }
  // A name in the list of contents stands there as it is.
  if (!new TextDecoder('latin1').decode(bytes).includes('word/')) return { kind: 'notWord' };
  try {
    return { kind: 'read', blocks: wordBlocks(await documentTree(bytes)) };
  } catch {
    return { kind: 'damaged' };
  }
}

/** The document as mammoth reads it, before anything is made of it. */
async function documentTree(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  // In a browser mammoth looks at the one, in Node at the other.
  const input = { arrayBuffer: whole, buffer: whole };
  let tree: unknown = null;
  await mammoth.convertToHtml(input, {
    transformDocument(read: object) {
      tree = read;
      return { ...read, children: [] };
    },
  });
  return tree;
}
