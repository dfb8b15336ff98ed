import { smallGroupTables } from '../../../scripts/bench/audit/smallGroups';
import { gridDocument } from '../../../src/audit/gridDocument';
import { runAudit } from '../../../src/audit/runAudit';
import type { CellValue } from '../../../src/cells/cell';
import { seededRandom } from '../../../src/disclosure/seededRandom';
import { inWords } from '../auditText';

function told(rows: readonly (readonly CellValue[])[]): readonly string[] {
  const { findings } = runAudit(gridDocument([{ sheet: 'Blad1', top: 0, left: 0, rows }]));
  return findings
    .filter(({ check }) => check === 'smallGroups')
    .map((finding) => `${finding.severity} ${inWords(finding).message}`);
}

test('small groups in invented tables are told of where they show, and nowhere else', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    for (const { rows, shows } of smallGroupTables(seededRandom(seed))) {
      const codes = told(rows).map((line) => (line.includes('räkna ut') ? 'workedOut' : 'printed'));
      expect([seed, rows, [...new Set(codes)]]).toEqual([
        seed,
        rows,
        shows === null ? [] : [shows],
      ]);
    }
  }
});

test('a hidden count that its total gives away is told of without the count', () => {
  expect(
    told([
      ['Nya deltagare'],
      ['', 'Antal'],
      ['Kvinnor', 23],
      ['Män', 'färre än 5'],
      ['Totalt', 26],
    ]),
  ).toEqual([
    'note Ett dolt antal går att räkna ut: 26 − 23 ger det dolda talet. Dölj ett tal till som hör till samma total.',
  ]);
});
