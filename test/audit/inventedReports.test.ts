import { ERROR_KINDS } from '../../scripts/bench/audit/errorKinds';
import { inventedTeam } from '../../scripts/bench/audit/inventedTeam';
import { inventedReport, type InventedReport } from '../../scripts/bench/audit/reportText';
import { gridDocument } from '../../src/audit/gridDocument';
import { runAudit } from '../../src/audit/runAudit';
import { textDocument } from '../../src/audit/textDocument';
import { keysOf } from '../../src/definitions/keysOf';
import { seededRandom } from '../../src/disclosure/seededRandom';
import { told } from './auditText';

function audited({ sheets, text }: InventedReport) {
  const rows = sheets.flatMap((sheet) => [...sheet, []]);
  const { tables } = gridDocument([{ sheet: 'Rapport', top: 0, left: 0, rows }]);
  return runAudit({ tables, paragraphs: textDocument(text).paragraphs });
}

describe.each([11, 29])('invented reports of seed %i', (first) => {
  const seeds = Array.from({ length: 20 }, (_, i) => first * 10_000 + i);

  test('are left alone where they are right', () => {
    for (const seed of seeds) {
      const report = inventedReport(
        inventedTeam(seededRandom(seed)),
        new Set(),
        seededRandom(seed),
      );
      expect(told(audited(report))).toEqual([]);
    }
  });

  test('have nearly every seeded error found', () => {
    const outcomes = seeds.flatMap((seed) =>
      keysOf(ERROR_KINDS).flatMap((kind) => {
        const facts = inventedTeam(seededRandom(seed));
        const report = inventedReport(facts, new Set([kind]), seededRandom(seed));
        const checks: readonly string[] = ERROR_KINDS[kind];
        return report.made.map(() =>
          audited(report).findings.some(({ check }) => checks.includes(check)),
        );
      }),
    );
    expect(outcomes.length).toBeGreaterThan(200);
    expect(outcomes.filter((found) => found).length / outcomes.length).toBeGreaterThan(0.95);
  });
});
