import { day } from '../support/participants';
import { call, column, mistakeIn, NOTHING_CHOSEN } from './run';

const outcome = column<unknown>('Arbete', 'Studier', 'Flyttat', 'Överflyttad', 'Dropout', '');
const end = column<unknown>(
  ...['2018-01-01', '2018-12-31', '2018-06-01', '2018-06-01', '2018-06-01', '2018-06-01'].map(day),
);

describe('without ends', () => {
  test('every outcome is an exit; transferred people and blanks are none', () => {
    expect(call('RESULTRATE', [outcome])).toBe(2 / 3);
  });

  test('dropouts are in the base where the definitions say so', () => {
    expect(call('RESULTRATE', [outcome, '', '', '', 'Sala'])).toBe(2 / 4);
  });

  test('a period cannot be counted', () => {
    expect(mistakeIn('RESULTRATE', [outcome, null, '2018'])).toBe(
      'value: För att räkna en viss period behövs slutdatumen. Markera kolumnen med slutdatum som ”slut”.',
    );
  });

  test('titles and a known heading are passed over', () => {
    const list = [...column('Deltagare Kraften', '', 'Avslutad till'), ...outcome];
    expect(call('RESULTRATE', [list])).toBe(2 / 3);
  });

  test.each(['Avslutsorsak', 'Resultat', 'Status', 'Vart?'])(
    '“%s” is a known heading',
    (heading) => {
      expect(call('RESULTRATE', [[...column(heading), ...outcome]])).toBe(2 / 3);
    },
  );

  test('an outcome that sounds like a heading is an outcome', () => {
    expect(call('RESULTRATE', [column('Avslutad till arbete', 'Flyttat')])).toBe(1 / 2);
    expect(call('RESULTRATE', [column('Flyttat', 'Avslutad till arbete')])).toBe(1 / 2);
  });

  test('a vague word within a phrase could be an outcome, and is asked about', () => {
    expect(mistakeIn('RESULTRATE', [[...column('Status Xyzzy'), ...outcome]])).toMatch(
      /^value: Avslutsorsaken på rad 1 i området känns inte igen: ”Status Xyzzy”/,
    );
  });

  test('a heading below the first outcome is none', () => {
    expect(
      mistakeIn('RESULTRATE', [[...outcome.slice(0, 2), ...column('Utfall'), ...outcome]]),
    ).toMatch(/på rad 3 i området känns inte igen: ”Utfall”/);
  });

  test('an unknown word on top could be an outcome, and is asked about', () => {
    const addresses = ['Blad1!H1:H7'];
    expect(mistakeIn('RESULTRATE', [[...column('Xyzzy'), ...outcome]], { addresses })).toBe(
      'value: Avslutsorsaken på rad 1 känns inte igen: ”Xyzzy”. Är det en rubrik, låt området börja under den. Rätta annars ordet, eller välj vad det betyder under Funktioner i Finsamrapport.',
    );
  });

  test('zeros are blanks, as Excel on the desktop hands them over', () => {
    expect(call('RESULTRATE', [column<unknown>('Arbete', 0, null, 'Flyttat', undefined, 0)])).toBe(
      0.5,
    );
  });
});

describe('with ends', () => {
  test('those who left in the period are counted, both its days included', () => {
    expect(call('RESULTRATE', [outcome, end, '2018'])).toBe(2 / 4);
    expect(call('RESULTRATE', [outcome, end, '2018-01-02', '2018-12-31'])).toBe(1 / 3);
    expect(call('RESULTRATE', [outcome, end, '', '2018-01-01'])).toBe(1);
  });

  test('a blank outcome of somebody who left is in the base and not positive', () => {
    expect(call('RESULTRATE', [column('Arbete', ''), end.slice(0, 2)])).toBe(0.5);
  });

  test('an outcome of somebody still enrolled is no exit, known or not', () => {
    const still = column<unknown>(day('2018-01-01'), '', 'pågår');
    expect(call('RESULTRATE', [column('Arbete', 'Flyttat', 'Xyzzy'), still])).toBe(1);
  });

  test('headings are those above the first date', () => {
    const ends = [...column<unknown>('Slut'), ...end];
    expect(call('RESULTRATE', [[...column<unknown>('Vad hände?'), ...outcome], ends])).toBe(2 / 4);
  });

  test('an end that cannot be read is named', () => {
    const addresses = ['Blad1!H2:H3', 'Blad1!$D:$D'];
    const ends = column('Slut', '2018-01-01', '2018-02-30');
    expect(mistakeIn('RESULTRATE', [column('', 'Arbete', ''), ends], { addresses })).toBe(
      'value: Slutdatumet på rad 3 går inte att läsa: ”2018-02-30”. Skriv det som 2018-03-02, eller lämna cellen tom om personen är kvar.',
    );
  });
});

test('over nobody in the base there is no rate', () => {
  expect(mistakeIn('RESULTRATE', [column('Överflyttad', '')])).toMatch(/^divisionByZero/);
  expect(mistakeIn('RESULTRATE', [outcome, end, '2012'])).toMatch(/^divisionByZero/);
});

test('nothing is guessed where no definitions are chosen', () => {
  expect(mistakeIn('RESULTRATE', [outcome], { workbook: NOTHING_CHOSEN })).toMatch(
    /^notAvailable: Arbetsboken har inga definitioner\./,
  );
});
