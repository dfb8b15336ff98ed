import { headerMeaning, unitSaid } from '../../src/budget/headerMeaning';

describe('headers of budget columns', () => {
  test.each([
    ['Årsbudget 2018', 'budget'],
    ['Budget helår', 'budget'],
    ['Budgeterat', 'budget'],
    ['Äskat', 'asked'],
    ['Årsbudget, äskat 2020', 'asked'],
    ['Äskande 2021', 'asked'],
    ['Sökta medel', 'asked'],
    ['Tilldelade medel 2019', 'allotted'],
    ['Tilldelad budget', 'allotted'],
    ['Beviljat', 'allotted'],
    ['Utfall', 'outcome'],
    ['Halvårsutfall tom 200630', 'outcome'],
    ['Ackumulerat utfall', 'outcome'],
    ['Förbrukat', 'outcome'],
    ['Actual', 'outcome'],
    ['Diff. helår 2018', 'difference'],
    ['Budgetavvikelse', 'difference'],
    ['Avvikelse mot tilldelat', 'difference'],
    ['Utfall jämfört med budget', 'difference'],
    ['Budget - utfall', 'difference'],
    ['Över-/underskott', 'difference'],
    ['Prognos helår', 'forecast'],
    ['Utfallsprognos', 'forecast'],
    ['Beslut totalt', 'decided'],
    ['Tidigare godkända kostnader', 'approvedEarlier'],
    ['Periodens kostnader', 'periodCosts'],
    ['Verifikat nummer', 'voucher'],
    ['Ackumulerat', 'accumulated'],
    ['Ackumulerat (automatiskt)', 'accumulated'],
    ['Ackumulerat totalt', 'accumulated'],
    ['Återstår', 'remaining'],
    ['Kvar av budget', 'remaining'],
    ['Utfall i % av budget', 'percentage'],
    ['Andel förbrukat', 'percentage'],
  ])('%s: %s', (header, meaning) => {
    expect(headerMeaning(header)).toEqual({ meaning, vague: false });
  });

  test.each([
    ['Kvar', 'remaining'],
    ['Beslut', 'decided'],
    ['Resultat', 'difference'],
    ['Kostnad', 'outcome'],
  ])('%s says so only beside others', (header, meaning) => {
    expect(headerMeaning(header)).toEqual({ meaning, vague: true });
  });

  test.each([
    'Personal',
    'Budgetpost',
    'Budget och utfall 2020',
    'Utfall av deltagare',
    'Tilldelad handläggare',
    'Ansökt om sjukersättning',
    'Beslutsdatum',
    'Kommentar',
    'Kvarboende',
    'Tilldelat 1 880 000 kr',
    '',
    'Vi har under året haft en budget som har räckt till allt det som vi från början tänkte oss att göra',
  ])('"%s" is none', (header) => {
    expect(headerMeaning(header)).toBeNull();
  });
});

test.each([
  ['Belopp i tkr', 1000],
  ['Utfall (tkr)', 1000],
  ['Tusental kronor', 1000],
  ['Mkr', 1_000_000],
  ['Budget 2018 (kr)', 1],
  ['Budget 2018', null],
  ['Bidrag 300 tkr', null],
])('the unit that "%s" says', (text, unit) => {
  expect(unitSaid(text)).toBe(unit);
});
