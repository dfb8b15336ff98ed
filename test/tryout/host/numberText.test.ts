import { cellText } from '../../../src/tryout/host/numberText';

describe('how a cell shows its value', () => {
  test.each([
    [14, 'General', '14'],
    [0.1 + 0.2, 'General', '0,3'],
    [-2.5, 'General', '-2,5'],
    [1e21, 'General', '1E+21'],
    [15.64, '0', '16'],
    [15.65, '0.0', '15,7'],
    [0.285, '0.00', '0,29'],
    [-0.04, '0.0', '0,0'],
    [0.56, '0%', '56%'],
    [0.7333, '0.0%', '73,3%'],
    [0.5, '0 %', '50 %'],
    [1810507, '#,##0', '1\u00a0810\u00a0507'],
    [-35180, '#,##0', '-35\u00a0180'],
    [1234.5, '#,##0.00', '1\u00a0234,50'],
    [2.5, '0.##', '2,5'],
    [43161, 'yyyy-mm-dd', '2018-03-02'],
    [43161, 'd/m yyyy', '2/3 2018'],
    [43161.75, 'yyyy-mm-dd hh:mm', '2018-03-02 18:00'],
    [562253, '"+ "#,##0;-#,##0', '+ 562\u00a0253'],
    ['text', '0.0', 'text'],
    [true, 'General', 'SANT'],
    ['', '0', ''],
  ])('%p as %s', (value, format, text) => {
    expect(cellText(value, format, 'sv-SE')).toBe(text);
  });

  test('uses the marks of the language', () => {
    expect(cellText(1234.5, '#,##0.0', 'en-US')).toBe('1,234.5');
    expect(cellText(false, 'General', 'en-US')).toBe('FALSE');
  });
});
