import { timeIn } from '../../../src/audit/grids/tableTime';

test.each([
  ['Antal', 'now', 'Antal'],
  ['Antal, perioden före', 'before', 'Antal'],
  ['Totalt, period before', 'before', 'Totalt'],
  ['Avslut (föregående år)', 'before', 'Avslut'],
  ['Antal, förändring', 'change', 'Antal'],
  ['Antal, förändring i\u00a0%', 'change', 'Antal'],
  ['Share, change in percentage points', 'change', 'Share'],
  ['Förändring', 'now', 'Förändring'],
  [
    'Tid i offentlig försörjning året innan start',
    'now',
    'Tid i offentlig försörjning året innan start',
  ],
])('%s is of the time %s', (header, time, text) => {
  expect(timeIn(header)).toEqual({ time, text });
});
