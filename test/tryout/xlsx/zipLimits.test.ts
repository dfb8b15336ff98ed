import { deflateRawSync } from 'node:zlib';
import { readWorkbook } from '../../../src/tryout/xlsx/readWorkbook';
import { checkZip, MAX_UNPACKED_BYTES } from '../../../src/tryout/xlsx/zipLimits';

/** A zip with one entry that says it unpacks to `claimed` bytes. */
function zip(name: string, packed: Uint8Array, claimed: number): Uint8Array {
  const title = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(claimed, 22);
  local.writeUInt16LE(title.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(claimed, 24);
  central.writeUInt16LE(title.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + title.length, 12);
  end.writeUInt32LE(local.length + title.length + packed.length, 16);
  return new Uint8Array(Buffer.concat([local, title, packed, central, title, end]));
}

test('a file that would unpack to more than the limit is refused before it is unpacked', () => {
  const bomb = zip('xl/worksheets/sheet1.xml', new Uint8Array(10), MAX_UNPACKED_BYTES + 1);
  expect(() => checkZip(bomb)).toThrow(expect.objectContaining({ code: 'tooLarge' }));
});

test('a file that lies about its size is refused all the same', async () => {
  const packed = new Uint8Array(deflateRawSync(Buffer.alloc(50_000_000, 32)));
  const liar = zip('[Content_Types].xml', packed, 100);
  await expect(readWorkbook(liar, 'x.xlsx')).rejects.toMatchObject({ code: 'damaged' });
});

test.each([
  ['an empty file', new Uint8Array(), 'notAWorkbook'],
  ['a text file', new TextEncoder().encode('Nr;Start;Slut\n'.repeat(50)), 'notAWorkbook'],
  ['a cut-off zip', zip('a', new Uint8Array(100), 100).slice(0, 90), 'notAWorkbook'],
  ['a zip that is no workbook', zip('a', deflateRawSync(Buffer.from('x')), 1), 'damaged'],
  [
    'a workbook with a password',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
    'encrypted',
  ],
])('%s is refused with a reason', async (_name, bytes, code) => {
  await expect(readWorkbook(bytes, 'x.xlsx')).rejects.toMatchObject({ code });
});
