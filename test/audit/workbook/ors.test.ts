import { day } from '../../support/participants';
import { listOf, toldOfRows, toldOfText } from './listOf';

const LEFT = { start: day('2017-01-10'), end: day('2018-06-01') } as const;
const PEOPLE = listOf([
  { ...LEFT, exit: 'work', orsIn: 10, orsOut: 20 },
  { ...LEFT, exit: 'medicalRehab', orsIn: 20, orsOut: 26 },
  { ...LEFT, sex: 'man', exit: 'medicalRehab', orsIn: 22, orsOut: 30 },
  { ...LEFT, exit: 'work', orsIn: 30, orsOut: null },
]);
const HEADER = ['', 'Medel vid start', 'Medel vid avslut', 'Förändring i poäng'];

test('means at the start and the end and the change between hold, by sex too', () => {
  expect(
    toldOfRows(
      PEOPLE,
      ['ORS 2018'],
      HEADER,
      ['Kvinnor', '15,0', '23,0', '8,0'],
      ['Män', 22, 30, 8],
      ['Totalt', '17,3', '25,3', '+8,0'],
    ),
  ).toEqual(['held 9']);
});

test('a table with the change alone is compared too', () => {
  const told = (change: string) =>
    toldOfRows(PEOPLE, ['ORS 2018'], ['', 'Antal', 'Förändring'], ['Totalt', 3, change]);
  expect(told('8,0')).toEqual(['held 1']);
  expect(told('9,5')).toEqual([
    expect.stringMatching(/^doubtful 9,5: .*förändring i ORS 180101-181231 är 8,0 poäng/),
    'held 0',
  ]);
});

test('a mean over those of one outcome, or over all who answered that time, is told of as such', () => {
  expect(toldOfText(PEOPLE, 'ORS var 21,0 vid inskrivning och 28 vid avslut under 2018.')).toEqual([
    expect.stringMatching(/^note 21,0: .*21,0 poäng räknat bara på avslut till medicinsk rehab/),
    expect.stringMatching(/^note 28: .*räknat bara på avslut till medicinsk rehab/),
    'held 0',
  ]);
  expect(toldOfText(PEOPLE, 'ORS ökade från 20,5 till 25,3 under 2018.')).toEqual([
    expect.stringMatching(/^note 20,5: .*räknat på alla som svarade den gången/),
    'held 1',
  ]);
});

test('a change in per cent is no change in points', () => {
  expect(
    toldOfRows(PEOPLE, ['ORS 2018'], ['', 'Antal', 'Förändring i %'], ['Totalt', 3, 46]),
  ).toEqual(['held 0']);
});
