import type { AuditDocument } from '../../src/audit/document';
import { formatFinding } from '../../src/audit/formatFinding';
import { formatPlace } from '../../src/audit/formatPlace';
import { gridDocument } from '../../src/audit/gridDocument';
import { runAudit } from '../../src/audit/runAudit';
import { textDocument } from '../../src/audit/textDocument';
import { audit } from '../../src/texts/sv/audit';

const TEXT = `Rapport 2018

Deltagare
\tNya\tAvslut
Män\t11\t15
Kvinnor\t18\t19
Totalt\t30\t34

Budget
Kostnad;Budget 2018;Utfall 2018;Diff
Personal;900 000;800 000;100 000
Lokaler;100 000;90 000;10 000
Totalt;1 000 000;890 000;120 000

Under perioden avslutades 32 deltagare.`;

function findings(document: AuditDocument) {
  const where = (place: Parameters<typeof formatPlace>[0]) => formatPlace(place, document, audit);
  return runAudit(document).findings.map((finding) => formatFinding(finding, audit, where));
}

describe('in a text', () => {
  const found = findings(textDocument(TEXT));

  test('a place in a table is told by the table, its row and its column', () => {
    expect(found.map(({ where }) => where)).toContain('Tabell 1, rad 4, kolumn 2');
    expect(found.map(({ where }) => where)).toContain('Tabell 2, rad 4, kolumn 4');
  });

  test('another place is told in the same way, never as a cell', () => {
    expect(found.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('på det andra stället (Tabell 1, rad 4, kolumn 3)'),
    );
    for (const { message, arithmetic } of found)
      expect(message + arithmetic).not.toMatch(/\b[A-Z]{1,2}\d+\b/);
  });
});

test('in a workbook a place is a cell of its sheet', () => {
  const rows = TEXT.split('\n').map((line) => line.split(/[\t;]/));
  const found = findings(gridDocument([{ sheet: 'Blad 1', top: 0, left: 0, rows }]));
  expect(found.map(({ where }) => where)).toContain("Cell 'Blad 1'!B7");
  expect(found.map(({ message }) => message)).toContainEqual(
    expect.stringContaining("på det andra stället (Cell 'Blad 1'!C7)"),
  );
});

test('only the beginning of a long sentence is told in passing', () => {
  const long = 'Vid periodens slut var 28 deltagare inskrivna, av vilka flera väntar på en plats.';
  const [first] = findings(
    textDocument(`${long}\n\nVid periodens slut var 31 deltagare inskrivna.`),
  );
  expect(first?.message).toContain(
    '(”Vid periodens slut var 28 deltagare inskrivna, av vilka f…”)',
  );
});
