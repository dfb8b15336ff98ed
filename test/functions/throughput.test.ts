import { day } from '../support/participants';
import { call, CHOSEN, column, mistakeIn, NOTHING_CHOSEN, preset } from './run';

const MONTH = 30.4375;

/** Three who left in 2018 after 100, 200 and 600 days, one in 2019, one still enrolled. */
const ends = ['2018-04-01', '2018-06-30', '2018-12-31', '2019-01-01'].map(day);
const lengths = [100, 200, 600, 50];
const start = column(...ends.map((end, i) => end - (lengths[i] ?? 0)), day('2018-01-01'));
const end = column<unknown>(...ends, '');
const outcome = column('Arbete', 'Flyttat', 'Studier', 'Arbete', '');

test.each([
  [undefined, 300],
  ['medel', 300],
  ['Genomsnitt', 300],
  ['mean', 300],
  ['MEDIAN', 200],
  ['min', 100],
  ['kortast', 100],
  ['Längst', 600],
  ['max', 600],
])('months over everyone who left in the period: %s', (statistic, days) => {
  const months = call('THROUGHPUT', [start, end, '2018', '', undefined, statistic]);
  expect(months).toBeCloseTo(days / MONTH, 10);
});

test('the number of people is a count, and 0 over nobody', () => {
  expect(call('THROUGHPUT', [start, end, 'H2 2018', null, null, 'antal'])).toBe(1);
  expect(call('THROUGHPUT', [start, end, '2012', null, null, 'n'])).toBe(0);
});

test('with outcomes only the positive exits are counted', () => {
  const months = call('THROUGHPUT', [start, end, '2018', '', outcome]);
  expect(months).toBeCloseTo(350 / MONTH, 10);
});

test('the definitions named decide what is positive, not the workbook’s', () => {
  const words = column('AF', 'AF', 'AF', 'AF', '');
  const args = [start, end, '2018', '', words, 'antal'];
  expect(call('THROUGHPUT', args)).toBe(0);
  expect(call('THROUGHPUT', [...args, 'Hallstahammar'])).toBe(3);
  expect(
    call('THROUGHPUT', args, {
      workbook: { ...CHOSEN, definitions: preset('norra-vastmanland') },
    }),
  ).toBe(3);
});

test('the workbook’s own words are known', () => {
  const words = column('Guldkant', 'Flyttat', 'Guldkant', 'Arbete', '');
  const workbook = { ...CHOSEN, outcomeWords: { guldkant: 'work' } } as const;
  expect(call('THROUGHPUT', [start, end, '2018', '', words, 'n'], { workbook })).toBe(2);
});

test('a blank outcome is no positive exit', () => {
  const words = column('Arbete', '', '-', 'Arbete', '');
  expect(call('THROUGHPUT', [start, end, '2018', '', words, 'n'])).toBe(1);
});

test('without outcomes no definitions are needed', () => {
  const bare = { workbook: NOTHING_CHOSEN };
  expect(call('THROUGHPUT', [start, end, '', '', '', 'n'], bare)).toBe(4);
  expect(mistakeIn('THROUGHPUT', [start, end, '', '', outcome], bare)).toBe(
    'notAvailable: Arbetsboken har inga definitioner. Skriv till exempel "Södra Dalarna" sist i formeln, eller välj definitioner under Funktioner i Finsamrapport.',
  );
});

test('over nobody there is no mean', () => {
  expect(mistakeIn('THROUGHPUT', [start, end, '2012'])).toMatch(/^divisionByZero/);
});

test('an outcome that nobody knows is named, with its row, where the row is counted', () => {
  const words = column('Arbete', 'Xyzzy', 'Studier', 'Plugh', '');
  const addresses = ['Blad1!C2:C6', 'Blad1!D2:D6', '', '', "'Blad 1'!$H$2:$H$6"];
  expect(mistakeIn('THROUGHPUT', [start, end, '2018', '', words], { addresses })).toBe(
    'value: Avslutsorsaken på rad 3 känns inte igen: ”Xyzzy”. Rätta ordet, eller välj vad det betyder under Funktioner i Finsamrapport.',
  );
  expect(
    call('THROUGHPUT', [
      start,
      end,
      'H1 2018',
      '',
      column('Arbete', 'Studier', 'Plugh', '', ''),
      'n',
    ]),
  ).toBe(2);
});

test('an unknown statistic is answered with the words that are known', () => {
  expect(mistakeIn('THROUGHPUT', [start, end, '', '', '', 'medl'])).toBe(
    'value: ”mått” kan inte vara ”medl”. Skriv "medel", "median", "min", "max" eller "antal".',
  );
});
