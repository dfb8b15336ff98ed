import fc from 'fast-check';
import { runAudit } from '../../../src/audit/runAudit';
import { gridDocument } from '../../../src/audit/gridDocument';
import { textDocument } from '../../../src/audit/textDocument';
import { audit as english } from '../../../src/texts/en/audit';
import { audit } from '../../../src/texts/sv/audit';
import { computeByAgeBand } from '../../../src/measures/byAgeBand';
import { computeCount } from '../../../src/measures/countMeasure';
import { newlyEnrolled } from '../../../src/measures/newlyEnrolled';
import { anyParticipant } from '../../support/participants';
import { inWords } from '../auditText';
import { listOf } from './listOf';

const WORDS =
  'Under 2018 skrevs deltagare in avslutades kvinnor män aktiva 20180401 inskrivna vid start 7 12 ORS ökade från 16,9 till 28 genomströmningstiden månader resultatet 56 % 2017 AF FK . , \n'.split(
    ' ',
  );
const people = fc.array(anyParticipant, { maxLength: 25 });
const BANDS = [
  { from: 16, to: 30 },
  { from: 31, to: 70 },
];

test('any report beside any list is audited, and every finding can be told', () => {
  const anyText = fc
    .array(fc.constantFrom(...WORDS), { maxLength: 60 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(people, anyText, (list, text) => {
      const { findings } = runAudit(textDocument(text), { workbook: listOf(list) });
      for (const finding of findings)
        for (const texts of [audit, english])
          for (const said of Object.values(inWords(finding, texts)))
            expect(said).not.toMatch(/NaN|undefined|Infinity/);
    }),
    { numRuns: 200 },
  );
});

test('a report of what the list itself gives is never told to differ', () => {
  fc.assert(
    fc.property(people, (list) => {
      const workbook = listOf(list);
      const rows = computeByAgeBand(workbook, BANDS).slice(0, 2);
      const { all, women, men } = computeCount(newlyEnrolled, workbook);
      const document = gridDocument([
        {
          sheet: 'Rapport',
          top: 0,
          left: 0,
          rows: [
            ['Nya deltagare 2018'],
            ['Ålder', 'Antal'],
            ...rows.map(({ figures }, at) => [
              ['16–30', '31–70'][at] ?? '',
              figures.all.value ?? 0,
            ]),
            [],
            ['', 'Nyinskrivna 2018', 'Avslut'],
            ['Kvinnor', women.value ?? 0, ''],
            ['Män', men.value ?? 0, ''],
            ['Totalt', all.value ?? 0, ''],
          ],
        },
      ]);
      const { findings } = runAudit(document, { workbook });
      const differing = findings.filter(({ detail }) => detail.code.startsWith('workbookDiffers'));
      expect(differing.map((finding) => inWords(finding).message)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
