import { deflateRawSync } from 'node:zlib';
import { readWorkbook } from '../../../src/tryout/xlsx/readWorkbook';
import { checkZip, MAX_UNPACKED_BYTES } from '../../../src/tryout/xlsx/zipLimits';
import { zipWith } from '../../support/zipWith';

test('a file that would unpack to more than the limit is refused before it is unpacked', () => {
  const bomb = zipWith('xl/worksheets/sheet1.xml', new Uint8Array(10), MAX_UNPACKED_BYTES + 1);
  expect(() => checkZip(bomb)).toThrow(expect.objectContaining({ code: 'tooLarge' }));
});

test('a file that lies about its size is refused all the same', async () => {
  const packed = new Uint8Array(deflateRawSync(Buffer.alloc(50_000_000, 32)));
  const liar = zipWith('[Content_Types].xml', packed, 100);
  await expect(readWorkbook(liar, 'x.xlsx')).rejects.toMatchObject({ code: 'damaged' });
});

test.each([
  ['an empty file', new Uint8Array(), 'notAWorkbook'],
  ['a text file', new TextEncoder().encode('Nr;Start;Slut\n'.repeat(50)), 'notAWorkbook'],
  ['a cut-off zip', zipWith('a', new Uint8Array(100), 100).slice(0, 90), 'notAWorkbook'],
  ['a zip that is no workbook', zipWith('a', deflateRawSync(Buffer.from('x')), 1), 'damaged'],
  [
    'a workbook with a password',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
    'encrypted',
  ],
])('%s is refused with a reason', async (_name, bytes, code) => {
  await expect(readWorkbook(bytes, 'x.xlsx')).rejects.toMatchObject({ code });
});
