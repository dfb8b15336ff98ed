import type { AuditWorkbook } from '../../../src/audit/auditWorkbook';
import { gridDocument } from '../../../src/audit/gridDocument';
import { runAudit, type AuditReport } from '../../../src/audit/runAudit';
import { textDocument } from '../../../src/audit/textDocument';
import { PROPOSED_BUDGET } from '../../../src/budget/budgetChoice';
import type { CellValue } from '../../../src/cells/cell';
import { yearPeriod } from '../../../src/definitions/period';
import { PRESETS } from '../../../src/definitions/presets';
import type { Participant } from '../../../src/participants/participant';
import { participant } from '../../support/participants';
import { inWords } from '../auditText';

/** A list of these people, for a report of 2018. */
export function listOf(people: readonly Partial<Participant>[]): AuditWorkbook {
  const [definitions] = PRESETS;
  if (definitions === undefined) throw new Error('there are no presets');
  return {
    participants: people.map(participant),
    definitions,
    period: yearPeriod(2018),
    budgets: [],
    budgetChoice: PROPOSED_BUDGET,
  };
}

/** What is told of a report beside a list, each finding with its severity. */
export function toldOfRows(
  workbook: AuditWorkbook,
  ...rows: readonly (readonly CellValue[])[]
): readonly string[] {
  const document = gridDocument([{ sheet: 'Rapport', top: 0, left: 0, rows }]);
  return ofList(runAudit(document, { workbook }));
}

export function toldOfText(workbook: AuditWorkbook, text: string): readonly string[] {
  return ofList(runAudit(textDocument(text), { workbook }));
}

/** The findings about the list, and how many numbers agree with it. */
function ofList({ results }: AuditReport): readonly string[] {
  const own = results.find(({ check }) => check === 'workbookFigures');
  const told = (own?.findings ?? []).map((finding) => {
    const { stated, message } = inWords(finding);
    return `${finding.severity} ${stated}: ${message}`;
  });
  return [...told, `held ${own?.held ?? 0}`];
}
