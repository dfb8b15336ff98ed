import { gridDocument } from '../../../src/audit/gridDocument';
import { runAudit } from '../../../src/audit/runAudit';
import { inWords } from '../auditText';

const HEADER = [
  '',
  'Inskrivna vid start',
  'Nya',
  'Aktiva',
  'Avslut',
  'Varav dropouts',
  'Inskrivna vid slut',
];

function told(...counts: readonly number[]): readonly string[] {
  const rows = [['Deltagare 2018'], HEADER, ['Totalt', ...counts]];
  const { findings } = runAudit(gridDocument([{ sheet: 'Blad1', top: 0, left: 0, rows }]));
  return findings
    .filter(({ check }) => check === 'balance')
    .map((finding) => `${finding.severity} ${inWords(finding).message}`);
}

test('start + new is active', () => {
  expect(told(40, 29, 69, 34, 5, 35)).toEqual([]);
});

test.each([
  ['start + nya utan dropouts', 64],
  ['inskrivna vid slutet', 35],
  ['bara de nya', 29],
  ['inskrivna vid start', 40],
])('active as %s is no error, and it is told which', (way, active) => {
  expect(told(40, 29, active, 34, 5, 35)).toEqual([
    `note Totalt: Aktiva verkar här betyda ${way}: 40 vid start + 29 nya = 69, inte ${active}. Skriv det i rapporten, så att ingen räknar om.`,
  ]);
});

test('a number that no way gives is doubtful', () => {
  expect(told(40, 29, 71, 34, 5, 35)).toEqual([
    'doubtful Totalt: Aktiva under perioden blir inte start + nya: 40 vid start + 29 nya = 69, inte 71. Rätta den siffra som är fel, eller skriv hur aktiva räknas.',
  ]);
});
