import { join } from 'node:path';
import type { AuditWorkbook } from '../../src/audit/auditWorkbook';
import { PROPOSED_BUDGET } from '../../src/budget/budgetChoice';
import { PRESETS } from '../../src/definitions/presets';
import { yearPeriod } from '../../src/definitions/period';
import { findBlocks } from '../../src/participants/findBlocks';
import { proposeSource } from '../../src/participants/proposeSource';
import { readParticipants } from '../../src/participants/readParticipants';
import { day } from '../support/participants';
import { readXlsx } from '../support/readXlsx';
import type { Case } from './caseReports';

const COUNTED: Readonly<Record<Case, { readonly preset: string; readonly year: number }>> = {
  'kraften-2018': { preset: 'sodra-dalarna', year: 2018 },
  'kraften-2020': { preset: 'sodra-dalarna', year: 2020 },
  'hallstahammar-2019': { preset: 'norra-vastmanland', year: 2019 },
};

/** A case's list of participants, with the definitions of its förbund. */
export async function listOf(name: Case): Promise<AuditWorkbook> {
  const file = join(__dirname, '../fixtures/cases', name, 'participants.xlsx');
  const { sheets } = await readXlsx(file);
  const blocks = sheets.flatMap(findBlocks);
  const { chosen } = proposeSource(blocks);
  const { participants } = readParticipants({
    sheets,
    blocks: blocks.filter(({ id }) => chosen.includes(id)),
    outcomeWords: {},
    supportUnit: null,
    today: day('2026-11-21'),
  });
  const { preset, year } = COUNTED[name];
  const definitions = PRESETS.find(({ id }) => id === preset);
  if (definitions === undefined) throw new Error(`no preset ${preset}`);
  const period = yearPeriod(year);
  return { participants, definitions, period, budgets: [], budgetChoice: PROPOSED_BUDGET };
}
