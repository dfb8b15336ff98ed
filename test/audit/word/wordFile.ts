import { Document, Packer, type FileChild } from 'docx';

type Footnotes = NonNullable<ConstructorParameters<typeof Document>[0]['footnotes']>;

/** A Word file with these paragraphs and tables, as Word would save it. */
export async function wordFile(
  children: readonly FileChild[],
  footnotes: Footnotes = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({ sections: [{ children: [...children] }], footnotes });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
