import { runAudit } from '../../../src/audit/runAudit';
import { textDocument } from '../../../src/audit/textDocument';
import { numberTokens } from '../../../src/audit/prose/numberTokens';
import { auditRows, auditText } from '../auditText';

const sexes = (women: string | number, men: string | number, total: number) =>
  auditRows(
    ['Nya deltagare', 'Antal'],
    ['Kvinnor', women],
    ['Män', men],
    ['Kön saknas', 0],
    ['Totalt', total],
  );

test.each(['färre än 5', 'färre än fem', '<5', 'fewer than 5', '1–4', '..', '*', 'x', 'sekretess'])(
  'a number written as %s is not taken for nought',
  (hidden) => {
    expect(sexes(12, hidden, 15)).toEqual([]);
    expect(sexes(hidden, hidden, 6)).toEqual([]);
  },
);

test('a total that hidden parts cannot fill is wrong', () => {
  const [found = '', ...others] = sexes(22, 'färre än 5', 40);
  expect(others).toEqual([]);
  expect(found).toContain('contradiction partsOfTotal: 40');
  expect(found).toContain('högst 26, inte 40');
  const parts = auditRows(
    ['Remittent', 'Antal'],
    ['AF', 12],
    ['FK', 10],
    ['Socialtjänst', '<5'],
    ['Totalt', 40],
  );
  expect(parts.join()).toContain('12 + 10 = 22 och högst 4 dolda ger högst 26, inte 40');
});

test('parts that are shown cannot be more than their total, whatever is hidden', () => {
  expect(sexes(22, '..', 20).join()).toContain('De delar som syns är fler än totalen');
});

test('women, men and all beside each other allow for who is hidden', () => {
  const row = (total: number) =>
    auditRows(
      ['Nya deltagare efter remittent'],
      ['Remittent', 'Kvinnor', 'Män', 'Totalt'],
      ['AF', 12, '<5', total],
      ['FK', 8, 9, 17],
    );
  expect(row(15)).toEqual([]);
  expect(row(30).join()).toContain('högst 16, inte 30');
});

const balance = (dropouts: string | number, end: number) =>
  auditRows(
    ['', 'Inskrivna vid start', 'Nyinskrivna', 'Avslut', 'Dropouts', 'Inskrivna vid slut'],
    ['Totalt', 28, 20, 20, dropouts, end],
  );

test('people in and out balance with as many dropouts as can be hidden', () => {
  expect(balance('färre än 5', 24)).toEqual([]);
  expect(balance('färre än 5', 28)).toEqual([]);
  expect(balance('..', 15)).toEqual([]);
  expect(balance('färre än 5', 20).join()).toContain('contradiction balance');
  expect(balance('..', 31).join()).toContain('contradiction balance');
});

test('an empty place may be a hidden number where the table says that it hides some', () => {
  const rows = [
    ['Remittent', 'Antal'],
    ['AF', 12],
    ['FK', 10],
    ['Socialtjänst', '–'],
    ['Totalt', 25],
  ] as const;
  expect(auditRows(...rows).join()).toContain('partsOfTotal');
  expect(auditRows(['Remittenter (färre än 5 redovisas inte)'], ...rows)).toEqual([]);
});

test('an outcome that is hidden is not missing among the exits, nor in the result', () => {
  const table = (work: string, other: number) =>
    `Deltagarresultat 2018\n\nGrupp | Avslut | Arbete | Studier | Annat\nTotalt | 20 | ${work} | 8 | ${other}\n\n`;
  expect(auditText(`${table('..', 9)}Resultatet blev 55 %.`)).toEqual([]);
  expect(auditText(`${table('2', 10)}Resultatet blev 55 %.`).join()).toContain('resultRates');
});

test('fewer than a threshold is no number in a sentence', () => {
  const { claims } = runAudit(textDocument('Under 2018 avslutades färre än 5 deltagare.'));
  expect(claims).toBe(0);
  expect(auditText('Av 6 nya deltagare var färre än 5 män.')).toEqual([]);
  expect(numberTokens('4 färre än 15').map(({ value }) => value)).toEqual([4, 15]);
});

test('a row that ends in a hidden number stays in its table', () => {
  const { tables } = textDocument(
    '| Försörjning | Antal | Män |\n| --- | ---: | ---: |\n| A-kassa | 9 | .. |\n| Lön | 8 | 5 |\n',
  );
  expect(tables.map(({ rows }) => rows.length)).toEqual([3]);
});
