import { parseAddress } from '../../../src/functions/arguments/place';

test.each([
  ['Blad1!D2:D60', { sheet: 'Blad1', row: 1, column: 3 }],
  ["'Blad 1'!$D:$D", { sheet: 'Blad 1', row: 0, column: 3 }],
  ["'It''s! mine'!AA10", { sheet: "It's! mine", row: 9, column: 26 }],
  ['$2:$60', { sheet: '', row: 1, column: 0 }],
  ['d5', { sheet: '', row: 4, column: 3 }],
])('%s begins at its first cell', (address, start) => {
  expect(parseAddress(address)).toEqual(start);
});

test.each(['', 'Blad1!', 'Tabell1[Start]', 'A1:B2,D4', 'Blad1!#REF!'])(
  '%j is no place',
  (address) => {
    expect(parseAddress(address)).toBeNull();
  },
);
