import { statedText } from '../../src/audit/statedText';

test('an amount of bare digits is shown with its thousands apart', () => {
  expect(statedText('1796305')).toBe('1\u00a0796\u00a0305');
  expect(statedText('-35180')).toBe('-35\u00a0180');
});

test.each(['2018', '59 %', '1 796 305', '180101-181231', '56,25', ''])(
  '%j is shown as it stands',
  (stated) => {
    expect(statedText(stated)).toBe(stated);
  },
);
